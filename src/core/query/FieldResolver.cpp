// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/FieldResolver.h"

#include "core/query/QueryFields.h"
#include "core/text/NearMatch.h"
#include "core/text/SearchText.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

tl::unexpected<QueryError> wrong(const QueryValue &value, QString text, const QStringList &suggestions = {})
{
    return failure(QueryError{value.place, std::move(text), suggestions});
}

/// The property that a field of names is about.
IdProperty propertyOf(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return IdProperty::Status;
    case QueryField::Priority:
        return IdProperty::Priority;
    case QueryField::Department:
        return IdProperty::Department;
    case QueryField::Topic:
        return IdProperty::Topic;
    case QueryField::Agent:
        return IdProperty::Agent;
    case QueryField::Team:
        return IdProperty::Team;
    case QueryField::Requester:
        return IdProperty::Requester;
    case QueryField::Organization:
        return IdProperty::Organization;
    default:
        return IdProperty::SlaPlan;
    }
}

bool isKeyword(const QueryValue &value, QStringView keyword)
{
    return !value.quoted && !value.prefix && value.text.compare(keyword, Qt::CaseInsensitive) == 0;
}

bool isPlain(const QueryValue &value)
{
    return value.comparison == Comparison::Equal;
}

tl::unexpected<QueryError> notAKeyword(const QueryNode &node, const QueryValue &value)
{
    const QStringList keywords = keywordsOf(node.field);
    return wrong(value, QueryText::tr("\"%1:\" takes one of %2.").arg(fieldName(node.field), keywords.join(u", "_s)),
                 nearMatches(value.text, keywords));
}

bool isNamed(const NamedId &named, const QString &folded)
{
    return foldedText(named.name) == folded
           || std::any_of(named.aliases.begin(), named.aliases.end(),
                          [&](const QString &alias) { return foldedText(alias) == folded; });
}

bool hasComparison(QueryField field)
{
    return isTimeField(field) || field == QueryField::Replies || field == QueryField::Feedback
           || field == QueryField::Custom;
}

bool hasPrefix(QueryField field)
{
    return field == QueryField::Tag || field == QueryField::Number || field == QueryField::Requester
           || field == QueryField::Organization || field == QueryField::Custom;
}

} // namespace

FieldResolver::FieldResolver(const NameLookup &names, const QueryContext &context)
    : m_names(names)
    , m_context(context)
    , m_calendar{context.now, context.zone, context.firstDayOfWeek}
{ }

QueryResult<TicketFilter> FieldResolver::resolve(const QueryNode &node, const QueryValue &value)
{
    if (!isPlain(value) && !hasComparison(node.field)) {
        return wrong(value, QueryText::tr("\"%1:\" cannot be compared by <, > or a range.").arg(fieldName(node.field)));
    }
    if (value.prefix && !hasPrefix(node.field)) {
        return wrong(value, QueryText::tr("\"%1:\" takes whole values, no \"*\".").arg(fieldName(node.field)));
    }
    switch (node.field) {
    case QueryField::Is:
        return resolveKeyword(value);
    case QueryField::Has:
        return resolveHas(value);
    case QueryField::Status:
    case QueryField::Priority:
    case QueryField::Department:
    case QueryField::Topic:
    case QueryField::Agent:
    case QueryField::Team:
    case QueryField::Sla:
        return resolveName(node, value);
    case QueryField::Requester:
    case QueryField::Organization:
        return resolvePeople(node, value);
    case QueryField::Source:
        return resolveSource(value);
    case QueryField::Tag:
        return resolveTag(value);
    case QueryField::Number:
        return resolveNumber(value);
    case QueryField::Created:
    case QueryField::Updated:
    case QueryField::Closed:
    case QueryField::Due:
        return resolveTime(node, value);
    case QueryField::Replies:
    case QueryField::Feedback:
        return resolveCount(node, value);
    case QueryField::Custom:
        return resolveCustom(node, value);
    case QueryField::Sort:
        break;
    }
    return wrong(value, QueryText::tr("an order cannot be a condition."));
}

TicketFilter FieldResolver::idTerm(IdProperty property, QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return TicketFilter::of(IdTerm{property, std::move(ids)});
}

TicketFilter FieldResolver::statusesWhere(bool (*condition)(const Status &)) const
{
    QList<qint64> ids;
    for (const Status &status : m_names.statuses) {
        if (condition(status)) {
            ids.append(status.id.value);
        }
    }
    return idTerm(IdProperty::Status, ids);
}

QueryResult<TicketFilter> FieldResolver::resolveKeyword(const QueryValue &value)
{
    const auto state = [](TicketState which) { return idTerm(IdProperty::State, {static_cast<qint64>(which)}); };
    const auto flag = [](FlagProperty which) { return TicketFilter::of(FlagTerm{which}); };
    const auto pending = [&] {
        return statusesWhere(
            [](const Status &status) { return status.state == TicketState::Open && !status.clockRuns; });
    };
    const auto unassigned = [] {
        return QList<TicketFilter>{idTerm(IdProperty::Agent, {0}), idTerm(IdProperty::Team, {0})};
    };
    const auto mine = [&] {
        return idTerm(IdProperty::Agent, m_context.me ? QList{m_context.me.value} : QList<qint64>());
    };
    const QString word = value.quoted ? QString() : value.text.toLower();

    if (word == u"open") {
        return state(TicketState::Open);
    }
    if (word == u"closed") {
        return state(TicketState::Closed);
    }
    if (word == u"archived") {
        return state(TicketState::Archived);
    }
    if (word == u"deleted") {
        return state(TicketState::Deleted);
    }
    if (word == u"answered") {
        return flag(FlagProperty::Answered);
    }
    if (word == u"unanswered") {
        return TicketFilter::no(flag(FlagProperty::Answered));
    }
    if (word == u"overdue") {
        m_dependsOnTime = true;
        return flag(FlagProperty::Overdue);
    }
    if (word == u"duesoon") {
        m_dependsOnTime = true;
        return flag(FlagProperty::DueSoon);
    }
    if (word == u"merged") {
        return flag(FlagProperty::Merged);
    }
    if (word == u"unassigned") {
        return TicketFilter::all(unassigned());
    }
    if (word == u"assigned") {
        return TicketFilter::no(TicketFilter::all(unassigned()));
    }
    if (word == u"pending") {
        return pending();
    }
    if (word == u"resolved") {
        return statusesWhere([](const Status &status) { return status.isResolved; });
    }
    if (word == u"needsreply") {
        return TicketFilter::all(
            {state(TicketState::Open), TicketFilter::no(flag(FlagProperty::Answered)), TicketFilter::no(pending())});
    }
    if (word == u"mine") {
        return mine();
    }
    if (word == u"myteams") {
        QList<qint64> teams;
        for (const TeamId team : m_context.myTeams) {
            teams.append(team.value);
        }
        return idTerm(IdProperty::Team, teams);
    }
    QueryNode node;
    node.field = QueryField::Is;
    return notAKeyword(node, value);
}

QueryResult<TicketFilter> FieldResolver::resolveHas(const QueryValue &value)
{
    if (isKeyword(value, u"attachment")) {
        return TicketFilter::of(FlagTerm{FlagProperty::HasAttachment});
    }
    if (isKeyword(value, u"note")) {
        return TicketFilter::of(FlagTerm{FlagProperty::HasNote});
    }
    if (isKeyword(value, u"draft")) {
        return TicketFilter::of(FlagTerm{FlagProperty::HasDraft});
    }
    if (isKeyword(value, u"task")) {
        return TicketFilter::of(FlagTerm{FlagProperty::HasOpenTask});
    }
    QueryNode node;
    node.field = QueryField::Has;
    return notAKeyword(node, value);
}

QueryResult<TicketFilter> FieldResolver::resolveName(const QueryNode &node, const QueryValue &value)
{
    const IdProperty property = propertyOf(node.field);
    if (keywordsOf(node.field).contains(u"none"_s) && isKeyword(value, u"none")) {
        return idTerm(property, {0});
    }
    if (node.field == QueryField::Agent && isKeyword(value, u"me")) {
        return idTerm(property, m_context.me ? QList{m_context.me.value} : QList<qint64>());
    }
    if (node.field == QueryField::Team && isKeyword(value, u"mine")) {
        QueryValue mine = value;
        mine.text = u"myteams"_s;
        return resolveKeyword(mine);
    }
    QList<NamedId> candidates;
    switch (node.field) {
    case QueryField::Status:
        for (const Status &status : m_names.statuses) {
            candidates.append({status.name, status.id.value, {}});
        }
        break;
    case QueryField::Priority:
        candidates = m_names.priorities;
        break;
    case QueryField::Department:
        candidates = m_names.departments;
        break;
    case QueryField::Topic:
        candidates = m_names.topics;
        break;
    case QueryField::Agent:
        candidates = m_names.agents;
        break;
    case QueryField::Team:
        candidates = m_names.teams;
        break;
    default:
        candidates = m_names.slaPlans;
        break;
    }
    const QString folded = foldedText(value.text);
    QList<qint64> ids;
    QStringList all;
    for (const NamedId &candidate : std::as_const(candidates)) {
        all.append(candidate.name);
        if (isNamed(candidate, folded)) {
            ids.append(candidate.id);
        }
    }
    if (ids.isEmpty()) {
        QStringList suggestions;
        for (const QString &name : nearMatches(value.text, all)) {
            suggestions.append(writtenName(name));
        }
        return wrong(value, QueryText::tr("\"%1:\" has no \"%2\".").arg(fieldName(node.field), value.text),
                     suggestions);
    }
    return idTerm(property, ids);
}

QueryResult<TicketFilter> FieldResolver::resolvePeople(const QueryNode &node, const QueryValue &value)
{
    const IdProperty property = propertyOf(node.field);
    if (isKeyword(value, u"none")) {
        return idTerm(property, {0});
    }
    const auto &find = node.field == QueryField::Requester ? m_names.findRequesters : m_names.findOrganizations;
    if (!find) {
        return wrong(value, QueryText::tr("\"%1:\" cannot be looked up here.").arg(fieldName(node.field)));
    }
    const QList<qint64> ids = find(value.text, value.prefix);
    if (ids.isEmpty()) {
        return wrong(value, QueryText::tr(
                                "\"%1:\" has no \"%2\"; a whole name or address was expected, or its start with \"*\".")
                                .arg(fieldName(node.field), value.text));
    }
    return idTerm(property, ids);
}

QueryResult<TicketFilter> FieldResolver::resolveSource(const QueryValue &value)
{
    const QStringList sources = keywordsOf(QueryField::Source);
    const qsizetype index = sources.indexOf(value.text.toLower());
    if (index < 0) {
        QueryNode node;
        node.field = QueryField::Source;
        return notAKeyword(node, value);
    }
    return idTerm(IdProperty::Source, {index});
}

QueryResult<TicketFilter> FieldResolver::resolveTag(const QueryValue &value)
{
    if (isKeyword(value, u"none")) {
        return TicketFilter::of(TagTerm{});
    }
    const QString tag = value.text.trimmed().toLower();
    if (tag.isEmpty()) {
        return wrong(value, QueryText::tr("a tag was expected."));
    }
    if (m_names.tags && !value.prefix && !m_names.tags->contains(tag)) {
        QStringList suggestions;
        for (const QString &name : nearMatches(tag, *m_names.tags)) {
            suggestions.append(writtenName(name));
        }
        return wrong(value, QueryText::tr("no ticket has the tag \"%1\".").arg(tag), suggestions);
    }
    return TicketFilter::of(TagTerm{tag, value.prefix});
}

QueryResult<TicketFilter> FieldResolver::resolveNumber(const QueryValue &value)
{
    const QString text = value.text.trimmed();
    const QString number = text.startsWith(u'#') ? text.mid(1) : text;
    if (number.isEmpty()) {
        return wrong(value, QueryText::tr("a ticket number was expected."));
    }
    return TicketFilter::of(NumberTerm{number, value.prefix});
}

TicketFilter mergedIds(TicketFilter filter)
{
    if (filter.kind != TicketFilter::Kind::Or || filter.children.isEmpty()) {
        return filter;
    }
    std::optional<IdTerm> merged;
    for (const TicketFilter &child : std::as_const(filter.children)) {
        const auto *ids = child.kind == TicketFilter::Kind::Term ? std::get_if<IdTerm>(&child.term) : nullptr;
        if (ids == nullptr || (merged && merged->property != ids->property)) {
            return filter;
        }
        if (!merged) {
            merged = *ids;
        } else {
            merged->ids.append(ids->ids);
        }
    }
    std::sort(merged->ids.begin(), merged->ids.end());
    merged->ids.erase(std::unique(merged->ids.begin(), merged->ids.end()), merged->ids.end());
    return TicketFilter::of(*merged);
}

} // namespace deskhand
