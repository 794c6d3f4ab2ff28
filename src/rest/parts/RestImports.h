// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/ImportRepository.h"

namespace deskhand {

/// Servers take files in by `deskhandctl`, beside their database.
class RestImports final : public ImportRepository {
public:
    [[nodiscard]] Pending<ImportPreview> examine(const QStringList &paths) override;
    [[nodiscard]] Pending<QList<TableName>> namesIn(const QString &path, const CsvMapping &mapping) override;
    [[nodiscard]] Pending<ImportOutcome> run(const ImportRequest &request,
                                             std::shared_ptr<ImportControl> control) override;
    [[nodiscard]] Pending<MailContent> readMail(const QString &path) override;
};

} // namespace deskhand
