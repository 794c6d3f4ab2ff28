// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Keeps the facts of reports: in chunks of many per row, so that a year's million is read as fast as the disk gives
/// it, and so that every median is exact. The newest facts of each kind stand in a row of their own that is written
/// anew with each command, until it is full.

#include "core/report/ReportFact.h"
#include "store/sql/Database.h"
#include "store/sql/Statement.h"

#include <array>
#include <functional>

namespace deskhand {

class FactStore {
public:
    explicit FactStore(Database &database);

    /// Inside the caller's transaction.
    [[nodiscard]] Result<void> append(const QList<ReportFact> &facts);

    /// Calls `function` for each fact of the kind with a time in [from, before), in no order.
    [[nodiscard]] Result<void> forEach(FactKind kind, Timestamp from, Timestamp before,
                                       const std::function<void(const ReportFact &)> &function);

    /// Takes out the facts of a ticket, which all have the time of one of its events; gives what it took. Inside the
    /// caller's transaction.
    [[nodiscard]] Result<QList<ReportFact>> take(TicketId ticket, const QList<Timestamp> &times);
    [[nodiscard]] Result<void> clear();

    /// Gathers in memory until flush(), for bulk work within one transaction.
    void defer() { m_deferred = true; }
    [[nodiscard]] Result<void> flush();
    void discard();

private:
    [[nodiscard]] Result<QByteArray> tail(FactKind kind);
    [[nodiscard]] Result<Duration> longest(FactKind kind);
    [[nodiscard]] Result<void> writeTail(FactKind kind, const QByteArray &facts);
    [[nodiscard]] Result<void> writeChunk(FactKind kind, const QByteArray &facts);

    Database &m_database;
    bool m_deferred = false;
    std::array<QByteArray, factKindCount> m_pending;
};

} // namespace deskhand
