// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What leaves the help desk as files.

#include "core/query/TicketQuery.h"
#include "repository/Pending.h"

namespace deskhand {

class ExportRepository {
public:
    ExportRepository() = default;
    virtual ~ExportRepository() = default;
    Q_DISABLE_COPY_MOVE(ExportRepository)

    /// Those of the query's tickets that the agent may see, as CSV with osTicket's columns; gives their number. The
    /// file appears whole or not at all, and replaces an older one. Errors: Unavailable.
    [[nodiscard]] virtual Pending<qint64> saveTable(const TicketQuery &query, const QString &filePath) = 0;
    /// A consistent, verified copy of the whole help desk; replaces an older file. Errors: Refused where the help
    /// desk is no file, StorageFull, ReadOnly.
    [[nodiscard]] virtual Pending<void> backup(const QString &filePath) = 0;
};

} // namespace deskhand
