// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Filters as conditions on "tickets t". Words are not said in SQL: see TextStream.

#include "core/query/TicketQuery.h"
#include "store/search/SqlCondition.h"

namespace deskhand {

/// True, false or NULL for "no", so that positive terms can be answered from an index. `filter` must not look at
/// words. Parameters of `query` are those that terms depend on: now and me.
[[nodiscard]] SqlCondition filterSql(const TicketFilter &filter, const TicketQuery &query);
/// As above for one term.
[[nodiscard]] SqlCondition termSql(const FilterTerm &term, const TicketQuery &query);
[[nodiscard]] SqlCondition visibilitySql(const TicketVisibility &visibility);
/// What an agent sees by department, assignment and teams, without what was referred.
[[nodiscard]] SqlCondition membershipSql(const TicketVisibility &visibility);

/// The tickets that `visibility` shows beyond departments, assignment and teams: "SELECT ticket_id FROM referrals ...".
[[nodiscard]] SqlCondition referredTickets(const TicketVisibility &visibility);

/// Whether the condition can be decided from what every sort index carries (state, department, agent, team, status,
/// flags), without a look into the table.
[[nodiscard]] bool isCovered(const TicketFilter &filter);

/// Whether the sums in ticket_counts can be told apart by it.
[[nodiscard]] bool isCounted(const TicketFilter &filter);
/// The condition on "ticket_counts c"; only where isCounted().
[[nodiscard]] SqlCondition countSql(const TicketFilter &filter);

/// The column of "tickets" that holds the property.
[[nodiscard]] QString columnOf(IdProperty property);
[[nodiscard]] QString columnOf(TimeProperty property);
/// A text above all that begin with `prefix`.
[[nodiscard]] QString afterPrefix(const QString &prefix);

} // namespace deskhand
