// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/TicketCounting.h"

#include "store/search/CandidateReader.h"
#include "store/search/FilterSql.h"
#include "store/sql/Database.h"

#include <algorithm>
#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Up to here the rows of an index are counted before another way is tried.
constexpr qint64 countedAtOnce = 20'000;
constexpr qint64 portion = 4096;

/// The order has no say in a count; this one leaves every driver open.
TicketQuery unordered(TicketQuery query)
{
    query.sort = {SortColumn::Number, false};
    return query;
}

/// Visibility as the counters know it: without referrals.
SqlCondition keptVisibility(const TicketVisibility &visibility)
{
    if (visibility.everything) {
        return {};
    }
    QList<TicketFilter> any;
    const auto add = [&](IdProperty property, const auto &ids) {
        IdTerm term{property, {}};
        for (const auto id : ids) {
            term.ids.append(id.value);
        }
        if (!term.ids.isEmpty()) {
            any.append(TicketFilter::of(term));
        }
    };
    add(IdProperty::Department, visibility.departments);
    add(IdProperty::Team, visibility.teams);
    add(IdProperty::Agent, visibility.agent ? QList{visibility.agent} : QList<AgentId>());
    return countSql(TicketFilter::any(any));
}

/// The filter without its one overdue flag, if it has one among its conjuncts.
std::optional<TicketFilter> withoutOverdue(const TicketFilter &filter)
{
    const auto isOverdue = [](const TicketFilter &part) {
        const auto *flag = part.kind == TicketFilter::Kind::Term ? std::get_if<FlagTerm>(&part.term) : nullptr;
        return flag != nullptr && flag->flag == FlagProperty::Overdue;
    };
    if (filter.kind != TicketFilter::Kind::And) {
        return std::nullopt;
    }
    TicketFilter rest = filter;
    const auto end = std::remove_if(rest.children.begin(), rest.children.end(), isOverdue);
    if (end == rest.children.end()) {
        return std::nullopt;
    }
    rest.children.erase(end, rest.children.end());
    rest.children.append(TicketFilter::of(IdTerm{IdProperty::State, {static_cast<qint64>(TicketState::Open)}}));
    return rest;
}

/// The filter without what it says of states as a whole: that is known before counting.
TicketFilter withoutStates(TicketFilter filter)
{
    if (filter.kind == TicketFilter::Kind::And) {
        filter.children.removeIf(&isState);
        for (TicketFilter &child : filter.children) {
            child = withoutStates(std::move(child));
        }
    }
    return filter;
}

} // namespace

TicketCounting::TicketCounting(Database &database, const TicketVisibility &visibility, const Interruption &interrupted)
    : m_database(database)
    , m_visibility(visibility)
    , m_interrupted(interrupted)
{ }

Result<QList<qint64>> TicketCounting::counts(const QList<TicketQuery> &queries)
{
    QList<qint64> numbers(queries.size());
    QList<Counted> kept;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        TicketQuery query = unordered(queries.at(i));
        if (m_visibility.requester) {
            DESKHAND_ASSIGN(numbers[i], countTickets(query));
            continue;
        }
        if (!isCounted(query.filter)) {
            const std::optional<TicketFilter> rest = withoutOverdue(query.filter);
            if (!rest || !isCounted(*rest)) {
                DESKHAND_ASSIGN(numbers[i], countTickets(query));
                continue;
            }
            DESKHAND_ASSIGN(const Overdue overdue, countOverdue(query, *rest));
            if (!overdue.isOfOthers) {
                numbers[i] = overdue.tickets;
                continue;
            }
            numbers[i] = -overdue.tickets;
            query.filter = *rest;
        }
        DESKHAND_ASSIGN(const SearchPlan plan, SearchPlan::of(m_database, query, m_visibility));
        if (!plan.states().isEmpty()) {
            DESKHAND_ASSIGN(const qint64 referred, countReferred(query, plan));
            numbers[i] += referred;
            kept.append({i, plan.states(), withoutStates(query.filter)});
        }
    }
    DESKHAND_TRY(countKept(kept, numbers));
    return numbers;
}

/// Adds what the counters say. Queries about the same states share one pass over their counters.
Result<void> TicketCounting::countKept(const QList<Counted> &asked, QList<qint64> &numbers)
{
    QList<Counted> rest = asked;
    while (!rest.isEmpty()) {
        const QList<int> states = rest.first().states;
        QList<qsizetype> places;
        QString sums;
        QList<SqlValue> values;
        QList<Counted> later;
        for (const Counted &counted : std::as_const(rest)) {
            if (counted.states != states) {
                later.append(counted);
                continue;
            }
            const SqlCondition condition = countSql(counted.filter);
            sums += (sums.isEmpty() ? u""_s : u", "_s) + u"COALESCE(SUM(CASE WHEN "_s + condition.text
                    + u" THEN c.n END), 0)"_s;
            values.append(condition.values);
            places.append(counted.place);
        }
        QList<qint64> ids;
        std::copy(states.begin(), states.end(), std::back_inserter(ids));
        SqlCondition where = isOneOf(u"c.state"_s, ids);
        where.add(keptVisibility(m_visibility));
        DESKHAND_ASSIGN(auto query,
                        m_database.prepare(u"SELECT "_s + sums + u" FROM ticket_counts c WHERE "_s + where.text));
        bindValues(query, 0, values + where.values);
        DESKHAND_ASSIGN(const bool hasRow, query.next());
        for (int i = 0; hasRow && i < places.size(); ++i) {
            numbers[places.at(i)] += query.integer(i);
        }
        rest = later;
    }
    return {};
}

/// Tickets that are visible because they were referred, and for no other reason.
Result<qint64> TicketCounting::countReferred(const TicketQuery &query, const SearchPlan &plan)
{
    const SqlCondition &referred = plan.scope().referred;
    if (referred.isEmpty()) {
        return 0;
    }
    const SqlCondition otherwise = membershipSql(m_visibility);
    SqlCondition condition{plan.stateCondition() + u" AND t.id IN ("_s + referred.text + u") AND NOT COALESCE("_s
                               + otherwise.text + u", FALSE)"_s,
                           referred.values + otherwise.values};
    condition.add(filterSql(query.filter, query));
    return countRows({}, condition, std::numeric_limits<qint64>::max());
}

Result<qint64> TicketCounting::countTickets(const TicketQuery &query)
{
    DESKHAND_ASSIGN(const SearchPlan plan, SearchPlan::of(m_database, query, m_visibility));
    if (plan.states().isEmpty()) {
        return 0;
    }
    return plan.text() ? countByText(plan) : countByIndex(plan);
}

/// Where very many are overdue, those that are not are fewer: then their number, to be taken from what the counters
/// say of `rest`, which is the query without "overdue".
Result<TicketCounting::Overdue> TicketCounting::countOverdue(const TicketQuery &query, const TicketFilter &rest)
{
    TicketQuery open = query;
    open.filter = rest;
    DESKHAND_ASSIGN(const SearchPlan plan, SearchPlan::of(m_database, open, m_visibility));
    if (plan.states().isEmpty()) {
        return Overdue();
    }
    const auto count = [&](const QString &which, const QList<SqlValue> &values, qint64 bound) {
        SqlCondition condition{plan.stateCondition() + u" AND "_s + which, values};
        condition.add(plan.condition());
        return countRows(u"tickets_by_due"_s, condition, bound);
    };
    const qint64 now = toMilliseconds(query.now);
    DESKHAND_ASSIGN(const qint64 overdue, count(u"t.next_due <= ?"_s, {now}, countedAtOnce));
    if (overdue < countedAtOnce) {
        return Overdue{overdue, false};
    }
    DESKHAND_ASSIGN(const qint64 later, count(u"t.next_due > ?"_s, {now}, countedAtOnce));
    DESKHAND_ASSIGN(const qint64 never, count(u"t.next_due IS NULL"_s, {}, 2 * countedAtOnce));
    if (later < countedAtOnce && never < 2 * countedAtOnce) {
        return Overdue{later + never, true};
    }
    DESKHAND_ASSIGN(const qint64 all, countTickets(query));
    return Overdue{all, false};
}

Result<qint64> TicketCounting::countByIndex(const SearchPlan &plan)
{
    const auto countAlong = [&](const SearchDriver &driver) {
        SqlCondition condition{plan.stateCondition(), {}};
        condition.add(driver.condition);
        condition.add(plan.conditionBesides(driver));
        return countRows(driver.index, condition, std::numeric_limits<qint64>::max());
    };
    if (const SearchDriver *stretch = plan.stretch()) {
        DESKHAND_ASSIGN(const bool isLong, plan.hasMoreThan(countedAtOnce, m_database, *stretch));
        if (!isLong) {
            return countAlong(*stretch);
        }
    }
    DESKHAND_ASSIGN(std::optional<SearchDriver> driver, plan.fewCandidates(m_database, countedAtOnce, countedAtOnce));
    if (!driver) {
        const auto indexed = std::find_if(plan.drivers().begin(), plan.drivers().end(),
                                          [](const SearchDriver &one) { return !one.index.isEmpty(); });
        if (indexed != plan.drivers().end()) {
            driver = *indexed;
        }
    }
    return countAlong(driver ? *driver : SearchDriver{plan.order().index(), {}, {}, -1});
}

Result<qint64> TicketCounting::countByText(const SearchPlan &plan)
{
    DESKHAND_ASSIGN(TextStream text, TextStream::of(m_database, *plan.text(), m_visibility.notes, m_interrupted));
    CandidateReader reader(m_database, plan);
    qint64 count = 0;
    const auto countIn = [&](QList<Candidate> candidates) -> Result<void> {
        std::sort(candidates.begin(), candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.place.id > b.place.id; });
        for (const Candidate &candidate : std::as_const(candidates)) {
            DESKHAND_ASSIGN(const bool isTrue, text.holds(candidate.place.id, candidate.columns));
            count += isTrue ? 1 : 0;
        }
        return {};
    };
    if (!plan.text()->isReadable()) {
        for (bool isEnd = false; !isEnd;) {
            DESKHAND_ASSIGN(QList<Candidate> candidates, reader.next(portion));
            isEnd = candidates.size() < portion;
            DESKHAND_TRY(countIn(std::move(candidates)));
        }
        return count;
    }
    DESKHAND_ASSIGN(TextStream listing, TextStream::of(m_database, *plan.text(), m_visibility.notes, m_interrupted));
    DESKHAND_ASSIGN(qint64 ticket, listing.seek(std::numeric_limits<qint64>::max() >> 16));
    while (ticket > 0) {
        QList<qint64> ids;
        while (ticket > 0 && ids.size() < portion) {
            ids.append(ticket);
            DESKHAND_ASSIGN(ticket, listing.seek(ticket - 1));
        }
        DESKHAND_ASSIGN(QList<Candidate> candidates, reader.among(ids));
        if (plan.columnCount() > 0) {
            DESKHAND_TRY(countIn(std::move(candidates)));
        } else {
            count += candidates.size();
        }
    }
    return count;
}

Result<qint64> TicketCounting::countRows(const QString &index, const SqlCondition &condition, qint64 bound)
{
    const QString rows = u" FROM tickets t"_s + m_database.dialect().by(index) + u" WHERE "_s + condition.text;
    const bool isBounded = bound < std::numeric_limits<qint64>::max();
    DESKHAND_ASSIGN(auto query, m_database.prepare(isBounded ? u"SELECT COUNT(*) FROM (SELECT 1"_s + rows
                                                                   + u" LIMIT ?) AS counted"_s
                                                             : u"SELECT COUNT(*)"_s + rows));
    const int next = bindValues(query, 0, condition.values);
    if (isBounded) {
        query.bindAt(next, bound);
    }
    DESKHAND_ASSIGN(const bool hasRow, query.next());
    return hasRow ? query.integer(0) : 0;
}

} // namespace deskhand
