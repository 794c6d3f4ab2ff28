// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which tickets the scheduled jobs must look at now. Each list is read from an index of its own
/// and bounded, oldest first, so that a job takes them in portions.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;

class AgendaStore {
public:
    explicit AgendaStore(Database &database);

    /// Open tickets whose clock has passed and whose overdue event is not there yet.
    [[nodiscard]] Result<QList<TicketId>> overdueUnrecorded(Timestamp now, int limit);
    /// Open tickets past their warning point or due time (for due-soon notices and escalation
    /// steps), by id. All of them: a page of it, being of two indexes and by id, would cost as much as the whole.
    [[nodiscard]] Result<QList<TicketId>> warned(Timestamp now);
    /// Snoozed until a time that has passed.
    [[nodiscard]] Result<QList<TicketId>> pendingPassed(Timestamp now, int limit);
    /// Open tickets with ids above `after`, by id: for what concerns all of them (a schedule that changed).
    [[nodiscard]] Result<QList<TicketId>> openAfter(TicketId after, int limit);
    /// In this (closed) status since before `time`.
    [[nodiscard]] Result<QList<TicketId>> closedBefore(StatusId status, Timestamp time, int limit);
    /// Deleted before `time`: to be purged.
    [[nodiscard]] Result<QList<TicketId>> deletedBefore(Timestamp time, int limit);

    /// Notes that an escalation step (or a warning, step -1) ran for the clock that started at
    /// `clockStart`. False: it had run already. Inside the caller's transaction.
    [[nodiscard]] Result<bool> recordStep(TicketId ticket, EscalationTrigger trigger, int step, Timestamp clockStart);
    [[nodiscard]] Result<bool> hasRunStep(TicketId ticket, EscalationTrigger trigger, int step, Timestamp clockStart);

private:
    Database &m_database;
};

} // namespace deskhand
