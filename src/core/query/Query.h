// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A query as written: the syntax tree of the query language (domain, section 10), before names
/// and dates mean anything. A value; equality ignores where in the text things stood.

#include <QList>
#include <QString>

namespace deskhand {

/// A stretch of the query's text, in UTF-16 code units.
struct TextSpan {
    qsizetype position = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return position + length; }
    bool operator==(const TextSpan &) const = default;
};

enum class QueryField {
    Is,
    Status,
    Priority,
    Department,
    Topic,
    Agent,
    Team,
    Requester,
    Organization,
    Source,
    Tag,
    Number,
    Sla,
    Created,
    Updated,
    Closed,
    Due,
    Replies,
    Has,
    Feedback,
    Custom, ///< `field.KEY:`
    Sort,   ///< taken out of the tree by the parser
};

enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Range };

/// One of the values after a field's colon.
struct QueryValue {
    Comparison comparison = Comparison::Equal;
    QString text;        ///< without quotes and comparison; a range's lower end, empty = open
    QString upper;       ///< a range's upper end, empty = open
    bool quoted = false; ///< a quoted value is always a name or text, never a keyword such as `me`
    bool prefix = false; ///< ended in `*`
    TextSpan place;
    friend bool operator==(const QueryValue &a, const QueryValue &b)
    {
        return a.comparison == b.comparison && a.text == b.text && a.upper == b.upper && a.quoted == b.quoted
               && a.prefix == b.prefix;
    }
};

struct QueryNode {
    enum class Kind {
        And,  ///< all of `children`; without children: every ticket
        Or,   ///< any of `children`
        Not,  ///< not the one of `children`
        Text, ///< `text` as a word, or as a phrase where `quoted`
        Field ///< any of `values`
    };
    Kind kind = Kind::And;
    QList<QueryNode> children;
    QString text;
    bool quoted = false;
    bool prefix = false;
    QueryField field = QueryField::Is;
    QString key; ///< of a custom field
    QList<QueryValue> values;
    TextSpan place;
    bool operator==(const QueryNode &other) const;
};

/// `sort:COLUMN` or `sort:-COLUMN`, as written; empty column: none was asked for.
struct QuerySort {
    QString column;
    bool descending = false;
    TextSpan place;
    friend bool operator==(const QuerySort &a, const QuerySort &b)
    {
        return a.column == b.column && a.descending == b.descending;
    }
};

struct Query {
    QueryNode root;
    QuerySort sort;
    bool operator==(const Query &) const = default;
};

/// The query in canonical text: parsing it gives an equal query.
[[nodiscard]] QString toText(const Query &query);

/// A word or phrase that a reader wants to see marked in what was found.
struct Highlight {
    QString text; ///< as written; a phrase has spaces
    bool prefix = false;
    bool operator==(const Highlight &) const = default;
};

/// The words and phrases that a match contains, those under a `-` left out.
[[nodiscard]] QList<Highlight> highlights(const Query &query);

} // namespace deskhand
