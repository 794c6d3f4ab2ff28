// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What reports count (domain, section 11): one small record per event that a report looks at, with the ticket's
/// agent, team, department and topic as the event has them, and with the durations as the SLA clock had them then.

#include "core/sla/SlaClock.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

/// Stored by number: append only.
enum class FactKind {
    Opened = 0,
    Assigned = 1, ///< to an agent or team, claims too; once per command
    Closed = 2,
    Reopened = 3,
    FirstResponse = 4,
    Overdue = 5,
    Rated = 6,   ///< `amount` is the rating, below zero when it was taken back
    Backlog = 7, ///< `amount` is +1 for a ticket that now counts as open work with these properties, -1 for no longer
};
inline constexpr int factKindCount = 8;

/// Stored by number: append only.
enum class TargetOutcome { NoTarget = 0, Met = 1, Missed = 2 };

struct ReportFact {
    FactKind kind = FactKind::Opened;
    Timestamp time{};
    TicketId ticket;
    DepartmentId department;
    TopicId topic;
    AgentId agent; ///< assigned agent, else who did it
    TeamId team;
    OrganizationId organization;
    Source source = Source::Other;
    PriorityId priority;
    Duration clock{0};                              ///< Closed, FirstResponse: since the clock's start
    Duration business{0};                           ///< the same in business time, pauses left out
    TargetOutcome target = TargetOutcome::NoTarget; ///< Closed, FirstResponse
    int amount = 0;        ///< Closed: agents' replies until then; Rated and Backlog: see there
    bool oneTouch = false; ///< Closed: at most one reply, never reopened
    bool operator==(const ReportFact &) const = default;
};

/// Open, and not merged into another ticket.
[[nodiscard]] bool isBacklog(const Ticket &ticket);

/// The facts of one carried-out command about one ticket: `before` as it was (null for a new one), `after` as written,
/// `events` those of the command (others' are passed over). Errors: the SLA clock's.
[[nodiscard]] Result<QList<ReportFact>> factsOf(const TicketDetails *before, const TicketDetails &after,
                                                const QList<Event> &events, const SlaClock &clock,
                                                const DirectorySnapshot &directory);

/// The facts of a whole history: for tickets that are written together with all their events, in order. The ticket's
/// pauses and replies are taken as they are at the end. Errors: the SLA clock's.
[[nodiscard]] Result<QList<ReportFact>> factsOfHistory(const TicketDetails &ticket, const QList<Event> &events,
                                                       const SlaClock &clock, const DirectorySnapshot &directory);

} // namespace deskhand
