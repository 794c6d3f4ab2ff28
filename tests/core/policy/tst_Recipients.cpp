// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Recipients.h"
#include "core/policy/SmallDesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));

QString told(const Recipients &recipients, const DirectorySnapshot &desk)
{
    QStringList result;
    for (const AgentNotice &notice : recipients.agents) {
        result.append(desk.agent(notice.agent)->username + u": "_s + noticeReasonText(notice.reason));
    }
    static const QHash<qint64, QString> names{
        {jane.value, u"jane"_s}, {karen.value, u"karen"_s}, {barbie.value, u"barbie"_s}};
    for (const RequesterNotice &notice : recipients.requesters) {
        result.append(names[notice.requester.value] + u": "_s + noticeReasonText(notice.reason));
    }
    return result.join(u", "_s);
}

} // namespace

class TestRecipients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheTable_data();
    void followsTheTable();
    void skipsAwayAndInactive();
    void tellsNobodyTwiceNorTheActor();
    void holdsBackFromRequesters();
    void findsMentions_data();
    void findsMentions();
    void hidesFromThoseWhoMaySeeNothing();

private:
    [[nodiscard]] QString notify(Occasion occasion, const Actor &actor = Actor::system(),
                                 const QString &note = {}) const
    {
        NoticeFacts facts{
            .occasion = occasion, .ticket = m_ticket, .actor = actor, .accountManager = john, .noteText = note};
        return told(recipientsOf(facts, m_desk, now), m_desk);
    }

    DirectorySnapshot m_desk;
    TicketDetails m_ticket;
};

void TestRecipients::init()
{
    m_desk = smallDesk();
    m_ticket = smallTicket();
    m_ticket.collaborators = {{karen, true}, {barbie, false}};
}

void TestRecipients::followsTheTable_data()
{
    QTest::addColumn<int>("occasion");
    QTest::addColumn<bool>("toKen");
    QTest::addColumn<bool>("toTeam");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Occasion occasion, bool toKen, bool toTeam, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(occasion) << toKen << toTeam << expected;
    };
    row("new, unassigned", Occasion::NewTicket, false, false,
        u"manager: department manager, john: account manager, ken: department member, jane: requester"_s);
    row("new, assigned", Occasion::NewTicket, true, false,
        u"manager: department manager, john: account manager, jane: requester"_s);
    row("new, for a team", Occasion::NewTicket, false, true,
        u"manager: department manager, john: account manager, jane: requester"_s);
    row("message, assigned", Occasion::RequesterMessage, true, true, u"ken: assigned agent"_s);
    row("message, for a team", Occasion::RequesterMessage, false, true, u"mary: team lead, ken: team member"_s);
    row("message, unassigned", Occasion::RequesterMessage, false, false, {});
    row("note", Occasion::Note, true, true, u"ken: assigned agent, mary: team lead"_s);
    row("reply", Occasion::Reply, true, true,
        u"ken: assigned agent, mary: team lead, jane: requester, karen: collaborator"_s);
    row("assignment", Occasion::Assignment, true, false, u"ken: assigned agent"_s);
    row("assignment to a team", Occasion::Assignment, false, true, u"mary: team lead, ken: team member"_s);
    row("claim", Occasion::Claim, true, true, {});
    row("transfer, unassigned", Occasion::Transfer, false, false,
        u"manager: department manager, ken: department member, john: department member"_s);
    row("transfer, assigned", Occasion::Transfer, true, false, u"manager: department manager"_s);
    row("due soon", Occasion::DueSoon, true, false, u"ken: assigned agent, manager: department manager"_s);
    row("overdue", Occasion::Overdue, false, true, u"mary: team lead, ken: team member, manager: department manager"_s);
    row("resolved", Occasion::Resolved, true, true, u"jane: requester, karen: collaborator"_s);
    row("closed", Occasion::Closed, true, true, u"jane: requester, karen: collaborator"_s);
}

void TestRecipients::followsTheTable()
{
    QFETCH(int, occasion);
    QFETCH(bool, toKen);
    QFETCH(bool, toTeam);
    QFETCH(QString, expected);
    m_ticket.ticket.agent = toKen ? ken : AgentId{};
    m_ticket.ticket.team = toTeam ? network : TeamId{};
    QCOMPARE(notify(static_cast<Occasion>(occasion)), expected);
}

void TestRecipients::skipsAwayAndInactive()
{
    m_ticket.ticket.agent = test::away;
    QCOMPARE(notify(Occasion::Assignment), QString());
    m_ticket.ticket.team = network;
    // The message must reach somebody: the team, when the assigned agent is away.
    QCOMPARE(notify(Occasion::RequesterMessage), u"mary: team lead, ken: team member"_s);
    m_ticket.ticket.agent = gone;
    QCOMPARE(notify(Occasion::Assignment), u"mary: team lead, ken: team member"_s);
    m_ticket.ticket.agent = {};
    m_desk.teams[0].notifyLeadOnly = true;
    QCOMPARE(notify(Occasion::Assignment), u"mary: team lead"_s);
    m_desk.agents[1].away = true;
    QCOMPARE(notify(Occasion::Assignment), u"ken: team member"_s);
    m_desk.agents[5].awayUntil = now; // back from now on
    m_ticket.ticket.agent = test::away;
    m_ticket.ticket.team = {};
    QCOMPARE(notify(Occasion::Assignment), u"away: assigned agent"_s);
}

void TestRecipients::tellsNobodyTwiceNorTheActor()
{
    m_ticket.ticket.agent = ken;
    m_ticket.ticket.team = network;
    m_ticket.ticket.lastRespondent = ken;
    m_desk.departments[0].manager = ken;
    QCOMPARE(notify(Occasion::RequesterMessage), u"ken: assigned agent"_s);
    QCOMPARE(notify(Occasion::Overdue), u"ken: assigned agent, mary: team lead"_s);
    QCOMPARE(notify(Occasion::Note, Actor::ofAgent(ken), u"@ken @mary"_s), u"mary: mentioned"_s);
    QCOMPARE(notify(Occasion::Assignment, Actor::ofAgent(ken)), u"mary: team lead"_s);
    QCOMPARE(notify(Occasion::Reply, Actor::ofRequester(karen)),
             u"ken: assigned agent, mary: team lead, jane: requester"_s);
    m_ticket.collaborators.append({jane, true});
    QCOMPARE(notify(Occasion::Closed), u"jane: requester, karen: collaborator"_s);
    // An acknowledgement goes to the one who wrote.
    QVERIFY(notify(Occasion::NewTicket, Actor::ofRequester(jane)).endsWith(u"jane: requester"));
}

void TestRecipients::holdsBackFromRequesters()
{
    NoticeFacts facts{
        .occasion = Occasion::NewTicket, .ticket = m_ticket, .actor = {}, .accountManager = {}, .noteText = {}};
    facts.tellRequesters = false;
    QVERIFY(recipientsOf(facts, m_desk, now).requesters.isEmpty());
    facts.tellRequesters = true;
    facts.byAutomaticMail = true;
    QVERIFY(recipientsOf(facts, m_desk, now).requesters.isEmpty());
    facts.occasion = Occasion::Closed;
    QVERIFY(recipientsOf(facts, m_desk, now).requesters.isEmpty());
}

void TestRecipients::findsMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << u"@ken please look"_s << u"ken"_s;
    QTest::newRow("case") << u"Ask @Ken"_s << u"ken"_s;
    QTest::newRow("end of sentence") << u"Ask @mary."_s << u"mary"_s;
    QTest::newRow("ellipsis") << u"Ask @mary..."_s << u"mary"_s;
    QTest::newRow("in brackets") << u"(@mary, @ken)"_s << u"mary ken"_s;
    QTest::newRow("once") << u"@ken @ken"_s << u"ken"_s;
    QTest::newRow("mail address") << u"write to ken@mary or mary@ken.example"_s << QString();
    QTest::newRow("mail address, name first") << u"@ken@bank.example"_s << QString();
    QTest::newRow("longer name") << u"@kenneth @ken_2 @ken-x"_s << QString();
    QTest::newRow("name with a dot") << u"@anna.b. and @anna"_s << u"anna.b"_s;
    QTest::newRow("alone") << u"@ @. @@ken"_s << QString();
    QTest::newRow("at the end") << u"hello @"_s << QString();
    QTest::newRow("very long") << QString(u"@"_s + QString(100000, u'.')) << QString();
}

void TestRecipients::findsMentions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Agent anna;
    anna.id = AgentId{30};
    anna.username = u"anna.b"_s;
    m_desk.agents.append(anna);
    QStringList found;
    for (const AgentId agent : mentionedAgents(text, m_desk)) {
        found.append(m_desk.agent(agent)->username);
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestRecipients::hidesFromThoseWhoMaySeeNothing()
{
    m_ticket.ticket.lastRespondent = mary; // the ticket left her department since
    QCOMPARE(notify(Occasion::RequesterMessage), QString());
    QCOMPARE(notify(Occasion::Note, Actor::ofAgent(ken), u"@mary @john"_s), u"john: mentioned"_s);
    m_ticket.referrals = {{ReferralKind::Agent, mary.value}};
    QCOMPARE(notify(Occasion::RequesterMessage), u"mary: last respondent"_s);
}

QTEST_GUILESS_MAIN(TestRecipients)
#include "tst_Recipients.moc"
