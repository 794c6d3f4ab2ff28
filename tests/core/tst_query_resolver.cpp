// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryCompletion.h"
#include "core/query/QueryResolver.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// A Wednesday; in New York it is still Tuesday evening.
const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 11), QTime(1, 30), Qt::UTC));

Status status(qint64 id, const QString &name, TicketState state, bool clockRuns = true, bool isResolved = false)
{
    Status result;
    result.id = {id};
    result.name = name;
    result.state = state;
    result.clockRuns = clockRuns;
    result.isResolved = isResolved;
    return result;
}

CustomField field(const QString &key, CustomFieldKind kind, const QStringList &choices = {})
{
    CustomField result;
    result.key = key;
    result.label = key;
    result.kind = kind;
    result.choices = choices;
    return result;
}

NameLookup names()
{
    NameLookup lookup;
    lookup.statuses = {status(1, u"Open"_s, TicketState::Open),
                       status(2, u"Pending"_s, TicketState::Open, false),
                       status(3, u"Resolved"_s, TicketState::Closed, true, true),
                       status(4, u"Closed"_s, TicketState::Closed),
                       status(5, u"Archived"_s, TicketState::Archived),
                       status(6, u"Bin"_s, TicketState::Deleted)};
    lookup.priorities = {{u"Low"_s, 1, {}}, {u"Normal"_s, 2, {}}, {u"High"_s, 3, {}}};
    lookup.departments = {
        {u"Support"_s, 1, {}}, {u"System Administrators"_s, 2, {}}, {u"Network"_s, 3, {}}, {u"Network"_s, 4, {}}};
    lookup.topics = {{u"Password reset"_s, 7, {}}};
    lookup.agents = {
        {u"Ken Jay"_s, 11, {u"ken"_s}}, {u"Mary O\u2019Neil"_s, 12, {u"mary"_s}}, {u"Me"_s, 13, {u"me2"_s}}};
    lookup.teams = {{u"Night shift"_s, 21, {}}};
    lookup.slaPlans = {{u"Sev-A"_s, 31, {}}};
    lookup.fields = {field(u"asset"_s, CustomFieldKind::Text), field(u"cost"_s, CustomFieldKind::Number),
                     field(u"until"_s, CustomFieldKind::Date),
                     field(u"floor"_s, CustomFieldKind::Choice, {u"Ground floor"_s, u"First"_s}),
                     field(u"vip"_s, CustomFieldKind::Boolean)};
    lookup.findRequesters = [](const QString &text, bool prefix) {
        return text == u"jane@example.com"_s || (prefix && text == u"ja"_s) ? QList<qint64>{42, 41} : QList<qint64>();
    };
    return lookup;
}

QueryContext context()
{
    QueryContext result;
    result.now = now;
    result.me = {11};
    result.myTeams = {{22}, {21}};
    return result;
}

TicketFilter ids(IdProperty property, const QList<qint64> &list)
{
    return TicketFilter::of(IdTerm{property, list});
}

TicketFilter flag(FlagProperty property)
{
    return TicketFilter::of(FlagTerm{property});
}

TicketFilter notDeleted()
{
    return ids(IdProperty::State, {0, 1, 2});
}

Timestamp utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC));
}

} // namespace

class TestQueryResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void times_data();
    void times();
    void zoneAndWeekDecideDays();
    void customFields_data();
    void customFields();
    void errors_data();
    void errors();
    void timeDependence_data();
    void timeDependence();
    void deletedTicketsMustBeAskedFor();
    void sortIsTakenFromTheQuery();
    void completionsGoOnFromTheCursor_data();
    void completionsGoOnFromTheCursor();
};

void TestQueryResolver::filters_data()
{
    using enum IdProperty;
    QTest::addColumn<QString>("text");
    QTest::addColumn<TicketFilter>("expected");
    const auto all = [](const QList<TicketFilter> &children) { return TicketFilter::all(children); };
    const auto no = [](const TicketFilter &child) { return TicketFilter::no(child); };
    const TicketFilter noAgent = ids(Agent, {0});
    const TicketFilter noTeam = ids(Team, {0});
    QTest::newRow("word") << u"Drucker"_s << TicketFilter::of(TextTerm{{u"drucker"_s}, false});
    QTest::newRow("word of several tokens") << u"E-Mail*"_s << TicketFilter::of(TextTerm{{u"e"_s, u"mail"_s}, true});
    QTest::newRow("Japanese word") << u"\u6F22\u5B57"_s
                                   << TicketFilter::of(TextTerm{{u"\u6F22"_s, u"\u5B57"_s}, false});
    QTest::newRow("Japanese start") << u"\u6F22*"_s << TicketFilter::of(TextTerm{{u"\u6F22"_s}, false});
    QTest::newRow("open") << u"is:open"_s << ids(State, {0});
    QTest::newRow("states") << u"is:open,closed,ARCHIVED"_s << ids(State, {0, 1, 2});
    QTest::newRow("answered") << u"is:answered"_s << flag(FlagProperty::Answered);
    QTest::newRow("unanswered") << u"is:unanswered"_s << no(flag(FlagProperty::Answered));
    QTest::newRow("not unanswered") << u"-is:unanswered"_s << flag(FlagProperty::Answered);
    QTest::newRow("unassigned") << u"is:unassigned"_s << all({noAgent, noTeam});
    QTest::newRow("assigned") << u"is:assigned"_s << no(all({noAgent, noTeam}));
    QTest::newRow("merged") << u"is:merged"_s << flag(FlagProperty::Merged);
    QTest::newRow("overdue") << u"is:overdue"_s << flag(FlagProperty::Overdue);
    QTest::newRow("due soon") << u"is:duesoon"_s << flag(FlagProperty::DueSoon);
    QTest::newRow("pending") << u"is:pending"_s << ids(Status, {2});
    QTest::newRow("resolved") << u"is:resolved"_s << ids(Status, {3});
    QTest::newRow("needs reply") << u"is:needsreply"_s
                                 << all({ids(State, {0}), no(flag(FlagProperty::Answered)), no(ids(Status, {2}))});
    QTest::newRow("mine") << u"is:mine"_s << ids(Agent, {11});
    QTest::newRow("my teams") << u"is:myteams"_s << ids(Team, {21, 22});
    QTest::newRow("teams mine") << u"team:mine,none"_s << ids(Team, {0, 21, 22});
    QTest::newRow("agents") << u"agent:me,none,MARY"_s << ids(Agent, {0, 11, 12});
    QTest::newRow("quoted me is a name") << u"agent:\"me\""_s << ids(Agent, {13});
    QTest::newRow("name with accents folded") << u"agent:\"mary o\u2019neil\""_s << ids(Agent, {12});
    QTest::newRow("same name twice") << u"dept:network"_s << ids(Department, {3, 4});
    QTest::newRow("topic, sla, status") << u"topic:\"Password Reset\" sla:none status:\"Pending\""_s
                                        << all({ids(Topic, {7}), ids(SlaPlan, {0}), ids(Status, {2})});
    QTest::newRow("source") << u"source:email,API"_s << ids(Source, {1, 3});
    QTest::newRow("requester") << u"requester:jane@example.com"_s << ids(Requester, {41, 42});
    QTest::newRow("requester's start") << u"requester:ja*"_s << ids(Requester, {41, 42});
    QTest::newRow("tag") << u"tag:VIP,net*"_s
                         << TicketFilter::any({TicketFilter::of(TagTerm{u"vip"_s, false}),
                                               TicketFilter::of(TagTerm{u"net"_s, true})});
    QTest::newRow("no tag") << u"tag:none"_s << TicketFilter::of(TagTerm{});
    QTest::newRow("number") << u"number:#104233"_s << TicketFilter::of(NumberTerm{u"104233"_s, false});
    QTest::newRow("replies") << u"replies:>3"_s << TicketFilter::of(CountTerm{CountProperty::Replies, 4});
    QTest::newRow("replies below") << u"replies:<3"_s << TicketFilter::of(CountTerm{CountProperty::Replies, 0, 2});
    QTest::newRow("replies between") << u"replies:2..5"_s << TicketFilter::of(CountTerm{CountProperty::Replies, 2, 5});
    QTest::newRow("feedback") << u"feedback:<3"_s << TicketFilter::of(CountTerm{CountProperty::Feedback, 0, 2});
    QTest::newRow("no feedback") << u"feedback:none"_s << no(TicketFilter::of(CountTerm{CountProperty::Feedback}));
    QTest::newRow("has") << u"has:attachment,draft"_s
                         << TicketFilter::any({flag(FlagProperty::HasAttachment), flag(FlagProperty::HasDraft)});
    QTest::newRow("has more") << u"has:note has:task"_s
                              << all({flag(FlagProperty::HasNote), flag(FlagProperty::HasOpenTask)});
}

void TestQueryResolver::filters()
{
    QFETCH(QString, text);
    QFETCH(TicketFilter, expected);
    const auto query = resolveQuery(text, names(), context());
    QVERIFY2(query, query ? "" : qPrintable(query.error().text));
    QList<TicketFilter> children =
        expected.kind == TicketFilter::Kind::And ? expected.children : QList<TicketFilter>{expected};
    if (!text.startsWith(u"is:open"_s)) {
        children.append(notDeleted());
    }
    const TicketFilter whole = TicketFilter::all(children);
    const TicketFilter withRest = TicketFilter::all({expected, notDeleted()});
    QVERIFY(query->filter == whole || query->filter == withRest);
}

void TestQueryResolver::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimeTerm>("expected");
    using enum TimeProperty;
    using namespace std::chrono_literals;
    QTest::newRow("day") << u"created:2026-03-01"_s << TimeTerm{Created, utc(2026, 3, 1), utc(2026, 3, 2)};
    QTest::newRow("month") << u"closed:2024-02"_s << TimeTerm{Closed, utc(2024, 2, 1), utc(2024, 3, 1)};
    QTest::newRow("year") << u"updated:2025"_s << TimeTerm{Updated, utc(2025, 1, 1), utc(2026, 1, 1)};
    QTest::newRow("minute") << u"updated:2026-03-01T10:30"_s
                            << TimeTerm{Updated, utc(2026, 3, 1, 10, 30), utc(2026, 3, 1, 10, 31)};
    QTest::newRow("range includes its last day")
        << u"created:2026-01-01..2026-02-01"_s << TimeTerm{Created, utc(2026, 1, 1), utc(2026, 2, 2)};
    QTest::newRow("open range") << u"created:..2026-01"_s << TimeTerm{Created, {}, utc(2026, 2, 1)};
    QTest::newRow("after") << u"created:>2026-01-01"_s << TimeTerm{Created, utc(2026, 1, 2), {}};
    QTest::newRow("from") << u"created:>=2026-01-01"_s << TimeTerm{Created, utc(2026, 1, 1), {}};
    QTest::newRow("before") << u"created:<last-week"_s << TimeTerm{Created, {}, utc(2026, 3, 2)};
    QTest::newRow("until") << u"created:<=last-week"_s << TimeTerm{Created, {}, utc(2026, 3, 9)};
    QTest::newRow("today") << u"created:today"_s << TimeTerm{Created, utc(2026, 3, 11), utc(2026, 3, 12)};
    QTest::newRow("yesterday") << u"created:Yesterday"_s << TimeTerm{Created, utc(2026, 3, 10), utc(2026, 3, 11)};
    QTest::newRow("tomorrow") << u"due:tomorrow"_s << TimeTerm{Due, utc(2026, 3, 12), utc(2026, 3, 13)};
    QTest::newRow("this week") << u"created:this-week"_s << TimeTerm{Created, utc(2026, 3, 9), utc(2026, 3, 16)};
    QTest::newRow("last month") << u"created:last-month"_s << TimeTerm{Created, utc(2026, 2, 1), utc(2026, 3, 1)};
    QTest::newRow("next month") << u"due:next-month"_s << TimeTerm{Due, utc(2026, 4, 1), utc(2026, 5, 1)};
    QTest::newRow("this year") << u"created:this-year"_s << TimeTerm{Created, utc(2026, 1, 1), utc(2027, 1, 1)};
    QTest::newRow("last week until yesterday")
        << u"created:last-week..yesterday"_s << TimeTerm{Created, utc(2026, 3, 2), utc(2026, 3, 11)};
    QTest::newRow("younger than") << u"created:<4h"_s << TimeTerm{Created, now - 4h + 1ms, {}};
    QTest::newRow("not older than") << u"created:<=4h"_s << TimeTerm{Created, now - 4h, {}};
    QTest::newRow("older than") << u"updated:>2d"_s << TimeTerm{Updated, {}, now - 48h};
    QTest::newRow("at least as old") << u"updated:>=2d"_s << TimeTerm{Updated, {}, now - 48h + 1ms};
    QTest::newRow("within") << u"closed:30min"_s << TimeTerm{Closed, now - 30min, now + 1ms};
    QTest::newRow("ages") << u"created:1d..3d"_s << TimeTerm{Created, now - 72h, now - 24h + 1ms};
    QTest::newRow("due in less than") << u"due:<4h"_s << TimeTerm{Due, {}, now + 4h};
    QTest::newRow("due in more than") << u"due:>1w"_s << TimeTerm{Due, now + 168h + 1ms, {}};
    QTest::newRow("due within") << u"due:4h"_s << TimeTerm{Due, now, now + 4h + 1ms};
    QTest::newRow("due past") << u"due:<now"_s << TimeTerm{Due, {}, now};
    QTest::newRow("never") << u"due:none"_s << TimeTerm{Due, {}, {}, true};
}

void TestQueryResolver::times()
{
    QFETCH(QString, text);
    QFETCH(TimeTerm, expected);
    const auto query = resolveQuery(text, names(), context());
    QVERIFY2(query, query ? "" : qPrintable(query.error().text));
    QCOMPARE(query->filter.children.size(), 2);
    const auto *term = std::get_if<TimeTerm>(&query->filter.children.at(0).term);
    QVERIFY(term != nullptr);
    QCOMPARE(term->property, expected.property);
    QCOMPARE(term->from, expected.from);
    QCOMPARE(term->before, expected.before);
    QCOMPARE(term->unset, expected.unset);
}

void TestQueryResolver::zoneAndWeekDecideDays()
{
    QueryContext there = context();
    there.zone = QTimeZone("America/New_York");
    there.firstDayOfWeek = Qt::Sunday;
    const auto spanOf = [&](const QString &text) {
        const auto query = resolveQuery(text, names(), there);
        const TimeTerm term = std::get<TimeTerm>(query->filter.children.at(0).term);
        return std::pair(toDateTime(*term.from).toString(Qt::ISODate), toDateTime(*term.before).toString(Qt::ISODate));
    };
    // Clocks went forward on Sunday the 8th.
    QCOMPARE(spanOf(u"created:today"_s), std::pair(u"2026-03-10T04:00:00Z"_s, u"2026-03-11T04:00:00Z"_s));
    QCOMPARE(spanOf(u"created:this-week"_s), std::pair(u"2026-03-08T05:00:00Z"_s, u"2026-03-15T04:00:00Z"_s));
    QCOMPARE(spanOf(u"created:2026-03-08"_s), std::pair(u"2026-03-08T05:00:00Z"_s, u"2026-03-09T04:00:00Z"_s));
    QCOMPARE(spanOf(u"created:\"2026-03-10 10:00\""_s),
             std::pair(u"2026-03-10T14:00:00Z"_s, u"2026-03-10T14:01:00Z"_s));
}

void TestQueryResolver::customFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldTerm>("expected");
    const auto text = [](const QString &key, const QString &value, bool prefix = false) {
        FieldTerm term;
        term.key = key;
        term.text = value;
        term.prefix = prefix;
        return term;
    };
    const auto number = [](double minimum, double maximum, bool above = false, bool below = false) {
        FieldTerm term;
        term.key = u"cost"_s;
        term.compare = FieldTerm::Compare::Number;
        term.minimum = minimum;
        term.maximum = maximum;
        term.excludesMinimum = above;
        term.excludesMaximum = below;
        return term;
    };
    const auto date = [](QDate from, QDate to) {
        FieldTerm term;
        term.key = u"until"_s;
        term.compare = FieldTerm::Compare::Date;
        term.from = from;
        term.to = to;
        return term;
    };
    FieldTerm unset = text(u"asset"_s, {});
    unset.compare = FieldTerm::Compare::Unset;
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("text") << u"field.Asset:\"PC 7\""_s << text(u"asset"_s, u"pc 7"_s);
    QTest::newRow("text with dots") << u"field.asset:a..b"_s << text(u"asset"_s, u"a..b"_s);
    QTest::newRow("prefix") << u"field.asset:PC*"_s << text(u"asset"_s, u"pc"_s, true);
    QTest::newRow("none") << u"field.asset:none"_s << unset;
    QTest::newRow("empty") << u"field.asset:\"\""_s << unset;
    QTest::newRow("choice") << u"field.floor:\"ground FLOOR\""_s << text(u"floor"_s, u"ground floor"_s);
    QTest::newRow("boolean") << u"field.vip:yes"_s << text(u"vip"_s, u"true"_s);
    QTest::newRow("number") << u"field.cost:12.5"_s << number(12.5, 12.5);
    QTest::newRow("number above") << u"field.cost:>12"_s << number(12, infinity, true);
    QTest::newRow("number below") << u"field.cost:<-1e3"_s << number(-infinity, -1000, false, true);
    QTest::newRow("number between") << u"field.cost:1..2"_s << number(1, 2);
    QTest::newRow("date") << u"field.until:2026-03"_s << date(QDate(2026, 3, 1), QDate(2026, 3, 31));
    QTest::newRow("date before") << u"field.until:<today"_s << date({}, QDate(2026, 3, 10));
    QTest::newRow("date after") << u"field.until:>2026-01-01"_s << date(QDate(2026, 1, 2), {});
}

void TestQueryResolver::customFields()
{
    QFETCH(QString, text);
    QFETCH(FieldTerm, expected);
    const auto query = resolveQuery(text, names(), context());
    QVERIFY2(query, query ? "" : qPrintable(query.error().text));
    QVERIFY(std::get<FieldTerm>(query->filter.children.at(0).term) == expected);
}

void TestQueryResolver::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("suggestions");
    const QStringList none;
    QTest::newRow("keyword") << u"a is:opn"_s << 5 << 3 << QStringList{u"open"_s};
    QTest::newRow("has") << u"has:atachment"_s << 4 << 9 << QStringList{u"attachment"_s};
    QTest::newRow("quoted keyword") << u"is:\"open\""_s << 3 << 6 << QStringList{u"open"_s};
    QTest::newRow("department") << u"dept:suport"_s << 5 << 6 << QStringList{u"Support"_s};
    QTest::newRow("department by a word of it")
        << u"dept:administrator"_s << 5 << 13 << QStringList{u"\"System Administrators\""_s};
    QTest::newRow("agent by the start") << u"agent:Ke"_s << 6 << 2 << QStringList{u"\"Me\""_s, u"\"Ken Jay\""_s};
    QTest::newRow("second value") << u"priority:High,hihg"_s << 14 << 4 << QStringList{u"High"_s};
    QTest::newRow("unlike any") << u"team:xyzzy"_s << 5 << 5 << none;
    QTest::newRow("requester unknown") << u"requester:nobody"_s << 10 << 6 << none;
    QTest::newRow("organization cannot be looked up") << u"org:acme"_s << 4 << 4 << none;
    QTest::newRow("source") << u"source:mail"_s << 7 << 4 << QStringList{u"email"_s};
    QTest::newRow("comparing a name") << u"dept:>Support"_s << 5 << 8 << none;
    QTest::newRow("start of a status") << u"status:Op*"_s << 7 << 3 << none;
    QTest::newRow("date") << u"created:2026-13-01"_s << 8 << 10 << none;
    QTest::newRow("date word") << u"created:yesteday"_s << 8 << 8 << QStringList{u"yesterday"_s};
    QTest::newRow("day that is not") << u"created:2026-02-30"_s << 8 << 10 << none;
    QTest::newRow("range backwards") << u"created:2026-02-01..2026-01-01"_s << 8 << 22 << none;
    QTest::newRow("replies") << u"replies:many"_s << 8 << 4 << none;
    QTest::newRow("replies range") << u"replies:5..2"_s << 8 << 4 << none;
    QTest::newRow("replies beyond numbers") << u"replies:99999999999"_s << 8 << 11 << none;
    QTest::newRow("custom field") << u"a field.aset:1"_s << 8 << 4 << QStringList{u"asset"_s};
    QTest::newRow("choice") << u"field.floor:ground"_s << 12 << 6 << QStringList{u"\"Ground floor\""_s};
    QTest::newRow("boolean") << u"field.vip:maybe"_s << 10 << 5 << none;
    QTest::newRow("custom number") << u"field.cost:nan"_s << 11 << 3 << none;
    QTest::newRow("custom date") << u"field.until:4h"_s << 12 << 2 << none;
    QTest::newRow("comparing a text field") << u"field.asset:>a"_s << 12 << 2 << none;
    QTest::newRow("one letter and a star") << u"a b*"_s << 2 << 2 << none;
    QTest::newRow("order") << u"sort:-upated"_s << 5 << 7 << QStringList{u"updated"_s};
}

void TestQueryResolver::errors()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    const auto query = resolveQuery(text, names(), context());
    QVERIFY(!query);
    QCOMPARE(query.error().place, (TextSpan{position, length}));
    QTEST(query.error().suggestions, "suggestions");
}

void TestQueryResolver::timeDependence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("word") << u"a is:open"_s << false;
    QTest::newRow("date") << u"created:2026-01-01..2026-02"_s << false;
    QTest::newRow("never") << u"due:none"_s << false;
    QTest::newRow("overdue") << u"a OR -is:overdue"_s << true;
    QTest::newRow("due soon") << u"is:duesoon"_s << true;
    QTest::newRow("today") << u"closed:today"_s << true;
    QTest::newRow("until today") << u"closed:2026-01-01..today"_s << true;
    QTest::newRow("age") << u"created:<4h"_s << true;
    QTest::newRow("custom date") << u"field.until:<today"_s << true;
}

void TestQueryResolver::timeDependence()
{
    QFETCH(QString, text);
    const auto query = resolveQuery(text, names(), context());
    QVERIFY(query);
    QTEST(query->dependsOnTime, "expected");
}

void TestQueryResolver::deletedTicketsMustBeAskedFor()
{
    const auto filterOf = [](const QString &text) { return resolveQuery(text, names(), context())->filter; };
    QCOMPARE(filterOf(u""_s), notDeleted());
    QCOMPARE(filterOf(u"is:deleted"_s), ids(IdProperty::State, {3}));
    QCOMPARE(filterOf(u"status:bin"_s), ids(IdProperty::Status, {6}));
    QCOMPARE(filterOf(u"-is:deleted"_s), TicketFilter::no(ids(IdProperty::State, {3})));
    QCOMPARE(filterOf(u"is:closed"_s), TicketFilter::all({ids(IdProperty::State, {1}), notDeleted()}));
}

void TestQueryResolver::sortIsTakenFromTheQuery()
{
    const TicketSort otherwise{SortColumn::Due, false};
    QCOMPARE(resolveQuery(u"a"_s, names(), context(), otherwise)->sort, otherwise);
    const auto query = resolveQuery(u"sort:-Priority a"_s, names(), context(), otherwise);
    QCOMPARE(query->sort, (TicketSort{SortColumn::Priority, true}));
    QCOMPARE(query->text, u"a sort:-priority"_s);
    for (int column = 0; column < sortColumnCount; ++column) {
        const auto sort = static_cast<SortColumn>(column);
        QCOMPARE(resolveQuery(u"sort:"_s + sortName(sort), names(), context())->sort, (TicketSort{sort, false}));
    }
}

void TestQueryResolver::completionsGoOnFromTheCursor_data()
{
    QTest::addColumn<QString>("text");         // with '|' for the cursor
    QTest::addColumn<QStringList>("expected"); // the whole texts after completion
    const QStringList none;
    QTest::newRow("nothing typed") << u"|"_s << none;
    QTest::newRow("field") << u"a pri|"_s << QStringList{u"a priority:"_s};
    QTest::newRow("field and flags") << u"dues|"_s << QStringList{u"is:duesoon"_s};
    QTest::newRow("behind a minus") << u"-is:ov|"_s << QStringList{u"-is:overdue"_s};
    QTest::newRow("within parentheses") << u"(dep|"_s << QStringList{u"(dept:"_s};
    QTest::newRow("names are quoted") << u"agent:ken| x"_s << QStringList{u"agent:\"Ken Jay\" x"_s};
    QTest::newRow("within quotes") << u"dept:\"sys|"_s << QStringList{u"dept:\"System Administrators\""_s};
    QTest::newRow("by a later word") << u"dept:adm|"_s << QStringList{u"dept:\"System Administrators\""_s};
    QTest::newRow("all values") << u"priority:|"_s
                                << QStringList{u"priority:Low"_s, u"priority:Normal"_s, u"priority:High"_s};
    QTest::newRow("after a comma") << u"priority:Low,no|"_s << QStringList{u"priority:Low,Normal"_s};
    QTest::newRow("custom field") << u"field.fl|"_s << QStringList{u"field.floor:"_s};
    QTest::newRow("choices") << u"field.floor:f|"_s
                             << QStringList{u"field.floor:First"_s, u"field.floor:\"Ground floor\""_s};
    QTest::newRow("order") << u"sort:-upd|"_s << QStringList{u"sort:-updated"_s};
    QTest::newRow("already whole") << u"priority:Low|"_s << none;
    QTest::newRow("within a phrase") << u"\"pri|"_s << none;
    QTest::newRow("unknown field") << u"colour:r|"_s << none;
}

void TestQueryResolver::completionsGoOnFromTheCursor()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList completed;
    for (const QueryCompletion &completion : completions(text, cursor, names())) {
        completed.append(
            QString(text).replace(completion.replaces.position, completion.replaces.length, completion.text));
    }
    QTEST(completed, "expected");
}

QTEST_GUILESS_MAIN(TestQueryResolver)
#include "tst_query_resolver.moc"
