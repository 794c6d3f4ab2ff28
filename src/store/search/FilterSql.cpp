// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/FilterSql.h"

#include "store/tickets/TicketRecord.h"

#include <algorithm>
#include <cmath>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

SqlCondition flagSql(TicketFlag flag)
{
    return {u"(t.flags & %1) <> 0"_s.arg(static_cast<int>(flag)), {}};
}

SqlCondition sql(const TextTerm & /*term*/, const TicketQuery & /*query*/)
{
    Q_UNREACHABLE(); // callers leave words out
}

SqlCondition idsSql(const QString &column, const QList<qint64> &ids, const QString &none)
{
    if (!ids.contains(0)) {
        return isOneOf(column, ids);
    }
    QList<qint64> others = ids;
    others.removeAll(0);
    if (others.isEmpty()) {
        return {column + none, {}};
    }
    SqlCondition condition = isOneOf(column, others);
    condition.text = u'(' + condition.text + u" OR "_s + column + none + u')';
    return condition;
}

SqlCondition sql(const IdTerm &term, const TicketQuery & /*query*/)
{
    const bool isNumber = term.property == IdProperty::State || term.property == IdProperty::Source;
    const QString column = u"t."_s + columnOf(term.property);
    return isNumber ? isOneOf(column, term.ids) : idsSql(column, term.ids, u" IS NULL"_s);
}

SqlCondition sql(const TimeTerm &term, const TicketQuery & /*query*/)
{
    const QString column = u"t."_s + columnOf(term.property);
    if (term.unset) {
        return {column + u" IS NULL"_s, {}};
    }
    SqlCondition condition;
    if (term.from) {
        condition.add({column + u" >= ?"_s, {toMilliseconds(*term.from)}});
    }
    if (term.before) {
        condition.add({column + u" < ?"_s, {toMilliseconds(*term.before)}});
    }
    if (condition.isEmpty()) {
        condition.text = column + u" IS NOT NULL"_s;
    }
    return condition;
}

SqlCondition sql(const CountTerm &term, const TicketQuery & /*query*/)
{
    const QList<SqlValue> range{static_cast<qint64>(term.minimum), static_cast<qint64>(term.maximum)};
    if (term.property == CountProperty::Replies) {
        return {u"t.reply_count BETWEEN ? AND ?"_s, range};
    }
    return {
        u"(SELECT f.rating FROM feedback f WHERE f.ticket_id = t.id ORDER BY f.closure DESC LIMIT 1) BETWEEN ? AND ?"_s,
        range};
}

SqlCondition sql(const FlagTerm &term, const TicketQuery &query)
{
    const qint64 now = toMilliseconds(query.now);
    switch (term.flag) {
    case FlagProperty::Answered:
        return flagSql(TicketFlag::Answered);
    case FlagProperty::Overdue:
        // next_due is only there while a clock of an open ticket runs.
        return {u"t.next_due <= ?"_s, {now}};
    case FlagProperty::DueSoon:
        return {u"t.next_due > ? AND t.due_soon <= ?"_s, {now, now}};
    case FlagProperty::Merged:
        return {u"t.merged_into IS NOT NULL"_s, {}};
    case FlagProperty::HasAttachment:
        return flagSql(TicketFlag::HasAttachment);
    case FlagProperty::HasNote:
        return flagSql(TicketFlag::HasNote);
    case FlagProperty::HasDraft:
        return {u"t.id IN (SELECT d.ticket_id FROM drafts d WHERE d.agent_id = ?)"_s, {query.me.value}};
    case FlagProperty::HasOpenTask:
        return flagSql(TicketFlag::HasOpenTask);
    }
    Q_UNREACHABLE();
}

SqlCondition sql(const NumberTerm &term, const TicketQuery & /*query*/)
{
    const QString number = term.number.toLower();
    if (!term.prefix) {
        return {u"lower(t.number) = ?"_s, {number}};
    }
    return {u"lower(t.number) >= ? AND lower(t.number) < ?"_s, {number, afterPrefix(number)}};
}

SqlCondition sql(const TagTerm &term, const TicketQuery & /*query*/)
{
    if (term.tag.isEmpty() && !term.prefix) {
        return {u"NOT EXISTS (SELECT 1 FROM ticket_tags g WHERE g.ticket_id = t.id)"_s, {}};
    }
    if (!term.prefix) {
        return {u"EXISTS (SELECT 1 FROM ticket_tags g WHERE g.ticket_id = t.id AND g.tag = ?)"_s, {term.tag}};
    }
    return {u"EXISTS (SELECT 1 FROM ticket_tags g WHERE g.ticket_id = t.id AND g.tag >= ? AND g.tag < ?)"_s,
            {term.tag, afterPrefix(term.tag)}};
}

SqlCondition numberRange(const FieldTerm &term)
{
    SqlCondition condition{u"v.number IS NOT NULL"_s, {}};
    if (std::isfinite(term.minimum)) {
        condition.add({u"v.number "_s + (term.excludesMinimum ? u">"_s : u">="_s) + u" ?"_s, {term.minimum}});
    }
    if (std::isfinite(term.maximum)) {
        condition.add({u"v.number "_s + (term.excludesMaximum ? u"<"_s : u"<="_s) + u" ?"_s, {term.maximum}});
    }
    return condition;
}

SqlCondition sql(const FieldTerm &term, const TicketQuery & /*query*/)
{
    SqlCondition value;
    switch (term.compare) {
    case FieldTerm::Compare::Unset:
        value.text = u"v.value <> ''"_s;
        break;
    case FieldTerm::Compare::Text:
        value.text = term.prefix ? u"v.value_key >= ? AND v.value_key < ?"_s : u"v.value_key = ?"_s;
        value.values.append(term.text);
        if (term.prefix) {
            value.values.append(afterPrefix(term.text));
        }
        break;
    case FieldTerm::Compare::Number:
        value = numberRange(term);
        break;
    case FieldTerm::Compare::Date:
        // Dates in ISO form stand in the order of their text.
        value = {u"v.value_key >= ? AND v.value_key <= ? AND length(v.value_key) = 10"_s,
                 {term.from.isValid() ? term.from.toString(Qt::ISODate) : u"0000-01-01"_s,
                  term.to.isValid() ? term.to.toString(Qt::ISODate) : u"9999-12-31"_s}};
        break;
    }
    SqlCondition condition{
        u"EXISTS (SELECT 1 FROM ticket_fields v WHERE v.ticket_id = t.id AND v.field_id = (SELECT id "
        "FROM custom_fields WHERE key = ?) AND "_s
            + value.text + u')',
        {term.key}};
    condition.values.append(value.values);
    if (term.compare == FieldTerm::Compare::Unset) {
        condition.text = u"NOT "_s + condition.text;
    }
    return condition;
}

SqlCondition joined(const QList<TicketFilter> &filters, const QString &word, const QString &nothing,
                    SqlCondition (*compile)(const TicketFilter &, const TicketQuery &), const TicketQuery &query)
{
    if (filters.isEmpty()) {
        return {nothing, {}};
    }
    SqlCondition condition;
    for (const TicketFilter &filter : filters) {
        const SqlCondition part = compile(filter, query);
        condition.text += (condition.text.isEmpty() ? u"("_s : word) + part.text;
        condition.values.append(part.values);
    }
    condition.text += u')';
    return condition;
}

bool isCountedFlag(FlagProperty flag)
{
    return flag == FlagProperty::Answered || flag == FlagProperty::Merged;
}

bool isCountedId(IdProperty property)
{
    return property == IdProperty::State || property == IdProperty::Status || property == IdProperty::Department
           || property == IdProperty::Agent || property == IdProperty::Team;
}

template <typename Predicate>
bool allTerms(const TicketFilter &filter, Predicate predicate)
{
    if (filter.kind == TicketFilter::Kind::Term) {
        return predicate(filter.term);
    }
    return std::all_of(filter.children.begin(), filter.children.end(),
                       [&](const TicketFilter &child) { return allTerms(child, predicate); });
}

SqlCondition countPart(const TicketFilter &filter, const TicketQuery &query)
{
    switch (filter.kind) {
    case TicketFilter::Kind::And:
        return joined(filter.children, u" AND "_s, u"TRUE"_s, &countPart, query);
    case TicketFilter::Kind::Or:
        return joined(filter.children, u" OR "_s, u"FALSE"_s, &countPart, query);
    case TicketFilter::Kind::Not: {
        SqlCondition inner = countPart(filter.children.first(), query);
        inner.text = u"NOT "_s + inner.text;
        return inner;
    }
    case TicketFilter::Kind::Term:
        break;
    }
    if (const auto *ids = std::get_if<IdTerm>(&filter.term)) {
        SqlCondition condition = isOneOf(u"c."_s + columnOf(ids->property), ids->ids);
        condition.text = u'(' + condition.text + u')';
        return condition;
    }
    const bool isAnswered = std::get<FlagTerm>(filter.term).flag == FlagProperty::Answered;
    return {u"((c.flags & %1) <> 0)"_s.arg(static_cast<int>(isAnswered ? TicketFlag::Answered : TicketFlag::Merged)),
            {}};
}

} // namespace

QString columnOf(IdProperty property)
{
    switch (property) {
    case IdProperty::State:
        return u"state"_s;
    case IdProperty::Status:
        return u"status_id"_s;
    case IdProperty::Priority:
        return u"priority_id"_s;
    case IdProperty::Department:
        return u"department_id"_s;
    case IdProperty::Topic:
        return u"topic_id"_s;
    case IdProperty::Agent:
        return u"agent_id"_s;
    case IdProperty::Team:
        return u"team_id"_s;
    case IdProperty::Requester:
        return u"requester_id"_s;
    case IdProperty::Organization:
        return u"organization_id"_s;
    case IdProperty::SlaPlan:
        return u"sla_plan_id"_s;
    case IdProperty::Source:
        return u"source"_s;
    case IdProperty::Ticket:
        return u"id"_s;
    }
    Q_UNREACHABLE();
}

QString columnOf(TimeProperty property)
{
    switch (property) {
    case TimeProperty::Created:
        return u"created"_s;
    case TimeProperty::Updated:
        return u"updated"_s;
    case TimeProperty::Closed:
        return u"closed"_s;
    case TimeProperty::Due:
        return u"next_due"_s;
    }
    Q_UNREACHABLE();
}

QString afterPrefix(const QString &prefix)
{
    // The last character there is, and no text's own.
    return prefix + u"\U0010FFFF"_s;
}

SqlCondition termSql(const FilterTerm &term, const TicketQuery &query)
{
    return std::visit([&](const auto &present) { return sql(present, query); }, term);
}

SqlCondition filterSql(const TicketFilter &filter, const TicketQuery &query)
{
    switch (filter.kind) {
    case TicketFilter::Kind::Term: {
        SqlCondition condition = termSql(filter.term, query);
        if (condition.text.contains(u" AND ")) {
            condition.text = u'(' + condition.text + u')';
        }
        return condition;
    }
    case TicketFilter::Kind::And:
        return joined(filter.children, u" AND "_s, u"TRUE"_s, &filterSql, query);
    case TicketFilter::Kind::Or:
        return joined(filter.children, u" OR "_s, u"FALSE"_s, &filterSql, query);
    case TicketFilter::Kind::Not: {
        SqlCondition inner = filterSql(filter.children.first(), query);
        inner.text = u"NOT COALESCE("_s + inner.text + u", FALSE)"_s;
        return inner;
    }
    }
    Q_UNREACHABLE();
}

SqlCondition referredTickets(const TicketVisibility &visibility)
{
    SqlCondition condition;
    const auto add = [&](ReferralKind kind, const QList<qint64> &targets) {
        if (targets.isEmpty()) {
            return;
        }
        SqlCondition part = isOneOf(u"target"_s, targets);
        part.text = u"kind = %1 AND "_s.arg(static_cast<int>(kind)) + part.text;
        condition.text +=
            (condition.text.isEmpty() ? u""_s : u" UNION "_s) + u"SELECT ticket_id FROM referrals WHERE "_s + part.text;
        condition.values.append(part.values);
    };
    const auto idsOf = [](const auto &list) {
        QList<qint64> ids;
        for (const auto id : list) {
            ids.append(id.value);
        }
        return ids;
    };
    add(ReferralKind::Agent, visibility.agent ? QList{visibility.agent.value} : QList<qint64>());
    add(ReferralKind::Team, idsOf(visibility.teams));
    add(ReferralKind::Department, idsOf(visibility.departments));
    return condition;
}

SqlCondition membershipSql(const TicketVisibility &visibility)
{
    SqlCondition condition;
    const auto add = [&](IdProperty property, const auto &list) {
        QList<qint64> ids;
        for (const auto id : list) {
            ids.append(id.value);
        }
        if (!ids.isEmpty()) {
            const SqlCondition part = isOneOf(u"t."_s + columnOf(property), ids);
            condition.text += (condition.text.isEmpty() ? u"("_s : u" OR "_s) + part.text;
            condition.values.append(part.values);
        }
    };
    add(IdProperty::Department, visibility.departments);
    add(IdProperty::Agent, visibility.agent ? QList{visibility.agent} : QList<AgentId>());
    add(IdProperty::Team, visibility.teams);
    condition.text = condition.isEmpty() ? u"FALSE"_s : condition.text + u')';
    return condition;
}

SqlCondition visibilitySql(const TicketVisibility &visibility)
{
    if (visibility.requester) {
        return {u"t.requester_id = ? AND t.state <> %1"_s.arg(static_cast<int>(TicketState::Deleted)),
                {visibility.requester.value}};
    }
    if (visibility.everything) {
        return {};
    }
    SqlCondition condition = membershipSql(visibility);
    const SqlCondition referred = referredTickets(visibility);
    if (!referred.isEmpty()) {
        condition.text = u'(' + condition.text + u" OR t.id IN ("_s + referred.text + u"))"_s;
        condition.values.append(referred.values);
    }
    return condition;
}

bool isCovered(const TicketFilter &filter)
{
    return allTerms(filter, [](const FilterTerm &term) {
        if (const auto *ids = std::get_if<IdTerm>(&term)) {
            return isCountedId(ids->property) || ids->property == IdProperty::Ticket;
        }
        const auto *flag = std::get_if<FlagTerm>(&term);
        return flag != nullptr
               && (flag->flag == FlagProperty::Answered || flag->flag == FlagProperty::HasAttachment
                   || flag->flag == FlagProperty::HasNote || flag->flag == FlagProperty::HasOpenTask);
    });
}

bool isCounted(const TicketFilter &filter)
{
    return allTerms(filter, [](const FilterTerm &term) {
        if (const auto *ids = std::get_if<IdTerm>(&term)) {
            return isCountedId(ids->property);
        }
        const auto *flag = std::get_if<FlagTerm>(&term);
        return flag != nullptr && isCountedFlag(flag->flag);
    });
}

SqlCondition countSql(const TicketFilter &filter)
{
    return countPart(filter, {});
}

} // namespace deskhand
