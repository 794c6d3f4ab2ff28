// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Closing, reopening, pausing: everything that hangs on a ticket's status (domain, section 5).

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// Who may be given the ticket when it reopens.
enum class ReopenAgent {
    Restore, ///< the last agent if active, not away and still allowed; else nobody
    Keep,    ///< as the ticket says now: the command assigns it in the same step
};

/// Sets the status with all that follows: closed time, clocks, drafts, events. The same status again is without effect.
/// Checks the rules (what closing requires, what a requester may set); the actor's permission was checked with the
/// command.
[[nodiscard]] Result<void> changeStatus(CommandContext &context, WorkingTicket &working, StatusId status,
                                        const QString &comment, ReopenAgent reopenAgent = ReopenAgent::Restore);

/// A closed or archived ticket becomes open again with the help desk's first status. No permission is checked: the
/// causes are a requester's message, an assignment, a transfer, a rule, each with a check of its own.
[[nodiscard]] Result<void> reopen(CommandContext &context, WorkingTicket &working, const QString &comment,
                                  ReopenAgent reopenAgent);

/// From one open status to another: pauses the clock or lets it go on, and ends a snooze. Leaves no event.
void applyOpenStatus(TicketDetails &details, const Status &status, Timestamp now);

/// A waiting ticket goes on with the help desk's first status; without effect on one that does not wait.
[[nodiscard]] Result<void> wake(CommandContext &context, WorkingTicket &working);

/// An open ticket gets this closed status, with closed time, clocks and drafts, whatever rules say. Leaves no event.
[[nodiscard]] Result<void> markClosed(const CommandContext &context, WorkingTicket &working, const Status &status);

/// Errors: Refused with every reason why the ticket cannot be closed: open tasks, fields, no topic.
[[nodiscard]] Result<void> requireClosable(const CommandContext &context, const WorkingTicket &working);

/// Whether a requester's message may reopen the closed ticket now; else says why not.
struct ReopenVerdict {
    bool allowed = false;
    QString reason; ///< translated
};
[[nodiscard]] ReopenVerdict mayReopen(const DirectorySnapshot &directory, const Ticket &ticket, Timestamp now);

/// A status of this state, the one the settings name if it fits, else the first; invalid where there is none.
[[nodiscard]] StatusId statusOf(const DirectorySnapshot &directory, TicketState state);

} // namespace deskhand
