// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/HtmlSanitizer.h"
#include "local/LocalThreads.h"
#include "repository/ImportRepository.h"

namespace deskhand {

class LocalImports final : public ImportRepository {
public:
    LocalImports(LocalThreads threads, std::shared_ptr<const HtmlSanitizer> sanitizer);
    /// Ends what is under way; what was committed is kept.
    ~LocalImports() override;
    [[nodiscard]] Pending<ImportPreview> examine(const QStringList &paths) override;
    [[nodiscard]] Pending<QList<TableName>> namesIn(const QString &path, const CsvMapping &mapping) override;
    [[nodiscard]] Pending<ImportOutcome> run(const ImportRequest &request,
                                             std::shared_ptr<ImportControl> control) override;
    [[nodiscard]] Pending<MailContent> readMail(const QString &path) override;

private:
    LocalThreads m_threads;
    std::shared_ptr<const HtmlSanitizer> m_sanitizer;
    QList<std::weak_ptr<ImportControl>> m_running;
};

} // namespace deskhand
