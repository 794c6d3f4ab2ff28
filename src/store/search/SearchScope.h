// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What can be said of a query's tickets before any is read: their states, and by what the one who
/// asks may see them at all. Knowing it keeps lists from reading long stretches without a hit.

#include "core/base/Result.h"
#include "core/query/TicketQuery.h"
#include "store/search/SqlCondition.h"

#include <QList>
#include <QSet>

namespace deskhand {

class Database;

struct SearchScope {
    QList<int> states{0, 1, 2, 3};
    /// Departments, agent and teams by which tickets of the query can be visible.
    TicketVisibility membership;
    /// "SELECT ticket_id ...": referred tickets; empty where there are none.
    SqlCondition referred;
    /// Only tickets with a running clock belong to it.
    bool needsRunningClock = false;
    /// Open statuses in which every ticket's clock is paused; known where it matters only.
    QSet<qint64> pausedStatuses;
    /// No ticket of it can have a running clock.
    bool isPaused = false;

    /// `conjuncts` are all conditions that must hold and look at no words.
    [[nodiscard]] static Result<SearchScope> of(Database &database, const QList<TicketFilter> &conjuncts,
                                                const TicketVisibility &visibility, SortColumn sort);

    [[nodiscard]] bool isVisibleByDepartmentOnly() const
    {
        return !membership.everything && !membership.requester && !membership.agent && membership.teams.isEmpty()
               && referred.isEmpty();
    }
    /// What visibility asks of "tickets t".
    [[nodiscard]] SqlCondition visibility() const;
};

/// Calls `take(term, isNegated)` where the filter is one term, as it is or negated.
template <typename Take>
void withTerm(const TicketFilter &filter, Take take)
{
    const bool isNegated = filter.kind == TicketFilter::Kind::Not;
    const TicketFilter &inner = isNegated ? filter.children.first() : filter;
    if (inner.kind == TicketFilter::Kind::Term) {
        take(inner.term, isNegated);
    }
}

/// Whether the filter is one term about states, as it is or negated.
[[nodiscard]] bool isState(const TicketFilter &filter);

} // namespace deskhand
