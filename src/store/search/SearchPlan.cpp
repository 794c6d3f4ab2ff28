// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/SearchPlan.h"

#include "store/search/FilterSql.h"
#include "store/sql/Database.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
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

    QList<TicketFilter> conjuncts;
    flatten(query.filter, conjuncts);
    QList<TicketFilter> columns;
    QList<TicketFilter> plain;
    for (const TicketFilter &conjunct : std::as_const(conjuncts)) {
        if (hasText(conjunct)) {
            if (!plan.m_text) {
                plan.m_text.emplace();
            }
            plan.m_text->children.append(TextTree::of(conjunct, columns));
        } else {
            plain.append(conjunct);
        }
    }
    if (columns.size() > maximalColumns) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Storage", "This query joins too many conditions with words by OR. Make it simpler."));
    }
    DESKHAND_ASSIGN(plan.m_scope, SearchScope::of(database, plain, visibility, query.sort.column));
    for (const TicketFilter &conjunct : std::as_const(plain)) {
        if (!isState(conjunct)) {
            plan.addConjunct(conjunct, query);
        }
    }
    plan.addVisibility();
    plan.restrictLegsToScope();
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
    for (const int state : m_scope.states) {
        numbers.append(QString::number(state));
    }
    return numbers.size() == 1 ? u"t.state = "_s + numbers.first() : u"t.state IN ("_s + numbers.join(u", "_s) + u')';
}

SqlCondition SearchPlan::conditionBesides(const SearchDriver &driver) const
{
    SqlCondition condition;
    for (qsizetype i = 0; i < m_conjuncts.size(); ++i) {
        if (i != driver.conjunct) {
            condition.add(m_conjuncts.at(i).condition);
        }
    }
    return condition;
}

SqlCondition SearchPlan::coveredCondition() const
{
    SqlCondition condition;
    for (const Conjunct &conjunct : m_conjuncts) {
        condition.add(conjunct.isCovered ? conjunct.condition : SqlCondition());
    }
    return condition;
}

void SearchPlan::addConjunct(const TicketFilter &filter, const TicketQuery &query)
{
    m_conjuncts.append({filterSql(filter, query), true});
    bool isOfSortIndex = false;
    bool isTime = false;
    withTerm(filter, [&](const FilterTerm &term, bool isNegated) {
        const auto *time = std::get_if<TimeTerm>(&term);
        const auto *flag = std::get_if<FlagTerm>(&term);
        const bool isOverdue = flag != nullptr && flag->flag == FlagProperty::Overdue;
        // Every sort index carries the time of closing.
        isOfSortIndex = (time != nullptr && (time->property == TimeProperty::Closed || time->property == m_sortTime))
                        || (isOverdue && m_sortTime == TimeProperty::Due);
        isTime = isOverdue || (time != nullptr && time->property == TimeProperty::Due)
                 || (flag != nullptr && flag->flag == FlagProperty::DueSoon);
        if (isNegated) {
            return;
        }
        addDriver(term, query);
        if (const auto *ids = std::get_if<IdTerm>(&term)) {
            restrictLegs(ids->property, ids->ids);
        }
    });
    const bool isCoveredHere = isOfSortIndex || deskhand::isCovered(filter);
    m_conjuncts.last().isCovered = isCoveredHere;
    m_isCovered = m_isCovered && isCoveredHere;
    m_isCoveredButForTime = m_isCoveredButForTime && (isCoveredHere || isTime);
}

void SearchPlan::restrictLegs(IdProperty property, const QList<qint64> &ids)
{
    if (m_sortProperty == IdProperty::State || property != m_sortProperty) {
        return;
    }
    m_legs.removeIf([&](qsizetype leg) {
        const QList<SqlValue> &values = m_order.legs().at(leg).condition.values;
        return !ids.contains(values.isEmpty() ? 0 : std::get<qint64>(values.first()));
    });
}

/// Legs that cannot have a ticket would be read to their end for nothing.
void SearchPlan::restrictLegsToScope()
{
    if (m_scope.isVisibleByDepartmentOnly()) {
        QList<qint64> ids;
        for (const DepartmentId id : m_scope.membership.departments) {
            ids.append(id.value);
        }
        restrictLegs(IdProperty::Department, ids);
    }
    if (m_sortProperty == IdProperty::Status && m_scope.needsRunningClock) {
        m_legs.removeIf([&](qsizetype leg) {
            const QList<SqlValue> &values = m_order.legs().at(leg).condition.values;
            return !values.isEmpty() && m_scope.pausedStatuses.contains(std::get<qint64>(values.first()));
        });
    }
    if (m_sortTime == TimeProperty::Due && m_scope.isPaused) {
        m_legs.removeOne(0);
    }
}

void SearchPlan::addIndexDriver(const QString &index, const SqlCondition &condition, qsizetype conjunct)
{
    SearchDriver driver;
    driver.index = index;
    driver.condition = condition;
    driver.rows = condition;
    driver.conjunct = conjunct;
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
    const qsizetype conjunct = m_conjuncts.size() - 1;
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
            addIndexDriver(indexOf(ids->property), termSql(term, query), conjunct);
        }
        return;
    }
    if (const auto *time = std::get_if<TimeTerm>(&term)) {
        if (time->property != m_sortTime) {
            addIndexDriver(indexOf(time->property), termSql(term, query), conjunct);
        }
        return;
    }
    if (const auto *flag = std::get_if<FlagTerm>(&term)) {
        switch (flag->flag) {
        case FlagProperty::Overdue:
            if (m_sortTime != TimeProperty::Due) {
                addIndexDriver(indexOf(TimeProperty::Due), termSql(term, query), conjunct);
            }
            break;
        case FlagProperty::DueSoon:
            // Of open tickets alone; SearchScope::needsRunningClock sees to it that the state says so.
            addIndexDriver(u"tickets_by_due_soon"_s, termSql(term, query), conjunct);
            break;
        case FlagProperty::Merged:
            addIndexDriver(u"tickets_merged"_s, termSql(term, query), conjunct);
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
        addIndexDriver(u"tickets_by_lower_number"_s, termSql(term, query), conjunct);
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

void SearchPlan::addVisibility()
{
    const TicketVisibility &membership = m_scope.membership;
    m_conjuncts.append({m_scope.visibility(), !membership.requester});
    if (membership.requester) {
        m_isCovered = false;
        m_isCoveredButForTime = false;
        addIndexDriver(u"tickets_of_requester"_s, isOneOf(u"t.requester_id"_s, {membership.requester.value}), -1);
        return;
    }
    if (membership.everything || m_scope.states.isEmpty()) {
        return;
    }
    SqlCondition select = m_scope.referred;
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
    for (const DepartmentId id : membership.departments) {
        departments.append(id.value);
    }
    QList<qint64> teams;
    for (const TeamId id : membership.teams) {
        teams.append(id.value);
    }
    add(IdProperty::Agent, membership.agent ? QList{membership.agent.value} : QList<qint64>());
    add(IdProperty::Team, teams);
    add(IdProperty::Department, departments);
    addIdsDriver(select);
}

bool SearchPlan::coversCondition(const SearchDriver &driver) const
{
    return m_isCoveredButForTime && m_columnCount == 0
           && (driver.index == indexOf(TimeProperty::Closed) || driver.index == indexOf(TimeProperty::Due)
               || driver.index == u"tickets_by_due_soon");
}

/// The order's key too.
bool SearchPlan::isCovering(const SearchDriver &driver) const
{
    const bool hasKey =
        !m_order.isText() || (m_order.column() == u"number_key" && driver.index == indexOf(TimeProperty::Closed));
    return hasKey && coversCondition(driver);
}

const SearchDriver *SearchPlan::stretch() const
{
    const auto found =
        std::ranges::find_if(m_drivers, [this](const SearchDriver &driver) { return coversCondition(driver); });
    return found != m_drivers.end() ? &*found : nullptr;
}

bool SearchPlan::mayStandAtTheEnd() const
{
    if (m_order.isByNames()) {
        return !m_scope.membership.everything;
    }
    return !m_order.isText() || m_order.column() == u"number_key";
}

SqlCondition SearchPlan::rowsOf(const Database &database, const SearchDriver &driver) const
{
    if (driver.index.isEmpty()) {
        return driver.rows;
    }
    return {u"SELECT 1 FROM tickets t"_s + database.dialect().by(driver.index) + u" WHERE "_s + stateCondition()
                + u" AND "_s + driver.rows.text,
            driver.rows.values};
}

Result<bool> SearchPlan::hasMoreThan(qint64 bound, Database &database, const SearchDriver &driver) const
{
    const SqlCondition rows = rowsOf(database, driver);
    DESKHAND_ASSIGN(auto probe, database.prepare(rows.text + u" LIMIT 1 OFFSET ?"_s));
    probe.bindAt(bindValues(probe, 0, rows.values), bound);
    return probe.next();
}

Result<std::optional<SearchDriver>> SearchPlan::fewCandidates(Database &database, qint64 bound,
                                                              qint64 coveredBound) const
{
    const auto count = [&database](const SqlCondition &rows, qint64 limit) -> Result<qint64> {
        DESKHAND_ASSIGN(auto probe, database.prepare(u"SELECT COUNT(*) FROM (SELECT 1 FROM ("_s + rows.text
                                                     + u") AS candidates LIMIT ?) AS counted"_s));
        probe.bindAt(bindValues(probe, 0, rows.values), limit);
        DESKHAND_ASSIGN(const bool hasRow, probe.next());
        return hasRow ? probe.integer(0) : 0;
    };
    const SearchDriver *stretch = this->stretch();
    std::optional<SearchDriver> best;
    qint64 fewest = bound;
    const auto tryDriver = [&](const SearchDriver &driver) -> Result<void> {
        DESKHAND_ASSIGN(const bool isMore, hasMoreThan(fewest - 1, database, driver));
        if (!isMore) {
            DESKHAND_ASSIGN(fewest, count(rowsOf(database, driver), fewest));
            best = driver;
        }
        return {};
    };
    for (const SearchDriver &driver : m_drivers) {
        if (&driver != stretch && fewest > 0) {
            DESKHAND_TRY(tryDriver(driver));
        }
    }
    if (stretch == nullptr || fewest == 0) {
        return best;
    }
    if (best) {
        DESKHAND_TRY(tryDriver(*stretch));
        return best;
    }
    DESKHAND_ASSIGN(const bool isLong, hasMoreThan(coveredBound, database, *stretch));
    if (isLong) {
        return best;
    }
    if (!isCovering(*stretch)) {
        SqlCondition lookedUp = rowsOf(database, *stretch);
        lookedUp.add(conditionBesides(*stretch));
        DESKHAND_ASSIGN(const qint64 found, count(lookedUp, bound));
        if (found == bound) {
            return best;
        }
    }
    return std::optional(*stretch);
}

} // namespace deskhand
