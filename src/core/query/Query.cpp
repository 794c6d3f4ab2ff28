// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/Query.h"

#include "core/query/QueryFields.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString symbol(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<"_s;
    case Comparison::LessOrEqual:
        return u"<="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::GreaterOrEqual:
        return u">="_s;
    case Comparison::Equal:
    case Comparison::Range:
        break;
    }
    return {};
}

QString valueText(const QueryValue &value)
{
    const bool isEqual = value.comparison == Comparison::Equal || value.comparison == Comparison::Range;
    // Text that begins like a comparison follows one, as it must have been written ("=<2").
    const bool isMistakable =
        isEqual && !value.quoted && !value.text.isEmpty() && u"<>="_s.contains(value.text.front());
    const QString sign = isMistakable ? u"="_s : symbol(value.comparison);
    if (value.comparison == Comparison::Range) {
        return sign + value.text + u".."_s + value.upper;
    }
    return sign + (value.quoted ? quotedText(value.text) : value.text) + (value.prefix ? u"*"_s : QString());
}

QString nodeText(const QueryNode &node, bool isWithin);

QString joined(const QList<QueryNode> &nodes, const QString &separator)
{
    QStringList parts;
    for (const QueryNode &node : nodes) {
        parts.append(nodeText(node, true));
    }
    return parts.join(separator);
}

/// `isWithin`: beside others or behind a '-', where a list needs parentheses.
QString nodeText(const QueryNode &node, bool isWithin)
{
    switch (node.kind) {
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or: {
        const QString inner = joined(node.children, node.kind == QueryNode::Kind::And ? u" "_s : u" OR "_s);
        return isWithin ? u'(' + inner + u')' : inner;
    }
    case QueryNode::Kind::Not:
        return u'-' + joined(node.children, {});
    case QueryNode::Kind::Text:
        return (node.quoted ? quotedText(node.text) : node.text) + (node.prefix ? u"*"_s : QString());
    case QueryNode::Kind::Field:
        break;
    }
    QStringList values;
    for (const QueryValue &value : node.values) {
        values.append(valueText(value));
    }
    return fieldName(node.field) + node.key + u':' + values.join(u',');
}

void collectHighlights(const QueryNode &node, QList<Highlight> &found)
{
    if (node.kind == QueryNode::Kind::Text) {
        const Highlight highlight{node.text, node.prefix};
        if (!found.contains(highlight)) {
            found.append(highlight);
        }
    }
    if (node.kind != QueryNode::Kind::Not) {
        for (const QueryNode &child : node.children) {
            collectHighlights(child, found);
        }
    }
}

} // namespace

bool QueryNode::operator==(const QueryNode &other) const
{
    return kind == other.kind && text == other.text && quoted == other.quoted && prefix == other.prefix
           && field == other.field && key == other.key && values == other.values && children == other.children;
}

QString toText(const Query &query)
{
    QString text = nodeText(query.root, !query.sort.column.isEmpty() && query.root.kind == QueryNode::Kind::Or);
    if (!query.sort.column.isEmpty()) {
        if (!text.isEmpty()) {
            text += u' ';
        }
        text += u"sort:"_s + (query.sort.descending ? u"-"_s : QString()) + query.sort.column;
    }
    return text;
}

QList<Highlight> highlights(const Query &query)
{
    QList<Highlight> found;
    collectHighlights(query.root, found);
    return found;
}

} // namespace deskhand
