// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryResolver.h"
#include "core/query/TicketFacts.h"
#include "core/text/SearchText.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC));

NameLookup names()
{
    NameLookup lookup;
    const auto status = [](qint64 id, const QString &name, TicketState state, bool clockRuns) {
        Status result;
        result.id = {id};
        result.name = name;
        result.state = state;
        result.clockRuns = clockRuns;
        return result;
    };
    lookup.statuses = {status(1, u"Open"_s, TicketState::Open, true), status(2, u"Pending"_s, TicketState::Open, false),
                       status(3, u"Closed"_s, TicketState::Closed, true)};
    lookup.departments = {{u"Support"_s, 1, {}}, {u"Network"_s, 2, {}}};
    lookup.agents = {{u"Ken"_s, 11, {}}, {u"Mary"_s, 12, {}}};
    for (const auto &[key, kind] :
         {std::pair(u"asset"_s, CustomFieldKind::Text), std::pair(u"cost"_s, CustomFieldKind::Number),
          std::pair(u"until"_s, CustomFieldKind::Date)}) {
        CustomField field;
        field.key = key;
        field.kind = kind;
        lookup.fields.append(field);
    }
    return lookup;
}

/// An open ticket of Ken's in Support, due in an hour, with one public entry and one note.
TicketFacts sample()
{
    TicketFacts facts;
    Ticket &ticket = facts.ticket;
    ticket.id = {7};
    ticket.number = u"T-104233"_s;
    ticket.status = {1};
    ticket.department = {1};
    ticket.agent = {11};
    ticket.requester = {41};
    ticket.created = now - 3h;
    ticket.updated = now - 1h;
    ticket.due = now + 1h;
    ticket.dueSoon = now - 10min;
    ticket.replyCount = 2;
    ticket.noteCount = 1;
    facts.tags = QStringList{u"network"_s, u"vip"_s};
    facts.fields =
        QMap<QString, QString>{{u"asset"_s, u"PC-7"_s}, {u"cost"_s, u"12.5"_s}, {u"until"_s, u"2026-04-01"_s}};
    facts.rating = 0;
    facts.myDraft = false;
    facts.texts = QList<TextFacts>{{searchTokens(u"T-104233 Online banking is down"), false},
                                   {searchTokens(u"Customers report a 404 page"), false},
                                   {searchTokens(u"Firewall suspected"), true}};
    facts.referrals = QList<Referral>();
    return facts;
}

Truth decide(const QString &text, const TicketFacts &facts, bool searchNotes = true)
{
    QueryContext context;
    context.now = now;
    context.me = {11};
    const auto query = resolveQuery(text, names(), context);
    if (!query) {
        qFatal("%s", qPrintable(query.error().text));
    }
    return matches(*query, facts, searchNotes);
}

} // namespace

class TestQueryMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void notesStayInternal();
    void clockFacts();
    void whatIsNotLoadedIsUnknown_data();
    void whatIsNotLoadedIsUnknown();
    void visibility_data();
    void visibility();
};

void TestQueryMatching::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("", true);
    row("banking", true);
    row("bank", false);
    row("bank*", true);
    row("BANKING customers", true); // in different entries
    row("\"online banking\"", true);
    row("\"banking online\"", false);
    row("\"is down customers\"", false); // a phrase stays within one entry
    row("\"banking is do\"*", true);
    row("104233", true);
    row("t-104233", true);
    row("firewall", true);
    row("-firewall", false);
    row("nonsense OR down", true);
    row("(nonsense OR down) -404", false);
    row("is:open", true);
    row("is:closed", false);
    row("is:unanswered is:assigned -is:pending", true);
    row("is:answered", false);
    row("is:needsreply", true);
    row("is:unassigned", false);
    row("agent:me", true);
    row("agent:mary,none", false);
    row("team:none", true);
    row("dept:network", false);
    row("created:today", true);
    row("created:<4h", true);
    row("created:<3h", false);
    row("created:<=3h", true);
    row("updated:>1h", false);
    row("updated:>=1h", true);
    row("closed:none", true);
    row("closed:today", false);
    row("-closed:today", true);
    row("due:<2h", true);
    row("due:<1h", false);
    row("due:none", false);
    row("replies:2", true);
    row("replies:>2", false);
    row("replies:1..", true);
    row("feedback:<3", false);
    row("feedback:none", true);
    row("has:note", true);
    row("has:attachment", false);
    row("has:draft", false);
    row("has:task", false);
    row("tag:vip", true);
    row("tag:net*", true);
    row("tag:net", false);
    row("tag:none", false);
    row("number:t-104233", true);
    row("number:T-10*", true);
    row("number:104233", false);
    row("field.asset:pc-7", true);
    row("field.asset:pc*", true);
    row("field.asset:none", false);
    row("field.cost:>12", true);
    row("field.cost:>12.5", false);
    row("field.cost:12..13", true);
    row("field.until:2026-04", true);
    row("field.until:<2026-04-01", false);
}

void TestQueryMatching::terms()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(decide(text, sample()), expected ? Truth::Yes : Truth::No);
}

void TestQueryMatching::notesStayInternal()
{
    QCOMPARE(decide(u"firewall"_s, sample(), false), Truth::No);
    QCOMPARE(decide(u"customers"_s, sample(), false), Truth::Yes);
}

void TestQueryMatching::clockFacts()
{
    TicketFacts facts = sample();
    QCOMPARE(decide(u"is:duesoon -is:overdue"_s, facts), Truth::Yes);
    facts.ticket.firstResponseDue = now;
    QCOMPARE(decide(u"is:overdue -is:duesoon"_s, facts), Truth::Yes);
    QCOMPARE(decide(u"due:<now"_s, facts), Truth::No); // due right now
    facts.ticket.firstResponseDone = now - 1h;
    QCOMPARE(decide(u"is:overdue"_s, facts), Truth::No);
    facts.ticket.manualDue = now - 1min;
    QCOMPARE(decide(u"is:overdue"_s, facts), Truth::Yes);
    facts.ticket.pausedSince = now - 2min;
    QCOMPARE(decide(u"-is:overdue -is:duesoon due:none"_s, facts), Truth::Yes);
    facts.ticket.pausedSince.reset();
    facts.ticket.state = TicketState::Closed;
    QCOMPARE(decide(u"-is:overdue -is:duesoon due:none"_s, facts), Truth::Yes);
}

void TestQueryMatching::whatIsNotLoadedIsUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("expected");
    QTest::newRow("word") << u"down"_s << Truth::Unknown;
    QTest::newRow("not a word") << u"-down"_s << Truth::Unknown;
    QTest::newRow("settled by another") << u"down is:closed"_s << Truth::No;
    QTest::newRow("settled by an alternative") << u"down OR is:open"_s << Truth::Yes;
    QTest::newRow("not settled") << u"down is:open"_s << Truth::Unknown;
    QTest::newRow("tag") << u"tag:vip"_s << Truth::Unknown;
    QTest::newRow("field") << u"field.asset:none"_s << Truth::Unknown;
    QTest::newRow("feedback") << u"feedback:1"_s << Truth::Unknown;
    QTest::newRow("draft") << u"has:draft"_s << Truth::Unknown;
}

void TestQueryMatching::whatIsNotLoadedIsUnknown()
{
    QFETCH(QString, text);
    TicketFacts facts;
    facts.ticket = sample().ticket;
    QTEST(decide(text, facts), "expected");
}

void TestQueryMatching::visibility_data()
{
    QTest::addColumn<TicketVisibility>("whose");
    QTest::addColumn<QList<Referral>>("referrals");
    QTest::addColumn<Truth>("expected");
    const QList<Referral> none;
    const auto agent = [](qint64 id, const QList<DepartmentId> &departments, const QList<TeamId> &teams) {
        TicketVisibility whose;
        whose.agent = {id};
        whose.departments = departments;
        whose.teams = teams;
        return whose;
    };
    TicketVisibility everything;
    everything.everything = true;
    TicketVisibility owner;
    owner.requester = {41};
    TicketVisibility stranger;
    stranger.requester = {42};
    QTest::newRow("everything") << everything << none << Truth::Yes;
    QTest::newRow("nobody") << TicketVisibility() << none << Truth::No;
    QTest::newRow("assignee") << agent(11, {}, {}) << none << Truth::Yes;
    QTest::newRow("member") << agent(12, {{1}}, {}) << none << Truth::Yes;
    QTest::newRow("other department") << agent(12, {{2}}, {}) << none << Truth::No;
    QTest::newRow("team") << agent(12, {}, {{21}}) << none << Truth::Yes;
    QTest::newRow("referred to the agent")
        << agent(12, {}, {}) << QList<Referral>{{ReferralKind::Agent, 12}} << Truth::Yes;
    QTest::newRow("referred to another") << agent(12, {}, {})
                                         << QList<Referral>{{ReferralKind::Agent, 13}, {ReferralKind::Team, 12}}
                                         << Truth::No;
    QTest::newRow("referred to the department")
        << agent(12, {{2}}, {}) << QList<Referral>{{ReferralKind::Department, 2}} << Truth::Yes;
    QTest::newRow("referred to the team")
        << agent(12, {}, {{22}}) << QList<Referral>{{ReferralKind::Team, 22}} << Truth::Yes;
    QTest::newRow("requester") << owner << none << Truth::Yes;
    QTest::newRow("another requester") << stranger << none << Truth::No;
}

void TestQueryMatching::visibility()
{
    QFETCH(TicketVisibility, whose);
    QFETCH(QList<Referral>, referrals);
    TicketFacts facts = sample();
    facts.ticket.team = {21};
    facts.referrals = referrals;
    QTEST(isVisible(whose, facts), "expected");
}

QTEST_GUILESS_MAIN(TestQueryMatching)
#include "tst_query_matching.moc"
