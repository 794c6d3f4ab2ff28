// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryParser.h"

#include "core/query/QueryFields.h"
#include "core/text/NearMatch.h"
#include "core/text/SearchText.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

/// What a '-' or "NOT" and a parenthesis may be nested in is counted, not left to the stack.
class Parser {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    { }

    QueryResult<Query> parse()
    {
        if (m_text.size() > maximalQueryLength) {
            return error({maximalQueryLength, m_text.size() - maximalQueryLength},
                         QueryText::tr("it is longer than %1 characters.").arg(maximalQueryLength));
        }
        skipBlanks();
        Query query;
        if (!atEnd()) {
            DESKHAND_ASSIGN(query.root, parseAny());
            if (!atEnd()) {
                return error({m_position, 1}, QueryText::tr("this parenthesis closes none that was opened."));
            }
        }
        query.sort = m_sort;
        return query;
    }

private:
    static tl::unexpected<QueryError> error(TextSpan place, QString text, QStringList suggestions = {})
    {
        return failure(QueryError{place, std::move(text), std::move(suggestions)});
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_position + ahead < m_text.size() ? m_text.at(m_position + ahead) : QChar();
    }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace()) {
            ++m_position;
        }
    }
    [[nodiscard]] static bool endsWord(QChar c)
    {
        return c.isNull() || c.isSpace() || c == u'(' || c == u')' || c == u'"';
    }

    /// Takes an operator in capitals if it stands here as a word of its own.
    bool takeOperator(QStringView word)
    {
        if (!QStringView(m_text).mid(m_position).startsWith(word)) {
            return false;
        }
        const QChar after = peek(word.size());
        if (!after.isNull() && !endsWord(after)) {
            return false;
        }
        m_position += word.size();
        skipBlanks();
        return true;
    }

    /// all { "OR" all }
    QueryResult<QueryNode> parseAny()
    {
        QueryNode any;
        any.kind = QueryNode::Kind::Or;
        any.place.position = m_position;
        while (true) {
            DESKHAND_ASSIGN(QueryNode all, parseAll());
            const bool isOnlySort = all.kind == QueryNode::Kind::And && all.children.isEmpty();
            add(any, std::move(all));
            const qsizetype start = m_position;
            const bool isFollowed = takeOperator(u"OR");
            if (isOnlySort && (isFollowed || any.children.size() > 1)) {
                return error({start, 0}, QueryText::tr("a word or a field was expected beside OR."));
            }
            if (!isFollowed) {
                break;
            }
            if (atEnd() || peek() == u')') {
                return error({start, 2}, QueryText::tr("a word or a field was expected after OR."));
            }
        }
        return onlyChildOr(std::move(any));
    }

    /// Terms side by side; at least one, unless all there was is `sort:`.
    QueryResult<QueryNode> parseAll()
    {
        QueryNode all;
        all.place.position = m_position;
        bool hadSort = false;
        bool isAfterAnd = false;
        while (!atEnd() && peek() != u')') {
            const qsizetype start = m_position;
            if (takeOperator(u"AND")) {
                if (all.children.isEmpty() || isAfterAnd || atEnd() || peek() == u')') {
                    return error({start, 3}, QueryText::tr("AND stands between two conditions; it may be left out."));
                }
                isAfterAnd = true;
                continue;
            }
            if (takeOperator(u"OR")) {
                if (all.children.isEmpty() || isAfterAnd) {
                    return error({start, 2}, QueryText::tr("a word or a field was expected before OR."));
                }
                m_position = start;
                break;
            }
            DESKHAND_ASSIGN(std::optional<QueryNode> term, parseTerm());
            if (term) {
                add(all, std::move(*term));
            } else {
                hadSort = true;
            }
            isAfterAnd = false;
            skipBlanks();
        }
        if (all.children.isEmpty() && (!hadSort || m_depth > 0)) {
            return error({all.place.position, atEnd() ? 0 : 1}, QueryText::tr("a word or a field was expected here."));
        }
        return onlyChildOr(std::move(all));
    }

    /// Lists within lists of the same kind are one list.
    static void add(QueryNode &list, QueryNode node)
    {
        list.place.length = node.place.end() - list.place.position;
        if (node.kind == list.kind && !node.children.isEmpty()) {
            list.children.append(std::move(node.children));
        } else {
            list.children.append(std::move(node));
        }
    }

    static QueryNode onlyChildOr(QueryNode list)
    {
        return list.children.size() == 1 ? QueryNode(list.children.first()) : list;
    }

    /// Nothing where the term was the query's `sort:`.
    QueryResult<std::optional<QueryNode>> parseTerm()
    {
        const qsizetype start = m_position;
        if (++m_terms > maximalQueryTerms) {
            return error({start, 1}, QueryText::tr("there are more than %1 conditions.").arg(maximalQueryTerms));
        }
        if (peek() == u'(') {
            DESKHAND_TRY(enter(start));
            ++m_position;
            skipBlanks();
            if (atEnd() || peek() == u')') {
                return error({start, atEnd() ? 1 : 2}, QueryText::tr("there is nothing within the parentheses."));
            }
            DESKHAND_ASSIGN(QueryNode inner, parseAny());
            if (atEnd()) {
                return error({start, 1}, QueryText::tr("this parenthesis is not closed."));
            }
            ++m_position;
            --m_depth;
            inner.place = {start, m_position - start};
            return std::optional(std::move(inner));
        }
        if (peek() == u'-' && !peek(1).isNull() && !peek(1).isSpace() && peek(1) != u')') {
            ++m_position;
            return parseNot(start);
        }
        if (takeOperator(u"NOT")) {
            if (atEnd() || peek() == u')') {
                return error({start, 3}, QueryText::tr("a word or a field was expected after NOT."));
            }
            return parseNot(start);
        }
        return parseWordOrField(start);
    }

    QueryResult<void> enter(qsizetype start)
    {
        if (++m_depth > maximalQueryDepth) {
            return error({start, 1},
                         QueryText::tr("more than %1 levels of parentheses cannot be read.").arg(maximalQueryDepth));
        }
        return {};
    }

    QueryResult<std::optional<QueryNode>> parseNot(qsizetype start)
    {
        DESKHAND_TRY(enter(start));
        DESKHAND_ASSIGN(std::optional<QueryNode> inner, parseTerm());
        --m_depth;
        QueryNode node;
        node.kind = QueryNode::Kind::Not;
        node.children.append(std::move(*inner)); // `sort:` is refused at this depth
        node.place = {start, m_position - start};
        return std::optional(std::move(node));
    }

    QueryResult<std::optional<QueryNode>> parseWordOrField(qsizetype start)
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Text;
        if (peek() == u'"') {
            node.quoted = true;
            DESKHAND_ASSIGN(node.text, parseQuoted());
            if (peek() == u'*') {
                node.prefix = true;
                ++m_position;
            }
        } else {
            const qsizetype end =
                std::find_if(m_text.begin() + start, m_text.end(), &Parser::endsWord) - m_text.begin();
            const QStringView word = QStringView(m_text).mid(start, end - start);
            const qsizetype colon = word.indexOf(u':');
            if (colon > 0 && isFieldLike(word, colon, end)) {
                return parseField(start, colon);
            }
            m_position = end;
            node.prefix = word.endsWith(u'*');
            node.text = word.chopped(node.prefix ? 1 : 0).toString();
        }
        node.place = {start, m_position - start};
        if (searchTokens(node.text).isEmpty()) {
            return error(node.place, QueryText::tr("there is no letter or digit to search for."));
        }
        return std::optional(std::move(node));
    }

    /// "10:30", "http://..." and "Re:" are words; "colour:" before a value is a field, known or not.
    [[nodiscard]] bool isFieldLike(QStringView word, qsizetype colon, qsizetype end) const
    {
        const QStringView name = word.left(colon);
        if (fieldFromName(name)) {
            return true;
        }
        const QStringView rest = word.mid(colon + 1);
        const bool hasValue = !rest.isEmpty() || (end < m_text.size() && m_text.at(end) == u'"');
        return hasValue && !rest.startsWith(u"//") && name.front().isLetter()
               && std::all_of(name.begin(), name.end(),
                              [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; });
    }

    QueryResult<std::optional<QueryNode>> parseField(qsizetype start, qsizetype colon)
    {
        const QString name = m_text.mid(start, colon);
        const std::optional<QueryField> field = fieldFromName(name);
        if (!field) {
            return error(
                {start, colon},
                QueryText::tr("there is no field \"%1\"; put it in quotes to search for it as text.").arg(name),
                nearMatches(name, fieldNames()));
        }
        m_position = start + colon + 1;
        QueryNode node;
        node.kind = QueryNode::Kind::Field;
        node.field = *field;
        if (*field == QueryField::Custom) {
            node.key = name.mid(name.indexOf(u'.') + 1);
        }
        while (true) {
            DESKHAND_ASSIGN(QueryValue value, parseValue(name));
            node.values.append(std::move(value));
            if (peek() != u',') {
                break;
            }
            ++m_position;
        }
        if (!atEnd() && !peek().isSpace() && peek() != u')') {
            return error({m_position, 1}, QueryText::tr("a blank or a comma was expected here."));
        }
        node.place = {start, m_position - start};
        if (*field == QueryField::Sort) {
            DESKHAND_TRY(takeSort(node));
            return std::optional<QueryNode>();
        }
        return std::optional(std::move(node));
    }

    QueryResult<void> takeSort(const QueryNode &node)
    {
        if (m_depth > 0) {
            return error(
                node.place,
                QueryText::tr(
                    "the order belongs to the whole query: it cannot stand within parentheses or after a minus."));
        }
        if (!m_sort.column.isEmpty() || node.values.size() > 1) {
            return error(node.place, QueryText::tr("there can be one order only."));
        }
        const QueryValue &value = node.values.first();
        if (value.comparison != Comparison::Equal || value.quoted || value.prefix) {
            return error(value.place, QueryText::tr("the name of a column was expected."));
        }
        m_sort.descending = value.text.startsWith(u'-');
        m_sort.column = value.text.mid(m_sort.descending ? 1 : 0).toLower();
        m_sort.place = value.place;
        if (m_sort.column.isEmpty()) {
            return error(value.place, QueryText::tr("the name of a column was expected."));
        }
        return {};
    }

    QueryResult<QueryValue> parseValue(const QString &field)
    {
        QueryValue value;
        const qsizetype start = m_position;
        value.comparison = takeComparison();
        const qsizetype body = m_position;
        if (peek() == u'"') {
            value.quoted = true;
            DESKHAND_ASSIGN(value.text, parseQuoted());
            if (peek() == u'*') {
                value.prefix = true;
                ++m_position;
            }
        } else {
            while (!endsWord(peek()) && peek() != u',') {
                ++m_position;
            }
            value.text = m_text.mid(body, m_position - body);
            const qsizetype dots = value.text.indexOf(u".."_s);
            if (dots >= 0 && value.comparison == Comparison::Equal && value.text.size() > 2) {
                value.comparison = Comparison::Range;
                value.upper = value.text.mid(dots + 2);
                value.text.truncate(dots);
            } else if (value.text.size() > 1 && value.text.endsWith(u'*')) {
                value.prefix = true;
                value.text.chop(1);
            }
        }
        value.place = {start, m_position - start};
        if (m_position == body) {
            return error({start, m_position - start}, QueryText::tr("a value was expected after \"%1:\".").arg(field));
        }
        return value;
    }

    Comparison takeComparison()
    {
        static constexpr std::pair<QStringView, Comparison> symbols[] = {{u"<=", Comparison::LessOrEqual},
                                                                         {u">=", Comparison::GreaterOrEqual},
                                                                         {u"<", Comparison::Less},
                                                                         {u">", Comparison::Greater},
                                                                         {u"=", Comparison::Equal}};
        for (const auto &[symbol, comparison] : symbols) {
            if (QStringView(m_text).mid(m_position).startsWith(symbol)) {
                m_position += symbol.size();
                return comparison;
            }
        }
        return Comparison::Equal;
    }

    QueryResult<QString> parseQuoted()
    {
        const qsizetype start = m_position++;
        QString text;
        while (!atEnd() && peek() != u'"') {
            if (peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\')) {
                ++m_position;
            }
            text += peek();
            ++m_position;
        }
        if (atEnd()) {
            return error({start, 1}, QueryText::tr("this quote is not closed."));
        }
        ++m_position;
        return text;
    }

    const QString &m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    int m_terms = 0;
    QuerySort m_sort;
};

} // namespace

QueryResult<Query> parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace deskhand
