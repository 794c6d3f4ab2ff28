// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Numbers of tickets by what queues count (table ticket_counts). Only TicketStore changes them.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QHash>

#include <array>

namespace deskhand {

class Database;

class TicketCounters {
public:
    explicit TicketCounters(Database &database);

    [[nodiscard]] Result<void> add(const Ticket &ticket);
    [[nodiscard]] Result<void> remove(const Ticket &ticket);
    [[nodiscard]] Result<void> move(const Ticket &before, const Ticket &after);

    /// Sums up in memory until flush(); for bulk work within one transaction.
    void defer();
    /// Writes what was summed up and goes on at once from then on.
    [[nodiscard]] Result<void> flush();
    /// Forgets what was summed up (its transaction was rolled back).
    void discard();

    /// Makes all counters anew from the tickets.
    [[nodiscard]] Result<void> rebuild();

private:
    /// state, status, department, agent, team, counted flags
    using Key = std::array<qint64, 6>;

    [[nodiscard]] static Key keyOf(const Ticket &ticket);
    [[nodiscard]] Result<void> change(const Key &key, qint64 by);
    [[nodiscard]] Result<void> write(const Key &key, qint64 by);

    Database &m_database;
    bool m_deferred = false;
    QHash<QByteArray, qint64> m_pending;
};

} // namespace deskhand
