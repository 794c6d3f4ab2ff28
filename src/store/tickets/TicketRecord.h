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

/// Columns that follow from the ticket itself.
struct TicketDerived {
    int flags = 0;
    std::optional<Timestamp> nextDue;
    QString numberKey;
    QString subjectKey;
};

/// tickets.flags of this ticket.
[[nodiscard]] int ticketFlags(const Ticket &ticket);
/// tickets.next_due: the nearest time at which a running clock of an open ticket passes; `next_due
/// <= now` is exactly Ticket::isOverdue(now).
[[nodiscard]] std::optional<Timestamp> ticketNextDue(const Ticket &ticket);
[[nodiscard]] TicketDerived ticketDerived(const Ticket &ticket);

/// "t.id, t.number, ...": what readTicket expects, for a SELECT from `tickets t`.
[[nodiscard]] const QString &ticketColumns();
/// As above with what readTicketRow expects.
[[nodiscard]] const QString &ticketRowColumns();
/// How many columns ticketRowColumns() are; further columns of a SELECT follow from this one on.
[[nodiscard]] int ticketRowColumnCount();
[[nodiscard]] Ticket readTicket(const Statement &row);
[[nodiscard]] TicketRow readTicketRow(const Statement &row);

/// INSERT with id and all columns; bindTicketInsert gives its parameters.
[[nodiscard]] const QString &ticketInsertSql();
void bindTicketInsert(Statement &statement, const TicketDetails &details, const QString &requesterName);

/// Assembles an UPDATE of just the columns that differ.
class TicketUpdate {
public:
    TicketUpdate(const Ticket &before, const Ticket &after);
    void setRequesterName(const QString &name) { m_requesterName = name; }
    void setTags(const QStringList &tags);
    /// Empty where nothing differs. Last two parameters: id, and the version that is expected.
    [[nodiscard]] QString sql() const;
    void bind(Statement &statement) const;

private:
    /// Calls `function(column, value)` for what differs, always in the same order.
    template <typename Function>
    void forEachChange(Function &&function) const;

    const Ticket &m_before;
    const Ticket &m_after;
    std::optional<QString> m_requesterName;
    std::optional<QString> m_tags;
};

} // namespace deskhand
