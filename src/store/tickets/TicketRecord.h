// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a ticket lies in its table: the columns in order, and what is derived from the ticket for
/// lists (documented in resources/schema/sqlite/001_base.sql).

#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

class Statement;

/// Bits of tickets.flags. Stored: append only.
enum class TicketFlag {
    Answered = 1,
    Merged = 2, ///< a child of another ticket
    Paused = 4, ///< SLA clock paused
    HasAttachment = 8,
    HasNote = 16,
    HasOpenTask = 32,
    Reopened = 64,
};
/// Those that the counters (ticket_counts.flags) keep apart.
inline constexpr int countedTicketFlags = 1 | 2 | 4;

/// tickets.flags of this ticket.
[[nodiscard]] int ticketFlags(const Ticket &ticket);
/// tickets.next_due: the nearest time at which a running clock of an open ticket passes; `next_due
/// <= now` is exactly Ticket::isOverdue(now).
[[nodiscard]] std::optional<Timestamp> ticketNextDue(const Ticket &ticket);

/// "t.id, t.number, ...": what readTicketRow expects, for a SELECT from `tickets t`.
[[nodiscard]] const QString &ticketRowColumns();
/// How many columns that is; further columns of a SELECT follow from this one on.
[[nodiscard]] int ticketRowColumnCount();
[[nodiscard]] TicketRow readTicketRow(const Statement &row);
[[nodiscard]] Ticket readTicket(const Statement &row);

} // namespace deskhand
