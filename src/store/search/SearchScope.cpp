// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/SearchScope.h"

#include "store/search/FilterSql.h"
#include "store/sql/Database.h"
#include "store/tickets/TicketRecord.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StoredStatus {
    int state = 0;
    bool clockRuns = true;
};

Result<QHash<qint64, StoredStatus>> statusesOf(Database &database)
{
    QHash<qint64, StoredStatus> statuses;
    DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT id, state, clock_runs FROM statuses"_s));
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        statuses.insert(row.integer(0), {static_cast<int>(row.integer(1)), row.integer(2) != 0});
    }));
    return statuses;
}

void keepStates(SearchScope &scope, const std::function<bool(int)> &isPossible)
{
    scope.states.removeIf([&](int state) { return !isPossible(state); });
}

bool isOfRunningClock(const FilterTerm &term)
{
    if (const auto *flag = std::get_if<FlagTerm>(&term)) {
        return flag->flag == FlagProperty::Overdue || flag->flag == FlagProperty::DueSoon;
    }
    const auto *time = std::get_if<TimeTerm>(&term);
    return time != nullptr && time->property == TimeProperty::Due && !time->unset;
}

template <typename Id>
void keepIds(QList<Id> &list, const QList<qint64> &ids)
{
    list.removeIf([&](Id id) { return !ids.contains(id.value); });
}

void restrictTo(SearchScope &scope, const IdTerm &ids, bool isNegated, const QHash<qint64, StoredStatus> &statuses)
{
    if (ids.property == IdProperty::State) {
        keepStates(scope, [&](int state) { return ids.ids.contains(state) != isNegated; });
        return;
    }
    if (isNegated) {
        return;
    }
    if (ids.ids.isEmpty()) {
        scope.states.clear();
    }
    TicketVisibility &membership = scope.membership;
    switch (ids.property) {
    case IdProperty::Status:
        if (!ids.ids.contains(0)) {
            keepStates(scope, [&](int state) {
                return std::any_of(ids.ids.begin(), ids.ids.end(), [&](qint64 id) {
                    return statuses.value(id, {-1, true}).state == state;
                });
            });
        }
        break;
    case IdProperty::Department:
        keepIds(membership.departments, ids.ids);
        break;
    case IdProperty::Team:
        keepIds(membership.teams, ids.ids);
        break;
    case IdProperty::Agent:
        if (!ids.ids.contains(membership.agent.value)) {
            membership.agent = {};
        }
        break;
    default:
        break;
    }
}

/// The counters tell whether a status that stops the clock has tickets with a running one (an import may leave such).
Result<QSet<qint64>> pausedStatuses(Database &database, const QHash<qint64, StoredStatus> &statuses)
{
    QSet<qint64> paused;
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        if (it->state != static_cast<int>(TicketState::Open) || it->clockRuns) {
            continue;
        }
        DESKHAND_ASSIGN(auto running,
                        database.prepare(u"SELECT 1 FROM ticket_counts WHERE state = ? AND status_id = ? AND "
                                         "(flags & ?) = 0 AND n > 0 LIMIT 1"_s));
        running.bind(it->state, it.key(), static_cast<int>(TicketFlag::Paused));
        DESKHAND_ASSIGN(const bool hasRunning, running.next());
        if (!hasRunning) {
            paused.insert(it.key());
        }
    }
    return paused;
}

} // namespace

bool isState(const TicketFilter &filter)
{
    bool isOne = false;
    withTerm(filter, [&](const FilterTerm &term, bool) {
        const auto *ids = std::get_if<IdTerm>(&term);
        isOne = ids != nullptr && ids->property == IdProperty::State;
    });
    return isOne;
}

Result<SearchScope> SearchScope::of(Database &database, const QList<TicketFilter> &conjuncts,
                                    const TicketVisibility &visibility, SortColumn sort)
{
    SearchScope scope;
    scope.membership = visibility;
    DESKHAND_ASSIGN(const auto statuses, statusesOf(database));
    QList<IdTerm> statusTerms;
    for (const TicketFilter &conjunct : conjuncts) {
        withTerm(conjunct, [&](const FilterTerm &term, bool isNegated) {
            if (const auto *ids = std::get_if<IdTerm>(&term)) {
                restrictTo(scope, *ids, isNegated, statuses);
                if (ids->property == IdProperty::Status && !isNegated) {
                    statusTerms.append(*ids);
                }
            }
            scope.needsRunningClock = scope.needsRunningClock || (!isNegated && isOfRunningClock(term));
        });
    }
    if (scope.needsRunningClock) {
        keepStates(scope, [](int state) { return state == static_cast<int>(TicketState::Open); });
    }
    if (statusTerms.isEmpty() ? scope.needsRunningClock && sort == SortColumn::Status
                              : scope.needsRunningClock || sort == SortColumn::Due) {
        DESKHAND_ASSIGN(scope.pausedStatuses, deskhand::pausedStatuses(database, statuses));
        scope.isPaused = std::any_of(statusTerms.begin(), statusTerms.end(), [&](const IdTerm &term) {
            return std::all_of(term.ids.begin(), term.ids.end(),
                               [&](qint64 id) { return scope.pausedStatuses.contains(id); });
        });
    }
    if (!visibility.everything && !visibility.requester) {
        const SqlCondition referred = referredTickets(visibility);
        if (!referred.isEmpty()) {
            DESKHAND_ASSIGN(auto query,
                            database.prepare(u"SELECT 1 FROM ("_s + referred.text + u") AS referred LIMIT 1"_s));
            bindValues(query, 0, referred.values);
            DESKHAND_ASSIGN(const bool hasReferred, query.next());
            if (hasReferred) {
                scope.referred = referred;
            }
        }
        if (scope.isVisibleByDepartmentOnly() && scope.membership.departments.isEmpty()) {
            scope.states.clear();
        }
    }
    if (scope.isPaused && scope.needsRunningClock) {
        scope.states.clear();
    }
    return scope;
}

SqlCondition SearchScope::visibility() const
{
    if (membership.everything || membership.requester) {
        return visibilitySql(membership);
    }
    SqlCondition condition = membershipSql(membership);
    if (!referred.isEmpty()) {
        condition.text = u'(' + condition.text + u" OR t.id IN ("_s + referred.text + u"))"_s;
        condition.values.append(referred.values);
    }
    return condition;
}

} // namespace deskhand
