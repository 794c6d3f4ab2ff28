// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// Opening a ticket, and what the requester adds to it.
class TestOpenCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWithDefaults();
    void topicDecides();
    void rulesWin();
    void bannedIsRefusedAndLogged();
    void capHoldsBackRequestersNotAgents();
    void requesterIsFoundOrMade();
    void numbersAreUnique();
    void requiredFields();
    void messageReopensAndRestoresTheAgent();
    void messageAfterTheWindowOpensALinkedTicket();
    void automaticMessageChangesNothing();
    void messageWakesAPendingTicket();
};

void TestOpenCommands::opensWithDefaults()
{
    Desk desk;
    const CommandOutcome outcome = desk.run(Actor::system(), {}, desk.opening());
    const TicketDetails details = desk.details(outcome.ticket);
    const Ticket &ticket = details.ticket;
    QCOMPARE(ticket.number, u"100000"_s);
    QCOMPARE(outcome.number, ticket.number);
    QCOMPARE(ticket.version, 1);
    QCOMPARE(ticket.subject, u"Printer on fire"_s);
    QCOMPARE(ticket.requester, desk.karen);
    QCOMPARE(ticket.organization, desk.bank);
    QCOMPARE(ticket.department, desk.support);
    QCOMPARE(ticket.priority, desk.priority(u"Normal"_s));
    QCOMPARE(ticket.status, desk.status(u"Open"_s));
    QVERIFY(!ticket.agent);
    QVERIFY(!ticket.answered);
    QCOMPARE(ticket.entryCount, 1);
    QCOMPARE(ticket.created, monday());
    QCOMPARE(ticket.lastMessage, monday());
    QCOMPARE(ticket.firstResponseDue, monday() + 4h);
    QCOMPARE(ticket.due, monday() + 48h);
    const QList<ThreadEntry> entries = desk.entries(ticket.id);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, EntryKind::Message);
    QCOMPARE(entries.first().author.name, u"Karen Miller"_s);
    QCOMPARE(desk.eventKinds(ticket.id), QList<EventKind>{EventKind::Opened});
    QVERIFY(!outcome.inverse);
    // Nobody's ticket: every member of the department is told, the requester gets an acknowledgement.
    QStringList told;
    for (const NotifiedPerson &person : outcome.notified) {
        told.append(person.name);
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"Karen Miller"_s, u"Ken"_s, u"Lea"_s, u"Lim"_s, u"Root"_s, u"Vic"_s}));
    int acknowledgements = 0;
    for (const OutgoingMail &mail : desk.outbox()) {
        acknowledgements += mail.kind == OutgoingMailKind::Acknowledgement ? 1 : 0;
        QVERIFY(mail.automatic);
    }
    QCOMPARE(acknowledgements, 1);
}

void TestOpenCommands::topicDecides()
{
    Desk desk;
    HelpTopic topic;
    topic.name = u"Outage"_s;
    topic.department = desk.systems;
    topic.priority = desk.priority(u"High"_s);
    topic.slaPlan = desk.sevA;
    topic.team = desk.incident;
    topic.firstStatus = desk.status(u"Pending"_s);
    command::OpenTicket open = desk.opening();
    open.topic = need(desk.store->directory.save(topic));
    const TicketDetails details = desk.details(desk.open(open));
    QCOMPARE(details.ticket.department, desk.systems);
    QCOMPARE(details.ticket.priority, desk.priority(u"High"_s));
    QCOMPARE(details.ticket.slaPlan, desk.sevA);
    QCOMPARE(details.ticket.team, desk.incident);
    QCOMPARE(details.ticket.status, desk.status(u"Pending"_s));
    // Pending from the first moment: the clock does not run.
    QCOMPARE(details.pauses, (QList<ClockPause>{{monday(), {}}}));
    QVERIFY(!details.ticket.due);

    open.department = desk.support;
    QCOMPARE(desk.ticket(desk.open(open)).department, desk.support);
}

void TestOpenCommands::rulesWin()
{
    Desk desk;
    RoutingRule rule;
    rule.name = u"Online banking"_s;
    rule.conditions = {{RuleField::Subject, {}, RuleOperator::Contains, u"banking"_s}};
    rule.actions = {{RuleActionKind::SetPriority, desk.priority(u"Emergency"_s).value, {}},
                    {RuleActionKind::SetDepartment, desk.systems.value, {}},
                    {RuleActionKind::SetSlaPlan, desk.sevA.value, {}},
                    {RuleActionKind::AddTag, 0, u"outage"_s},
                    {RuleActionKind::NoAcknowledgement, 0, {}},
                    {RuleActionKind::NotifyAddress, 0, u"pager@help.example"_s}};
    need(desk.store->directory.save(rule));
    rule = {};
    rule.name = u"Newsletters"_s;
    rule.conditions = {{RuleField::Sender, {}, RuleOperator::Contains, u"newsletter@"_s}};
    rule.actions = {{RuleActionKind::Reject, 0, u"newsletter"_s}};
    need(desk.store->directory.save(rule));

    const CommandOutcome outcome = desk.run(Actor::system(), {}, desk.opening(u"Entire mobile banking is down"_s));
    const TicketDetails details = desk.details(outcome.ticket);
    QCOMPARE(details.ticket.priority, desk.priority(u"Emergency"_s));
    QCOMPARE(details.ticket.department, desk.systems);
    QCOMPARE(details.ticket.slaPlan, desk.sevA);
    QCOMPARE(details.ticket.due, monday() + 1h);
    QCOMPARE(details.tags, QStringList{u"outage"_s});
    QStringList kinds;
    for (const OutgoingMail &mail : desk.outbox()) {
        QVERIFY(mail.kind != OutgoingMailKind::Acknowledgement);
        kinds.append(mail.to.constFirst().address);
    }
    QVERIFY(kinds.contains(u"pager@help.example"_s));

    command::OpenTicket open = desk.opening();
    open.requester = {{}, u"News"_s, u"newsletter@shop.example"_s, {}};
    const auto refused = desk.execute(Actor::system(), {}, open);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::RuleRejected);
    // Rejected means: not even the sender became a requester.
    QVERIFY(!need(desk.store->people.findByEmail(u"newsletter@shop.example"_s)));
}

void TestOpenCommands::bannedIsRefusedAndLogged()
{
    Desk desk;
    need(desk.store->bans.save({u"@shop.example"_s, u"spam"_s}));
    command::OpenTicket open = desk.opening();
    open.requester.id = desk.jane;
    const auto refused = desk.execute(Actor::system(), {}, open);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(need(desk.store->log.newest(0, 1)).value(0).kind, LogKind::MailRefused);
    QCOMPARE(need(desk.store->tickets.countOf(desk.jane)), 0);
}

void TestOpenCommands::capHoldsBackRequestersNotAgents()
{
    Desk desk;
    desk.changeSettings([](Settings &settings) { settings.openTicketCap = 1; });
    desk.open();
    const auto refused = desk.execute(Actor::ofRequester(desk.karen), {}, desk.opening());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    desk.open(desk.opening(), Actor::ofAgent(desk.ken));
    QCOMPARE(need(desk.store->tickets.countOpenOf(desk.karen)), 2);
}

void TestOpenCommands::requesterIsFoundOrMade()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.requester = {{}, u"Somebody Else"_s, u"Karen@Bank.example"_s, {}};
    QCOMPARE(desk.ticket(desk.open(open)).requester, desk.karen);

    open.requester = {{}, u"Tom Brandt"_s, u"tom@bank.example"_s, u"4230"_s};
    const Ticket ticket = desk.ticket(desk.open(open));
    const Requester tom = need(desk.store->people.requester(ticket.requester));
    QCOMPARE(tom.name, u"Tom Brandt"_s);
    QCOMPARE(tom.phone, u"4230"_s);
    QCOMPARE(tom.organization, desk.bank);
    QCOMPARE(ticket.organization, desk.bank);

    open.requester.email = u"nonsense"_s;
    QCOMPARE(desk.execute(Actor::system(), {}, open).error().kind, ErrorKind::InvalidInput);
    // A requester speaks for themselves only.
    open.requester = {desk.jane, {}, {}, {}};
    QCOMPARE(desk.execute(Actor::ofRequester(desk.karen), {}, open).error().kind, ErrorKind::PermissionDenied);

    Agent lim = *desk.directory()->agent(desk.lim);
    lim.permissions = {};
    need(desk.store->directory.save(lim));
    open.requester = {{}, u"New"_s, u"new@bank.example"_s, {}};
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lim), {}, open).error().kind, ErrorKind::PermissionDenied);
}

void TestOpenCommands::numbersAreUnique()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.number = u"100001"_s;
    QCOMPARE(desk.ticket(desk.open(open)).number, u"100001"_s);
    QCOMPARE(desk.ticket(desk.open()).number, u"100000"_s);
    QCOMPARE(desk.ticket(desk.open()).number, u"100002"_s);
    QCOMPARE(desk.execute(Actor::system(), {}, open).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), {}, open).error().kind, ErrorKind::PermissionDenied);
}

void TestOpenCommands::requiredFields()
{
    Desk desk;
    CustomField field;
    field.key = u"asset"_s;
    field.label = u"Asset tag"_s;
    field.requirement = FieldRequirement::RequiredToOpen;
    need(desk.store->directory.save(field));
    command::OpenTicket open = desk.opening();
    const auto missing = desk.execute(Actor::ofAgent(desk.ken), {}, open);
    QVERIFY(!missing);
    QVERIFY(missing.error().text.contains(u"Asset tag"_s));
    open.fields.insert(u"asset"_s, u"B12"_s);
    QCOMPARE(desk.details(desk.open(open, Actor::ofAgent(desk.ken))).fields.value(u"asset"_s), u"B12"_s);
    // Nobody can fill in a form by mail.
    open.fields.clear();
    open.source = Source::Email;
    desk.open(open);
}

void TestOpenCommands::messageReopensAndRestoresTheAgent()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, assignTo(desk.lea));
    desk.run(desk.lea, id, reply(u"Done"_s, desk.status(u"Resolved"_s)));
    const Timestamp closed = desk.clock.now();
    QCOMPARE(desk.ticket(id).closed, closed);
    desk.clock.advance(2h);
    const CommandOutcome outcome = desk.run(Actor::ofRequester(desk.karen), id, message(u"Not done"_s));
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.state, TicketState::Open);
    QCOMPARE(ticket.agent, desk.lea);
    QCOMPARE(ticket.reopenCount, 1);
    QCOMPARE(ticket.reopened, desk.clock.now());
    QVERIFY(!ticket.closed);
    QVERIFY(!ticket.answered);
    QCOMPARE(ticket.due, desk.clock.now() + 48h);
    QVERIFY(!outcome.newTicket);

    // Away: it goes to nobody rather than to where nobody looks.
    desk.run(desk.lea, id, reply(u"Done again"_s, desk.status(u"Resolved"_s)));
    Agent lea = *desk.directory()->agent(desk.lea);
    lea.away = true;
    need(desk.store->directory.save(lea));
    desk.run(Actor::ofRequester(desk.karen), id, message(u"Still not"_s));
    QVERIFY(!desk.ticket(id).agent);
}

void TestOpenCommands::messageAfterTheWindowOpensALinkedTicket()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    desk.clock.advance(std::chrono::days(31));
    const CommandOutcome outcome = desk.run(Actor::ofRequester(desk.karen), id, message(u"Again"_s));
    QVERIFY(outcome.newTicket);
    QCOMPARE(desk.ticket(id).state, TicketState::Closed);
    const TicketDetails fresh = desk.details(outcome.newTicket);
    QCOMPARE(fresh.ticket.state, TicketState::Open);
    QCOMPARE(fresh.links, (QList<TicketLink>{{id, TicketLinkKind::ContinuedFrom}}));
    QCOMPARE(desk.entries(outcome.newTicket).size(), 1);
    QCOMPARE(desk.entries(id).size(), 1);
}

void TestOpenCommands::automaticMessageChangesNothing()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, reply(u"Done"_s, desk.status(u"Resolved"_s)));
    command::RequesterMessage away = message(u"I am on holiday"_s);
    away.mail = MailHeaders{};
    away.mail->automatic = true;
    desk.run(Actor::system(), id, away);
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.state, TicketState::Closed);
    QVERIFY(ticket.answered);
    QCOMPARE(ticket.entryCount, 3);
}

void TestOpenCommands::messageWakesAPendingTicket()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetPendingUntil{desk.clock.now() + 24h});
    QCOMPARE(desk.ticket(id).status, desk.status(u"Pending"_s));
    desk.clock.advance(3h);
    desk.run(Actor::ofRequester(desk.karen), id, message(u"Here it is"_s));
    const TicketDetails details = desk.details(id);
    QCOMPARE(details.ticket.status, desk.status(u"Open"_s));
    QVERIFY(!details.ticket.pendingUntil);
    QCOMPARE(details.pauses, (QList<ClockPause>{{monday(), monday() + 3h}}));
    QCOMPARE(details.ticket.due, monday() + 51h);
    QVERIFY(desk.eventKinds(id).contains(EventKind::Woken));
}

QTEST_GUILESS_MAIN(TestOpenCommands)
#include "tst_opencommands.moc"
