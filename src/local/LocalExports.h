// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/ExportRepository.h"

namespace deskhand {

class LocalExports final : public ExportRepository {
public:
    explicit LocalExports(LocalThreads threads);
    [[nodiscard]] Pending<qint64> saveTable(const TicketQuery &query, const QString &filePath) override;
    [[nodiscard]] Pending<void> backup(const QString &filePath) override;

private:
    LocalThreads m_threads;
};

} // namespace deskhand
