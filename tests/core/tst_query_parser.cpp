// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryParser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// The tree in brackets, so that precedence and flattening show.
QString sketch(const QueryNode &node)
{
    QStringList parts;
    for (const QueryNode &child : node.children) {
        parts.append(sketch(child));
    }
    switch (node.kind) {
    case QueryNode::Kind::And:
        return u"and["_s + parts.join(u' ') + u']';
    case QueryNode::Kind::Or:
        return u"or["_s + parts.join(u' ') + u']';
    case QueryNode::Kind::Not:
        return u"not["_s + parts.join(u' ') + u']';
    case QueryNode::Kind::Text:
        return (node.quoted ? u'\'' + node.text + u'\'' : node.text) + (node.prefix ? u"*"_s : u""_s);
    case QueryNode::Kind::Field:
        break;
    }
    for (const QueryValue &value : node.values) {
        parts.append(QString::number(static_cast<int>(value.comparison)) + u'|' + (value.quoted ? u"'"_s : u""_s)
                     + value.text + (value.comparison == Comparison::Range ? u".."_s + value.upper : u""_s)
                     + (value.prefix ? u"*"_s : u""_s));
    }
    return u'{' + QString::number(static_cast<int>(node.field)) + node.key + u' ' + parts.join(u' ') + u'}';
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = u"ab1 -\"\\(),:*.<>=OR\u00E9\u6F22"_s;
    QString text = u"w"_s;
    const int length = random.bounded(6);
    for (int i = 0; i < length; ++i) {
        text += alphabet.at(random.bounded(int(alphabet.size())));
    }
    return text;
}

QueryNode randomNode(QRandomGenerator &random, int depth, QueryNode::Kind parent)
{
    QueryNode node;
    const int choice = depth > 3 ? 3 + random.bounded(2) : random.bounded(5);
    node.kind = static_cast<QueryNode::Kind>(choice);
    if (node.kind == parent) {
        // The parser makes lists within lists of the same kind one list.
        node.kind = QueryNode::Kind::Text;
    }
    switch (node.kind) {
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
        for (int i = 0, count = 2 + random.bounded(2); i < count; ++i) {
            node.children.append(randomNode(random, depth + 1, node.kind));
        }
        break;
    case QueryNode::Kind::Not:
        node.children.append(randomNode(random, depth + 1, QueryNode::Kind::Text));
        break;
    case QueryNode::Kind::Text:
        node.quoted = random.bounded(2) == 0;
        node.text = node.quoted ? randomText(random) : u"word"_s + QString::number(random.bounded(100));
        node.prefix = random.bounded(3) == 0;
        break;
    case QueryNode::Kind::Field:
        node.field = static_cast<QueryField>(random.bounded(int(QueryField::Sort)));
        node.key = node.field == QueryField::Custom ? u"asset_1"_s : QString();
        for (int i = 0, count = 1 + random.bounded(3); i < count; ++i) {
            QueryValue value;
            value.comparison = static_cast<Comparison>(random.bounded(6));
            value.quoted = value.comparison != Comparison::Range && random.bounded(2) == 0;
            value.text = value.quoted ? randomText(random) : u"value"_s + QString::number(random.bounded(100));
            value.upper = value.comparison == Comparison::Range ? u"zz"_s : QString();
            value.prefix = value.comparison != Comparison::Range && random.bounded(4) == 0;
            node.values.append(value);
        }
        break;
    }
    return node;
}

} // namespace

class TestQueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trees_data();
    void trees();
    void errors_data();
    void errors();
    void canonicalText_data();
    void canonicalText();
    void printedQueriesParseToThemselves();
    void depthIsLimited();
    void lengthAndTermsAreLimited();
    void placesPointIntoTheText();
    void highlightsLeaveOutWhatIsExcluded();
    void errorsNameThePlaceToPeople();
};

void TestQueryParser::trees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u"and[]"_s;
    QTest::newRow("blanks") << u" \t\n "_s << u"and[]"_s;
    QTest::newRow("word") << u"printer"_s << u"printer"_s;
    QTest::newRow("words") << u"printer  floor"_s << u"and[printer floor]"_s;
    QTest::newRow("phrase") << u"\"online banking\" down"_s << u"and['online banking' down]"_s;
    QTest::newRow("escapes") << uR"("a \"b\" \\ \n")"_s << uR"('a "b" \ \n')"_s;
    QTest::newRow("prefix") << u"print* \"a b\"*"_s << u"and[print* 'a b'*]"_s;
    QTest::newRow("not") << u"-vpn --x NOT y"_s << u"and[not[vpn] not[not[x]] not[y]]"_s;
    QTest::newRow("minus within a word") << u"a-b e-mail"_s << u"and[a-b e-mail]"_s;
    QTest::newRow("or binds weaker") << u"a b OR c d"_s << u"or[and[a b] and[c d]]"_s;
    QTest::newRow("parentheses") << u"a (b OR c) d"_s << u"and[a or[b c] d]"_s;
    QTest::newRow("no blanks at parentheses") << u"a(b OR c)d"_s << u"and[a or[b c] d]"_s;
    QTest::newRow("lists flatten") << u"(a (b c)) ((d OR (e OR f)))"_s << u"and[a b c or[d e f]]"_s;
    QTest::newRow("and is a word for nothing") << u"a AND b AND -c"_s << u"and[a b not[c]]"_s;
    QTest::newRow("small or is a word") << u"a or b"_s << u"and[a or b]"_s;
    QTest::newRow("operators need blanks") << u"ORder NOTE ANDy"_s << u"and[ORder NOTE ANDy]"_s;
    QTest::newRow("field") << u"is:open"_s << u"{0 0|open}"_s;
    QTest::newRow("field in any case, other word") << u"Department:Support"_s << u"{3 0|Support}"_s;
    QTest::newRow("list of values") << u"status:open,\"on hold\",pending"_s << u"{1 0|open 0|'on hold 0|pending}"_s;
    QTest::newRow("comparisons") << u"created:<4h replies:>=3 due:<=2d closed:>2026-01-01 feedback:=2"_s
                                 << u"and[{13 1|4h} {17 4|3} {16 2|2d} {15 3|2026-01-01} {19 0|2}]"_s;
    QTest::newRow("quoted comparison") << u"created:>=\"2026-01-01 10:30\""_s << u"{13 4|'2026-01-01 10:30}"_s;
    QTest::newRow("ranges") << u"created:2026-01-01..2026-02-01 replies:3.. feedback:..2"_s
                            << u"and[{13 5|2026-01-01..2026-02-01} {17 5|3..} {19 5|..2}]"_s;
    QTest::newRow("prefix value") << u"tag:net* requester:\"jane r\"*"_s << u"and[{10 0|net*} {7 0|'jane r*}]"_s;
    QTest::newRow("custom field") << u"field.Asset_1:\"A, B\""_s << u"{20Asset_1 0|'A, B}"_s;
    QTest::newRow("not a field") << u"-is:open -(a b)"_s << u"and[not[{0 0|open}] not[and[a b]]]"_s;
    QTest::newRow("times and addresses are words")
        << u"10:30 http://example.com/a Re: a:"_s << u"and[10:30 http://example.com/a Re: a:]"_s;
    QTest::newRow("field then parenthesis") << u"(is:open)is:closed"_s << u"and[{0 0|open} {0 0|closed}]"_s;
    QTest::newRow("only an order") << u"sort:due"_s << u"and[]"_s;
    QTest::newRow("order among words") << u"a sort:-updated b"_s << u"and[a b]"_s;
}

void TestQueryParser::trees()
{
    QFETCH(QString, text);
    const auto query = parseQuery(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().text));
    QTEST(sketch(query->root), "expected");
}

void TestQueryParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("suggestions");
    const QStringList none;
    QTest::newRow("opened, not closed") << u"a (b c"_s << 2 << 1 << none;
    QTest::newRow("closed, not opened") << u"a b) c"_s << 3 << 1 << none;
    QTest::newRow("only closed") << u")"_s << 0 << 1 << none;
    QTest::newRow("nothing within") << u"a ()"_s << 2 << 2 << none;
    QTest::newRow("nothing within but blanks") << u"( )"_s << 0 << 2 << none;
    QTest::newRow("quote") << u"a \"b c"_s << 2 << 1 << none;
    QTest::newRow("quote ends in a backslash") << u"\"b\\\""_s << 0 << 1 << none;
    QTest::newRow("or at the end") << u"a OR"_s << 2 << 2 << none;
    QTest::newRow("or at the start") << u"OR a"_s << 0 << 2 << none;
    QTest::newRow("or twice") << u"a OR OR b"_s << 5 << 2 << none;
    QTest::newRow("or before a parenthesis' end") << u"(a OR )"_s << 3 << 2 << none;
    QTest::newRow("and at the end") << u"a AND"_s << 2 << 3 << none;
    QTest::newRow("and twice") << u"a AND AND b"_s << 6 << 3 << none;
    QTest::newRow("and then or") << u"a AND OR b"_s << 6 << 2 << none;
    QTest::newRow("not nothing") << u"a NOT"_s << 2 << 3 << none;
    QTest::newRow("minus alone") << u"a - b"_s << 2 << 1 << none;
    QTest::newRow("no letter") << u"a !!!"_s << 2 << 3 << none;
    QTest::newRow("star alone") << u"*"_s << 0 << 1 << none;
    QTest::newRow("empty phrase") << u"\"\""_s << 0 << 2 << none;
    QTest::newRow("unknown field") << u"a prioriti:high"_s << 2 << 8 << QStringList{u"priority"_s};
    QTest::newRow("unknown field, quoted value") << u"stat:\"x y\""_s << 0 << 4 << QStringList{u"status"_s};
    QTest::newRow("nothing like it") << u"zzzzzz:1"_s << 0 << 6 << none;
    QTest::newRow("no value") << u"status: open"_s << 7 << 0 << none;
    QTest::newRow("no value after a comma") << u"status:open,"_s << 12 << 0 << none;
    QTest::newRow("no value after a comparison") << u"created:< a"_s << 8 << 1 << none;
    QTest::newRow("custom field without a name") << u"field.:a"_s << 0 << 6 << QStringList{u"field."_s};
    QTest::newRow("text after a quoted value") << u"agent:\"Ken\"x"_s << 11 << 1 << none;
    QTest::newRow("two orders") << u"sort:due sort:updated"_s << 9 << 12 << none;
    QTest::newRow("order by two") << u"sort:due,updated"_s << 0 << 16 << none;
    QTest::newRow("order within parentheses") << u"(a sort:due)"_s << 3 << 8 << none;
    QTest::newRow("order excluded") << u"-sort:due"_s << 1 << 8 << none;
    QTest::newRow("order quoted") << u"sort:\"due\""_s << 5 << 5 << none;
    QTest::newRow("order by nothing") << u"a sort:-"_s << 7 << 1 << none;
    QTest::newRow("order beside or") << u"a OR sort:due"_s << 13 << 0 << none;
}

void TestQueryParser::errors()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    const auto query = parseQuery(text);
    QVERIFY2(!query, query ? qPrintable(sketch(query->root)) : "");
    QCOMPARE(query.error().place, (TextSpan{position, length}));
    QTEST(query.error().suggestions, "suggestions");
    QVERIFY(query.error().text.size() > 10);
}

void TestQueryParser::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blanks go") << u"  a   b "_s << u"a b"_s;
    QTest::newRow("or within and") << u"a (b OR c)"_s << u"a (b OR c)"_s;
    QTest::newRow("and within or") << u"a b OR c"_s << u"(a b) OR c"_s;
    QTest::newRow("words of operators go") << u"NOT a AND b"_s << u"-a b"_s;
    QTest::newRow("fields' own words") << u"LABEL:x assignee:me from:jane"_s << u"tag:x agent:me requester:jane"_s;
    QTest::newRow("order comes last") << u"sort:-DUE a OR b"_s << u"(a OR b) sort:-due"_s;
    QTest::newRow("only an order") << u"order:created"_s << u"sort:created"_s;
    QTest::newRow("equals goes") << u"feedback:=2"_s << u"feedback:2"_s;
    QTest::newRow("equals stays before a sign") << u"feedback:=<2"_s << u"feedback:=<2"_s;
    QTest::newRow("equals stays before a range with a sign") << u"feedback:==1..3"_s << u"feedback:==1..3"_s;
    QTest::newRow("quotes stay") << u"agent:\"me\" \"x\""_s << u"agent:\"me\" \"x\""_s;
}

void TestQueryParser::canonicalText()
{
    QFETCH(QString, text);
    const auto query = parseQuery(text);
    QVERIFY(query);
    QTEST(toText(*query), "expected");
    const auto again = parseQuery(toText(*query));
    QVERIFY(again);
    QCOMPARE(*again, *query);
}

void TestQueryParser::printedQueriesParseToThemselves()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 3000; ++i) {
        Query query;
        query.root = randomNode(random, 0, QueryNode::Kind::Not);
        if (random.bounded(3) == 0) {
            query.sort = {u"due"_s, random.bounded(2) == 0, {}};
        }
        const QString text = toText(query);
        const auto parsed = parseQuery(text);
        QVERIFY2(parsed, qPrintable(text + u"\n"_s + (parsed ? QString() : parsed.error().text)));
        QVERIFY2(*parsed == query, qPrintable(text + u"\n"_s + sketch(query.root) + u"\n"_s + sketch(parsed->root)));
        QCOMPARE(toText(*parsed), text);
    }
}

void TestQueryParser::depthIsLimited()
{
    const QString atLimit = QString(maximalQueryDepth, u'(') + u'a' + QString(maximalQueryDepth, u')');
    QVERIFY(parseQuery(atLimit));
    const auto tooDeep = parseQuery(u'(' + atLimit + u')');
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().place, (TextSpan{maximalQueryDepth, 1}));
    const auto minuses = parseQuery(QString(5000, u'-') + u'a');
    QVERIFY(!minuses);
    QCOMPARE(minuses.error().place, (TextSpan{maximalQueryDepth, 1}));
    QVERIFY(!parseQuery(QString(maximalQueryLength, u'(')));
}

void TestQueryParser::lengthAndTermsAreLimited()
{
    const auto tooLong = parseQuery(QString(maximalQueryLength + 1, u'a'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().place, (TextSpan{maximalQueryLength, 1}));
    QVERIFY(parseQuery(QString(maximalQueryLength, u'a')));

    QVERIFY(parseQuery(u"a "_s.repeated(maximalQueryTerms)));
    const auto tooMany = parseQuery(u"a "_s.repeated(maximalQueryTerms + 1));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().place, (TextSpan{2 * maximalQueryTerms, 1}));
}

void TestQueryParser::placesPointIntoTheText()
{
    const QString text = u"a (b OR -\"c d\") status:open,\"on hold\""_s;
    const auto query = parseQuery(text);
    QVERIFY(query);
    const auto at = [&](TextSpan place) { return text.mid(place.position, place.length); };
    const QueryNode &root = query->root;
    QCOMPARE(at(root.place), text);
    QCOMPARE(at(root.children.at(0).place), u"a"_s);
    QCOMPARE(at(root.children.at(1).place), u"(b OR -\"c d\")"_s);
    QCOMPARE(at(root.children.at(1).children.at(1).place), u"-\"c d\""_s);
    QCOMPARE(at(root.children.at(2).values.at(0).place), u"open"_s);
    QCOMPARE(at(root.children.at(2).values.at(1).place), u"\"on hold\""_s);
}

void TestQueryParser::highlightsLeaveOutWhatIsExcluded()
{
    const auto query = parseQuery(u"vpn (drops OR \"every hour\") print* -floor vpn is:open"_s);
    QVERIFY(query);
    QCOMPARE(highlights(*query),
             (QList<Highlight>{{u"vpn"_s, false}, {u"drops"_s, false}, {u"every hour"_s, false}, {u"print"_s, true}}));
}

void TestQueryParser::errorsNameThePlaceToPeople()
{
    const auto query = parseQuery(u"a prioriti:high"_s);
    QVERIFY(!query);
    const Error error = toError(query.error());
    QCOMPARE(error.kind, ErrorKind::InvalidInput);
    QVERIFY(error.text.contains(u"character 3"_s));
    QVERIFY(error.text.contains(u"prioriti"_s));
    QVERIFY(error.text.contains(u"Did you mean priority?"_s));
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_query_parser.moc"
