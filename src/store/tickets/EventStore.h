// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What happened to tickets: append-only. The schema itself refuses to change or delete an event,
/// except when the whole ticket is purged.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;

class EventStore {
public:
    explicit EventStore(Database &database);

    /// Inside the caller's transaction.
    [[nodiscard]] Result<EventId> append(const Event &event);
    /// Oldest first.
    [[nodiscard]] Result<QList<Event>> ofTickets(const QList<TicketId> &tickets);
    /// Of one ticket with an id above `after`: what its author did not see (conflicts).
    [[nodiscard]] Result<QList<Event>> ofTicketAfter(TicketId ticket, EventId after);
    /// The last `count` events of a ticket, oldest first.
    [[nodiscard]] Result<QList<Event>> lastOfTicket(TicketId ticket, int count);

private:
    Database &m_database;
};

} // namespace deskhand
