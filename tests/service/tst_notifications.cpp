// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/MailReference.h"
#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// Who is told of what (domain, section 9), in the program and by mail.
class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void occasions_data();
    void occasions();
    void awayAndInactiveAreSkipped();
    void accountManagerAndManager();
    void replyMail();
    void resolvingReplyIsOneMail();
    void closingMailIsASetting();
    void cannedAcknowledgement();
    void nobodyTwice();
    void mentions();
    void automaticMailIsNotAnswered();
    void undoneReplyTellsNobodyByMail();
    void everyMailHasItsOwnId();
};

namespace {

using Act = std::function<CommandOutcome(Desk &, TicketId)>;

struct Case {
    const char *name;
    const char *told; ///< names, sorted; requesters too
    Act act;
};

const QList<Case> &cases()
{
    // A ticket of Karen's in Support, assigned to Lea and the Incident team (Mary leads; Ken, Mary), last answered by
    // Lim, with Jane as collaborator.
    static const QList<Case> all{
        {"requester message", "Lea Lim",
         [](Desk &d, TicketId t) { return d.run(Actor::ofRequester(d.karen), t, message(u"?"_s)); }},
        {"reply by another", "Jane Roe Karen Miller Lea Mary",
         [](Desk &d, TicketId t) { return d.run(d.ken, t, reply(u"!"_s)); }},
        {"reply by the agent", "Jane Roe Karen Miller Ken Mary",
         [](Desk &d, TicketId t) { return d.run(d.lea, t, reply(u"!"_s)); }},
        {"note by another", "Ken Lea Mary", [](Desk &d, TicketId t) { return d.run(d.lim, t, note(u"n"_s)); }},
        {"assignment", "Ken", [](Desk &d, TicketId t) { return d.run(d.lim, t, assignTo(d.ken)); }},
        {"assignment to oneself", "", [](Desk &d, TicketId t) { return d.run(d.ken, t, assignTo(d.ken)); }},
        {"team assignment", "Ken Mary",
         [](Desk &d, TicketId t) {
             d.run(d.ken, t, command::Assign{{}, TeamId{}, {}});
             return d.run(d.lea, t, assignTo(d.incident));
         }},
        {"claim", "",
         [](Desk &d, TicketId t) {
             d.run(d.ken, t, command::Release{});
             return d.run(d.ken, t, command::Claim{});
         }},
        {"transfer", "Mary",
         [](Desk &d, TicketId t) {
             return d.run(d.ken, t, command::Transfer{d.systems, {}});
         }},
        {"resolved", "Jane Roe Karen Miller",
         [](Desk &d, TicketId t) {
             return d.run(d.ken, t, command::SetStatus{d.status(u"Resolved"_s), {}});
         }},
        {"closed", "Jane Roe Karen Miller",
         [](Desk &d, TicketId t) {
             return d.run(d.ken, t, command::SetStatus{d.status(u"Closed"_s), {}});
         }},
        {"priority", "",
         [](Desk &d, TicketId t) { return d.run(d.ken, t, command::SetPriority{d.priority(u"High"_s)}); }},
    };
    return all;
}

TicketId prepared(Desk &desk)
{
    command::OpenTicket open = desk.opening();
    open.collaborators = {{desk.jane, {}, {}, {}}};
    const TicketId id = desk.open(open);
    desk.run(desk.ken, id, command::Assign{desk.lea, desk.incident, {}});
    desk.run(desk.lim, id, reply(u"First"_s));
    return id;
}

QString names(const CommandOutcome &outcome)
{
    QStringList names;
    for (const NotifiedPerson &person : outcome.notified) {
        names.append(person.name);
    }
    names.sort();
    return names.join(u' ');
}

} // namespace

void TestNotifications::occasions_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i) {
        QTest::newRow(cases().at(i).name) << i;
    }
}

void TestNotifications::occasions()
{
    QFETCH(int, index);
    const Case &test = cases().at(index);
    Desk desk;
    const TicketId id = prepared(desk);
    desk.clock.advance(1min);
    const CommandOutcome outcome = test.act(desk, id);
    QCOMPARE(names(outcome), QString::fromLatin1(test.told));
    // What the answer says is what was stored and queued.
    qsizetype agents = 0;
    for (const NotifiedPerson &person : outcome.notified) {
        QVERIFY(!person.reason.isEmpty());
        QVERIFY(person.byMail);
        if (person.person.kind == AuthorKind::Agent) {
            ++agents;
            const Notification newest = desk.notifications(person.person.agent).value(0);
            QCOMPARE(newest.ticket, id);
            QCOMPARE(newest.created, desk.clock.now());
            QVERIFY(newest.text.contains(u"100000"_s));
        }
    }
    qsizetype mails = 0;
    for (const OutgoingMail &mail : desk.outbox()) {
        mails += mail.created == desk.clock.now() && mail.kind == OutgoingMailKind::AgentNotification ? 1 : 0;
    }
    QVERIFY(mails >= agents);
}

void TestNotifications::awayAndInactiveAreSkipped()
{
    Desk desk;
    const TicketId id = prepared(desk);
    Agent lea = *desk.directory()->agent(desk.lea);
    lea.away = true;
    need(desk.store->directory.save(lea));
    Agent lim = *desk.directory()->agent(desk.lim);
    lim.active = false;
    need(desk.store->directory.save(lim));
    // Nobody of those: the team is told instead.
    QCOMPARE(names(desk.run(Actor::ofRequester(desk.karen), id, message(u"?"_s))), u"Ken Mary"_s);
}

void TestNotifications::accountManagerAndManager()
{
    Desk desk;
    Organization bank = need(desk.store->people.organization(desk.bank));
    bank.accountManager = desk.otto;
    need(desk.store->people.update(bank));
    command::OpenTicket open = desk.opening();
    open.department = desk.systems;
    open.agent = desk.ken;
    QCOMPARE(names(desk.run(Actor::system(), {}, open)), u"Karen Miller Ken Mary Otto"_s);
}

void TestNotifications::replyMail()
{
    Desk desk;
    const TicketId id = prepared(desk);
    desk.clock.advance(1min);
    command::Reply answer = reply(u"The answer"_s);
    answer.cc = {u"leads@bank.example"_s};
    const Attachment file =
        need(desk.store->attachments.add(ByteSource::fromBytes("x"), u"x.txt"_s, u"text/plain"_s, desk.clock.now()));
    answer.attachments = {file.id};
    const CommandOutcome outcome = desk.run(desk.lea, id, answer);
    OutgoingMail mail;
    for (const OutgoingMail &waiting : desk.outbox()) {
        if (waiting.entry == outcome.entry && waiting.kind == OutgoingMailKind::Reply) {
            mail = waiting;
        }
    }
    QCOMPARE(mail.to, (QList<MailAddress>{{u"Karen Miller"_s, u"karen@bank.example"_s}}));
    QCOMPARE(mail.cc, (QList<MailAddress>{{u"Jane Roe"_s, u"jane@shop.example"_s}, {{}, u"leads@bank.example"_s}}));
    QVERIFY(mail.subject.contains(u"#100000"_s));
    QVERIFY(mail.text.startsWith(u"The answer"_s));
    QVERIFY(!mail.automatic);
    QCOMPARE(mail.attachments, QList<AttachmentId>{file.id});
    QCOMPARE(mail.state, DeliveryState::Held);
    QCOMPARE(mail.notBefore, desk.clock.now() + 10s);
    const QByteArray key = desk.directory()->settings.referenceKey;
    QCOMPARE(findReference(QStringList{mail.messageId}, {}, {}, key)->ticket, id);
    QCOMPARE(need(desk.store->messageIds.find(mail.messageId))->entry, outcome.entry);
}

void TestNotifications::resolvingReplyIsOneMail()
{
    Desk desk;
    const TicketId id = prepared(desk);
    desk.clock.advance(1min);
    desk.run(desk.lea, id, reply(u"Solved"_s, desk.status(u"Resolved"_s)));
    QList<OutgoingMailKind> kinds;
    for (const OutgoingMail &mail : desk.outbox()) {
        if (mail.created == desk.clock.now() && mail.kind != OutgoingMailKind::AgentNotification) {
            kinds.append(mail.kind);
        }
    }
    QCOMPARE(kinds, QList<OutgoingMailKind>{OutgoingMailKind::Reply});
}

void TestNotifications::closingMailIsASetting()
{
    Desk desk;
    desk.changeSettings([](Settings &settings) { settings.notifyRequesterOnClose = false; });
    const TicketId id = prepared(desk);
    QCOMPARE(names(desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}})), QString());
}

void TestNotifications::cannedAcknowledgement()
{
    Desk desk;
    CannedResponse canned;
    canned.title = u"Outage"_s;
    canned.body = u"Dear %{requester.name}, we know of it. Number %{ticket.number}. %{nonsense}"_s;
    const CannedResponseId id = need(desk.store->directory.save(canned));
    RoutingRule rule;
    rule.name = u"Outage"_s;
    rule.conditions = {{RuleField::Subject, {}, RuleOperator::Contains, u"down"_s}};
    rule.actions = {{RuleActionKind::CannedAcknowledgement, id.value, {}}};
    need(desk.store->directory.save(rule));
    desk.open(u"Banking is down"_s);
    for (const OutgoingMail &mail : desk.outbox()) {
        if (mail.kind == OutgoingMailKind::Acknowledgement) {
            QVERIFY(mail.text.startsWith(u"Dear Karen Miller, we know of it. Number 100000. %{nonsense}"_s));
            return;
        }
    }
    QFAIL("no acknowledgement");
}

void TestNotifications::nobodyTwice()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.department = desk.systems;
    open.agent = desk.mary; // manager, and assigned
    const CommandOutcome outcome = desk.run(Actor::system(), {}, open);
    QCOMPARE(names(outcome), u"Karen Miller Mary"_s);
    QCOMPARE(desk.notifications(desk.mary).size(), 1);
    QCOMPARE(desk.notifications(desk.mary).constFirst().kind, EventKind::Assigned);
}

void TestNotifications::mentions()
{
    Desk desk;
    const TicketId id = desk.open();
    QCOMPARE(names(desk.run(desk.ken, id, note(u"@lea can you look? @otto sees nothing of this."_s))), u"Lea"_s);
}

void TestNotifications::automaticMailIsNotAnswered()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.mail = MailHeaders{};
    open.mail->automatic = true;
    for (const NotifiedPerson &person : desk.run(Actor::system(), {}, open).notified) {
        QVERIFY(person.person.kind == AuthorKind::Agent);
    }
}

void TestNotifications::undoneReplyTellsNobodyByMail()
{
    Desk desk;
    const TicketId id = prepared(desk);
    desk.clock.advance(1min);
    const qsizetype before = desk.outbox().size();
    const CommandOutcome outcome = desk.run(desk.lea, id, reply(u"Oops"_s));
    QVERIFY(desk.outbox().size() > before);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.lea), *outcome.inverse));
    QCOMPARE(desk.outbox().size(), before);
}

void TestNotifications::everyMailHasItsOwnId()
{
    Desk desk;
    const TicketId id = prepared(desk);
    desk.run(desk.ken, id, reply(u"a"_s, desk.status(u"Resolved"_s)));
    desk.run(Actor::ofRequester(desk.karen), id, message(u"b"_s));
    QStringList ids;
    for (const OutgoingMail &mail : desk.outbox()) {
        QVERIFY(!ids.contains(mail.messageId));
        ids.append(mail.messageId);
    }
    QVERIFY(ids.size() > 8);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
