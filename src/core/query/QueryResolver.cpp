// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryResolver.h"

#include "core/query/FieldResolver.h"
#include "core/query/QueryFields.h"
#include "core/query/QueryParser.h"
#include "core/text/NearMatch.h"
#include "core/text/SearchText.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {
namespace {

using Filters = QList<TicketFilter>;

QueryResult<TicketFilter> resolveText(const QueryNode &node)
{
    TextTerm term{searchTokens(node.text), node.prefix};
    const QString &last = term.tokens.last();
    if (term.prefix && isWholeToken(last)) {
        term.prefix = false; // nothing follows it within its token
    } else if (term.prefix && last.size() == 1) {
        return failure(QueryError{
            node.place, QCoreApplication::translate("Query", "at least two letters were expected before \"*\"."), {}});
    }
    return TicketFilter::of(term);
}

QueryResult<TicketFilter> resolveNode(const QueryNode &node, FieldResolver &fields)
{
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return resolveText(node);
    case QueryNode::Kind::Field: {
        Filters values;
        for (const QueryValue &value : node.values) {
            DESKHAND_ASSIGN(TicketFilter filter, fields.resolve(node, value));
            values.append(std::move(filter));
        }
        return mergedIds(TicketFilter::any(std::move(values)));
    }
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
    case QueryNode::Kind::Not:
        break;
    }
    Filters children;
    for (const QueryNode &child : node.children) {
        DESKHAND_ASSIGN(TicketFilter filter, resolveNode(child, fields));
        children.append(std::move(filter));
    }
    if (node.kind == QueryNode::Kind::Not) {
        return TicketFilter::no(children.takeFirst());
    }
    return node.kind == QueryNode::Kind::And ? TicketFilter::all(std::move(children))
                                             : TicketFilter::any(std::move(children));
}

/// Whether the query itself says something about deleted tickets.
bool asksForDeleted(const TicketFilter &filter, const QList<Status> &statuses)
{
    if (filter.kind != TicketFilter::Kind::Term) {
        return std::any_of(filter.children.begin(), filter.children.end(),
                           [&](const TicketFilter &child) { return asksForDeleted(child, statuses); });
    }
    const auto *ids = std::get_if<IdTerm>(&filter.term);
    if (ids == nullptr) {
        return false;
    }
    if (ids->property == IdProperty::State) {
        return ids->ids.contains(static_cast<qint64>(TicketState::Deleted));
    }
    return ids->property == IdProperty::Status
           && std::any_of(statuses.begin(), statuses.end(), [&](const Status &status) {
                  return status.state == TicketState::Deleted && ids->ids.contains(status.id.value);
              });
}

TicketFilter withoutDeleted(TicketFilter filter)
{
    const TicketFilter rest =
        TicketFilter::of(IdTerm{IdProperty::State,
                                {static_cast<qint64>(TicketState::Open), static_cast<qint64>(TicketState::Closed),
                                 static_cast<qint64>(TicketState::Archived)}});
    if (filter.kind == TicketFilter::Kind::And) {
        filter.children.append(rest);
        return TicketFilter::all(std::move(filter.children));
    }
    return TicketFilter::all({std::move(filter), rest});
}

QueryResult<TicketSort> resolveSort(const QuerySort &written, TicketSort otherwise)
{
    if (written.column.isEmpty()) {
        return otherwise;
    }
    const std::optional<SortColumn> column = sortFromName(written.column);
    if (!column) {
        const QStringList names = keywordsOf(QueryField::Sort);
        return failure(QueryError{
            written.place,
            QCoreApplication::translate("Query", "tickets cannot be sorted by \"%1\"; one of %2 was expected.")
                .arg(written.column, names.join(QStringLiteral(", "))),
            nearMatches(written.column, names)});
    }
    return TicketSort{*column, written.descending};
}

template <typename Record>
QList<NamedId> namesOfAll(const QList<Record> &records)
{
    QList<NamedId> names;
    for (const Record &record : records) {
        names.append({record.name, record.id.value, {}});
    }
    return names;
}

} // namespace

NameLookup namesOf(const DirectorySnapshot &directory)
{
    NameLookup names;
    names.statuses = directory.statuses;
    names.priorities = namesOfAll(directory.priorities);
    names.departments = namesOfAll(directory.departments);
    names.topics = namesOfAll(directory.topics);
    names.teams = namesOfAll(directory.teams);
    names.slaPlans = namesOfAll(directory.slaPlans);
    names.fields = directory.customFields;
    for (const Agent &agent : directory.agents) {
        names.agents.append({agent.name, agent.id.value, {agent.username, agent.email}});
    }
    return names;
}

QueryResult<TicketQuery> resolveQuery(const Query &query, const NameLookup &names, const QueryContext &context,
                                      TicketSort defaultSort)
{
    TicketQuery resolved;
    DESKHAND_ASSIGN(resolved.sort, resolveSort(query.sort, defaultSort));
    FieldResolver fields(names, context);
    DESKHAND_ASSIGN(resolved.filter, resolveNode(query.root, fields));
    if (!asksForDeleted(resolved.filter, names.statuses)) {
        resolved.filter = withoutDeleted(std::move(resolved.filter));
    }
    resolved.text = toText(query);
    resolved.now = context.now;
    resolved.me = context.me;
    resolved.dependsOnTime = fields.dependsOnTime();
    return resolved;
}

QueryResult<TicketQuery> resolveQuery(const QString &text, const NameLookup &names, const QueryContext &context,
                                      TicketSort defaultSort)
{
    DESKHAND_ASSIGN(const Query query, parseQuery(text));
    return resolveQuery(query, names, context, defaultSort);
}

} // namespace deskhand
