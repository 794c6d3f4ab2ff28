// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/SearchPlan.h"

#include "store/search/FilterSql.h"
#include "store/sql/Database.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximalColumns = 60; // bits of the word they travel in

void flatten(const TicketFilter &filter, QList<TicketFilter> &conjuncts)
{
    if (filter.kind != TicketFilter::Kind::And) {
        conjuncts.append(filter);
        return;
    }
    for (const TicketFilter &child : filter.children) {
        flatten(child, conjuncts);
    }
}

/// The term of a conjunct that is one, negated or not.
const FilterTerm *termOf(const TicketFilter &filter, bool &isNegated)
{
    isNegated = filter.kind == TicketFilter::Kind::Not;
    const TicketFilter &inner = isNegated ? filter.children.first() : filter;
    return inner.kind == TicketFilter::Kind::Term ? &inner.term : nullptr;
}

bool isState(const TicketFilter &filter)
{
    bool isNegated = false;
    const FilterTerm *term = termOf(filter, isNegated);
    const auto *ids = term != nullptr ? std::get_if<IdTerm>(term) : nullptr;
    return ids != nullptr && ids->property == IdProperty::State;
}

IdProperty sortPropertyOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Department:
        return IdProperty::Department;
    case SortColumn::Topic:
        return IdProperty::Topic;
    case SortColumn::Priority:
        return IdProperty::Priority;
    case SortColumn::Status:
        return IdProperty::Status;
    case SortColumn::Agent:
        return IdProperty::Agent;
    case SortColumn::Team:
        return IdProperty::Team;
    case SortColumn::Source:
        return IdProperty::Source;
    default:
        return IdProperty::State;
    }
}

std::optional<TimeProperty> sortTimeOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Updated:
        return TimeProperty::Updated;
    case SortColumn::Created:
        return TimeProperty::Created;
    case SortColumn::Due:
        return TimeProperty::Due;
    case SortColumn::Closed:
        return TimeProperty::Closed;
    default:
        return std::nullopt;
    }
}

QString indexOf(TimeProperty property)
{
    switch (property) {
    case TimeProperty::Created:
        return u"tickets_by_created"_s;
    case TimeProperty::Updated:
        return u"tickets_by_updated"_s;
    case TimeProperty::Closed:
        return u"tickets_by_closed"_s;
    case TimeProperty::Due:
        return u"tickets_by_due"_s;
    }
    Q_UNREACHABLE();
}

/// The index that begins with the property (and state), if there is one.
QString indexOf(IdProperty property)
{
    switch (property) {
    case IdProperty::Status:
        return u"tickets_by_status"_s;
    case IdProperty::Priority:
        return u"tickets_by_priority"_s;
    case IdProperty::Department:
        return u"tickets_by_department"_s;
    case IdProperty::Topic:
        return u"tickets_by_topic"_s;
    case IdProperty::Agent:
        return u"tickets_by_agent"_s;
    case IdProperty::Team:
        return u"tickets_by_team"_s;
    case IdProperty::Source:
        return u"tickets_by_source"_s;
    case IdProperty::Requester:
        return u"tickets_of_requester"_s;
    case IdProperty::Organization:
        return u"tickets_of_organization"_s;
    case IdProperty::State:
    case IdProperty::SlaPlan:
    case IdProperty::Ticket:
        break;
    }
    return {};
}

} // namespace

Result<SearchPlan> SearchPlan::of(Database &database, const TicketQuery &query, const TicketVisibility &visibility)
{
    DESKHAND_ASSIGN(SortOrder order, SortOrder::of(database, query.sort));
    SearchPlan plan(std::move(order));
    plan.m_legs.resize(plan.m_order.legs().size());
    std::iota(plan.m_legs.begin(), plan.m_legs.end(), 0);
    plan.m_sortProperty = sortPropertyOf(query.sort.column);
    plan.m_sortTime = sortTimeOf(query.sort.column);

    QHash<qint64, int> stateOfStatus;
    DESKHAND_ASSIGN(auto statuses, database.prepare(u"SELECT id, state FROM statuses"_s));
    DESKHAND_TRY(statuses.forEach(
        [&](const Statement &row) { stateOfStatus.insert(row.integer(0), static_cast<int>(row.integer(1))); }));

    QList<TicketFilter> conjuncts;
    flatten(query.filter, conjuncts);
    QList<TicketFilter> columns;
    for (const TicketFilter &conjunct : std::as_const(conjuncts)) {
        if (hasText(conjunct)) {
            if (!plan.m_text) {
                plan.m_text.emplace();
            }
            plan.m_text->children.append(TextTree::of(conjunct, columns));
            continue;
        }
        bool isNegated = false;
        if (const FilterTerm *term = termOf(conjunct, isNegated)) {
            plan.restrictStates(*term, isNegated, stateOfStatus);
        }
    }
    if (columns.size() > maximalColumns) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Storage", "This query joins too many conditions with words by OR. Make it simpler."));
    }
    // Only now are the states known that drivers read.
    for (const TicketFilter &conjunct : std::as_const(conjuncts)) {
        if (!hasText(conjunct) && !isState(conjunct)) {
            plan.addConjunct(conjunct, query);
        }
    }
    plan.addVisibility(visibility);
    for (const TicketFilter &column : std::as_const(columns)) {
        const SqlCondition condition = filterSql(column, query);
        plan.m_columns.text += u", COALESCE("_s + condition.text + u", FALSE)"_s;
        plan.m_columns.values.append(condition.values);
    }
    plan.m_columnCount = static_cast<int>(columns.size());
    return plan;
}

QString SearchPlan::stateCondition() const
{
    QStringList numbers;
    for (const int state : m_states) {
        numbers.append(QString::number(state));
    }
    return numbers.size() == 1 ? u"t.state = "_s + numbers.first() : u"t.state IN ("_s + numbers.join(u", "_s) + u')';
}

void SearchPlan::restrictStates(const FilterTerm &term, bool isNegated, const QHash<qint64, int> &stateOfStatus)
{
    const auto keep = [&](auto isPossible) {
        m_states.erase(std::remove_if(m_states.begin(), m_states.end(), [&](int state) { return !isPossible(state); }),
                       m_states.end());
    };
    if (const auto *ids = std::get_if<IdTerm>(&term)) {
        if (ids->ids.isEmpty() && !isNegated) {
            m_states.clear();
        } else if (ids->property == IdProperty::State) {
            keep([&](int state) { return ids->ids.contains(state) != isNegated; });
        } else if (ids->property == IdProperty::Status && !isNegated && !ids->ids.contains(0)) {
            keep([&](int state) {
                return std::any_of(ids->ids.begin(), ids->ids.end(),
                                   [&](qint64 id) { return stateOfStatus.value(id, -1) == state; });
            });
        }
        return;
    }
    const auto *flag = std::get_if<FlagTerm>(&term);
    const auto *time = std::get_if<TimeTerm>(&term);
    const bool needsRunningClock =
        (flag != nullptr && (flag->flag == FlagProperty::Overdue || flag->flag == FlagProperty::DueSoon))
        || (time != nullptr && time->property == TimeProperty::Due && !time->unset);
    if (needsRunningClock && !isNegated) {
        keep([](int state) { return state == static_cast<int>(TicketState::Open); });
    }
}

void SearchPlan::addConjunct(const TicketFilter &filter, const TicketQuery &query)
{
    m_condition.add(filterSql(filter, query));
    bool isNegated = false;
    const FilterTerm *term = termOf(filter, isNegated);
    const auto *time = term != nullptr ? std::get_if<TimeTerm>(term) : nullptr;
    const auto *flag = term != nullptr ? std::get_if<FlagTerm>(term) : nullptr;
    const bool isOfSortIndex =
        m_sortTime
        && ((time != nullptr && time->property == *m_sortTime)
            || (flag != nullptr && flag->flag == FlagProperty::Overdue && m_sortTime == TimeProperty::Due));
    m_isCovered = m_isCovered && (isOfSortIndex || deskhand::isCovered(filter));
    if (term != nullptr && !isNegated) {
        addDriver(*term, query);
        if (const auto *ids = std::get_if<IdTerm>(term)) {
            restrictLegs(*ids);
        }
    }
}

void SearchPlan::restrictLegs(const IdTerm &term)
{
    if (m_sortProperty == IdProperty::State || term.property != m_sortProperty) {
        return;
    }
    QList<qsizetype> kept;
    for (const qsizetype leg : std::as_const(m_legs)) {
        const QList<SqlValue> &values = m_order.legs().at(leg).condition.values;
        if (term.ids.contains(values.isEmpty() ? 0 : std::get<qint64>(values.first()))) {
            kept.append(leg);
        }
    }
    m_legs = kept;
}

void SearchPlan::addIndexDriver(const QString &index, const SqlCondition &condition)
{
    SearchDriver driver;
    driver.index = index;
    driver.condition = condition;
    driver.rows.add(condition);
    m_drivers.append(driver);
}

void SearchPlan::addIdsDriver(const SqlCondition &select)
{
    SearchDriver driver;
    driver.condition = {u"t.id IN ("_s + select.text + u')', select.values};
    driver.rows = select;
    m_drivers.append(driver);
}

void SearchPlan::addDriver(const FilterTerm &term, const TicketQuery &query)
{
    if (const auto *ids = std::get_if<IdTerm>(&term)) {
        if (ids->property == IdProperty::Ticket) {
            SqlCondition select = isOneOf(u"s.id"_s, ids->ids);
            select.text.prepend(u"SELECT s.id FROM tickets s WHERE "_s);
            addIdsDriver(select);
            return;
        }
        // "None or one of these" is no range of the index; and what the order goes by is found along it.
        const bool isRange = !ids->ids.contains(0) || ids->ids.size() == 1;
        const bool isForeign = ids->property == IdProperty::Organization && ids->ids.contains(0);
        if (isRange && !isForeign && !indexOf(ids->property).isEmpty() && ids->property != m_sortProperty) {
            addIndexDriver(indexOf(ids->property), termSql(term, query));
        }
        return;
    }
    if (const auto *time = std::get_if<TimeTerm>(&term)) {
        if (time->property != m_sortTime) {
            addIndexDriver(indexOf(time->property), termSql(term, query));
        }
        return;
    }
    if (const auto *flag = std::get_if<FlagTerm>(&term)) {
        switch (flag->flag) {
        case FlagProperty::Overdue:
            if (m_sortTime != TimeProperty::Due) {
                addIndexDriver(indexOf(TimeProperty::Due), termSql(term, query));
            }
            break;
        case FlagProperty::DueSoon:
            addIndexDriver(indexOf(TimeProperty::Due), termSql(term, query));
            break;
        case FlagProperty::Merged:
            addIndexDriver(u"tickets_merged"_s, termSql(term, query));
            break;
        case FlagProperty::HasDraft:
            addIdsDriver({u"SELECT d.ticket_id FROM drafts d WHERE d.agent_id = ?"_s, {query.me.value}});
            break;
        case FlagProperty::Answered:
        case FlagProperty::HasAttachment:
        case FlagProperty::HasNote:
        case FlagProperty::HasOpenTask:
            break;
        }
        return;
    }
    if (std::holds_alternative<NumberTerm>(term)) {
        addIndexDriver(u"tickets_by_lower_number"_s, termSql(term, query));
        return;
    }
    if (const auto *tag = std::get_if<TagTerm>(&term)) {
        if (tag->prefix) {
            addIdsDriver({u"SELECT g.ticket_id FROM ticket_tags g WHERE g.tag >= ? AND g.tag < ?"_s,
                          {tag->tag, afterPrefix(tag->tag)}});
        } else if (!tag->tag.isEmpty()) {
            addIdsDriver({u"SELECT g.ticket_id FROM ticket_tags g WHERE g.tag = ?"_s, {tag->tag}});
        }
        return;
    }
    if (const auto *count = std::get_if<CountTerm>(&term)) {
        if (count->property == CountProperty::Feedback) {
            addIdsDriver({u"SELECT f.ticket_id FROM feedback f WHERE f.rating BETWEEN ? AND ?"_s,
                          {static_cast<qint64>(count->minimum), static_cast<qint64>(count->maximum)}});
        }
        return;
    }
    if (const auto *field = std::get_if<FieldTerm>(&term);
        field != nullptr && field->compare != FieldTerm::Compare::Unset) {
        // "EXISTS (SELECT 1 FROM ticket_fields v WHERE v.ticket_id = t.id AND ...)" the other way round.
        SqlCondition select = termSql(term, query);
        select.text = select.text.mid(select.text.indexOf(u'(') + 1).chopped(1);
        select.text.replace(u"SELECT 1 FROM ticket_fields v WHERE v.ticket_id = t.id AND"_s,
                            u"SELECT v.ticket_id FROM ticket_fields v WHERE"_s);
        addIdsDriver(select);
    }
}

void SearchPlan::addVisibility(const TicketVisibility &visibility)
{
    const SqlCondition condition = visibilitySql(visibility);
    m_condition.add(condition);
    if (visibility.requester) {
        m_isCovered = false;
        addIndexDriver(u"tickets_of_requester"_s, isOneOf(u"t.requester_id"_s, {visibility.requester.value}));
        return;
    }
    if (visibility.everything || condition.values.isEmpty()) {
        return;
    }
    SqlCondition select = referredTickets(visibility);
    const auto add = [&](IdProperty property, const QList<qint64> &ids) {
        if (ids.isEmpty()) {
            return;
        }
        const SqlCondition part = isOneOf(u"s."_s + columnOf(property), ids);
        select.text += (select.text.isEmpty() ? u""_s : u" UNION ALL "_s) + u"SELECT s.id FROM tickets s WHERE "_s
                       + stateCondition().replace(u"t."_s, u"s."_s) + u" AND "_s + part.text;
        select.values.append(part.values);
    };
    QList<qint64> departments;
    for (const DepartmentId id : visibility.departments) {
        departments.append(id.value);
    }
    QList<qint64> teams;
    for (const TeamId id : visibility.teams) {
        teams.append(id.value);
    }
    add(IdProperty::Agent, visibility.agent ? QList{visibility.agent.value} : QList<qint64>());
    add(IdProperty::Team, teams);
    add(IdProperty::Department, departments);
    addIdsDriver(select);
}

Result<std::optional<SearchDriver>> SearchPlan::fewCandidates(Database &database, qint64 bound) const
{
    std::optional<SearchDriver> best;
    for (const SearchDriver &driver : m_drivers) {
        const QString rows = driver.index.isEmpty()
                                 ? driver.rows.text
                                 : u"SELECT 1 FROM tickets t"_s + database.dialect().by(driver.index) + u" WHERE "_s
                                       + stateCondition() + u" AND "_s + driver.rows.text;
        DESKHAND_ASSIGN(auto probe,
                        database.prepare(u"SELECT COUNT(*) FROM (SELECT 1 FROM ("_s + rows + u") LIMIT ?)"_s));
        probe.bindAt(bindValues(probe, 0, driver.rows.values), bound);
        DESKHAND_ASSIGN(const bool hasRow, probe.next());
        const qint64 found = hasRow ? probe.integer(0) : 0;
        if (found < bound) {
            bound = found;
            best = driver;
        }
        if (bound == 0) {
            break;
        }
    }
    return best;
}

} // namespace deskhand
