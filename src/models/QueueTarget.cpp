// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/QueueTarget.h"

#include "core/query/QueryParser.h"

namespace deskhand {

namespace {

template <typename Record>
qint64 idOf(const QList<Record> &records, const QString &name)
{
    for (const Record &record : records) {
        if (record.name.compare(name, Qt::CaseInsensitive) == 0) {
            return record.id.value;
        }
    }
    return 0;
}

QueueTarget targetOf(const QueryNode &node, const DirectorySnapshot &directory, AgentId self)
{
    if (node.kind != QueryNode::Kind::Field || node.values.size() != 1
        || node.values.constFirst().comparison != Comparison::Equal) {
        return {};
    }
    const QueryValue &value = node.values.constFirst();
    const bool word = !value.quoted;
    switch (node.field) {
    case QueryField::Agent:
        if (word && value.text == QLatin1StringView("me")) {
            return {QueueTarget::Kind::Agent, self.value};
        }
        if (word && value.text == QLatin1StringView("none")) {
            return {QueueTarget::Kind::Nobody, 0};
        }
        return {QueueTarget::Kind::Agent, idOf(directory.agents, value.text)};
    case QueryField::Team:
        return {QueueTarget::Kind::Team, idOf(directory.teams, value.text)};
    case QueryField::Department:
        return {QueueTarget::Kind::Department, idOf(directory.departments, value.text)};
    case QueryField::Is:
        return value.text == QLatin1StringView("unassigned") ? QueueTarget{QueueTarget::Kind::Nobody, 0}
               : value.text == QLatin1StringView("mine")     ? QueueTarget{QueueTarget::Kind::Agent, self.value}
                                                             : QueueTarget();
    default:
        return {};
    }
}

} // namespace

QueueTarget queueTarget(const SavedQueue &queue, const DirectorySnapshot &directory, AgentId self)
{
    const auto parsed = parseQuery(queue.query);
    if (!parsed) {
        return {};
    }
    QList<QueryNode> conditions{parsed->root};
    if (parsed->root.kind == QueryNode::Kind::And) {
        conditions = parsed->root.children;
    }
    QueueTarget found;
    for (const QueryNode &node : std::as_const(conditions)) {
        const QueueTarget target = targetOf(node, directory, self);
        if (target.kind == QueueTarget::Kind::None || (target.kind != QueueTarget::Kind::Nobody && target.id == 0)) {
            continue;
        }
        if (found.kind != QueueTarget::Kind::None) {
            return {}; // about two things: which of them is meant, nobody can tell
        }
        found = target;
    }
    return found;
}

} // namespace deskhand
