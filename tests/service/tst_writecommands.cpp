// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// Replies, notes, and what closing asks for.
class TestWriteCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replyAnswersClaimsAndStopsTheClock();
    void statusComesBeforeTheClaim();
    void replyThatReopensIsAnAnswer();
    void claimOnReplyIsASetting();
    void membersOnlyDepartmentsAreNotClaimedFromOutside();
    void somethingNewerIsAConflict();
    void emptyTextIsRefused();
    void closingAsksForFieldsTopicAndTasks();
    void closingDropsDraftsAndEndsPauses();
    void deletedAndMergedTicketsAreLeftAlone();
    void backdatingIsForTheSystem();
    void backdatedAnswersAndQuestions();
    void mergeMovesPeopleAndQuestions();
    void mergeRules_data();
    void mergeRules();
    void splitTakesEntriesAlong();
    void rateOncePerClosure();
    void dueMustLieAhead();
    void purgeLeavesALine();
    void restoreWithinTheTime();
};

void TestWriteCommands::replyAnswersClaimsAndStopsTheClock()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.clock.advance(20min);
    command::Reply answer = reply(u"Use water"_s);
    answer.cc = {u"Leads@Bank.example"_s};
    const CommandOutcome outcome = desk.run(desk.lea, id, answer);
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.agent, desk.lea);
    QVERIFY(ticket.answered);
    QCOMPARE(ticket.lastReply, desk.clock.now());
    QCOMPARE(ticket.firstResponseDone, desk.clock.now());
    QCOMPARE(ticket.lastRespondent, desk.lea);
    QCOMPARE(ticket.replyCount, 1);
    QCOMPARE(ticket.version, 2);
    QCOMPARE(outcome.version, 2);
    QCOMPARE(desk.eventKinds(id),
             (QList<EventKind>{EventKind::Opened, EventKind::ReplySent, EventKind::FirstResponse, EventKind::Claimed}));
    const ThreadEntry entry = desk.entries(id).constLast();
    QCOMPARE(entry.kind, EntryKind::Reply);
    QCOMPARE(entry.author.name, u"Lea"_s);
    QCOMPARE(entry.recipients, (QStringList{u"karen@bank.example"_s, u"leads@bank.example"_s}));
    QCOMPARE(entry.delivery, DeliveryState::Held);
    desk.clock.advance(20min);
    desk.run(desk.ken, id, reply(u"Or sand"_s));
    QCOMPARE(desk.ticket(id).firstResponseDone, monday() + 20min);
    QCOMPARE(desk.ticket(id).agent, desk.lea);
}

void TestWriteCommands::replyThatReopensIsAnAnswer()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, reply(u"Done"_s, desk.status(u"Resolved"_s)));
    desk.run(desk.ken, id, reply(u"Not quite, I go on with it"_s, desk.status(u"Open"_s)));
    QCOMPARE(desk.ticket(id).state, TicketState::Open);
    QVERIFY(desk.ticket(id).answered);
}

void TestWriteCommands::statusComesBeforeTheClaim()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.lea, id, reply(u"Done"_s, desk.status(u"Resolved"_s)));
    const Ticket ticket = desk.ticket(id);
    QCOMPARE(ticket.status, desk.status(u"Resolved"_s));
    QCOMPARE(ticket.closedBy, desk.lea);
    // It is closed by the time of the claim, and only an open ticket is claimed.
    QVERIFY(!ticket.agent);
    const TicketId pending = desk.open();
    desk.run(desk.lea, pending, reply(u"Which one?"_s, desk.status(u"Pending"_s)));
    QCOMPARE(desk.ticket(pending).agent, desk.lea);
}

void TestWriteCommands::claimOnReplyIsASetting()
{
    Desk desk;
    desk.changeSettings([](Settings &settings) { settings.claimOnReply = false; });
    const TicketId id = desk.open();
    desk.run(desk.lea, id, reply(u"x"_s));
    QVERIFY(!desk.ticket(id).agent);
}

void TestWriteCommands::membersOnlyDepartmentsAreNotClaimedFromOutside()
{
    Desk desk;
    command::OpenTicket open = desk.opening();
    open.department = desk.banking;
    open.team = desk.incident;
    const TicketId id = desk.open(open);
    desk.run(desk.ken, id, reply(u"x"_s)); // sees it through the team
    QVERIFY(!desk.ticket(id).agent);
    desk.run(desk.otto, id, reply(u"x"_s));
    QCOMPARE(desk.ticket(id).agent, desk.otto);
}

void TestWriteCommands::somethingNewerIsAConflict()
{
    Desk desk;
    const TicketId id = desk.open();
    command::Reply answer = reply(u"Two"_s);
    answer.lastEntrySeen = desk.entries(id).constLast().id;
    desk.run(desk.lea, id, note(u"A note is no conflict"_s));
    desk.run(desk.ken, id, reply(u"One"_s));
    const auto conflict = desk.execute(Actor::ofAgent(desk.lea), id, answer);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
    QVERIFY(conflict.error().text.contains(u"Ken"_s));
    QCOMPARE(desk.entries(id).size(), 3);
    answer.lastEntrySeen = desk.entries(id).constLast().id;
    desk.run(desk.lea, id, answer);
}

void TestWriteCommands::emptyTextIsRefused()
{
    Desk desk;
    const TicketId id = desk.open();
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, reply(u"  \n"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, note({})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(Actor::ofRequester(desk.karen), id, message({})).error().kind, ErrorKind::InvalidInput);
    command::Reply bad = reply(u"x"_s);
    bad.cc = {u"no address"_s};
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, bad).error().kind, ErrorKind::InvalidInput);
}

void TestWriteCommands::closingAsksForFieldsTopicAndTasks()
{
    Desk desk;
    const TicketId id = desk.open();
    CustomField field;
    field.key = u"cause"_s;
    field.label = u"Root cause"_s;
    field.kind = CustomFieldKind::Choice;
    field.choices = QStringList{u"Hardware"_s, u"Software"_s};
    field.requirement = FieldRequirement::RequiredToClose;
    need(desk.store->directory.save(field));
    desk.changeSettings([](Settings &settings) { settings.topicRequiredToClose = true; });
    const TaskId task = desk.run(desk.ken, id, command::AddTask{u"Order"_s, {}, {}}).task;
    const command::SetStatus close{desk.status(u"Closed"_s), u"done"_s};
    const auto refused = desk.execute(Actor::ofAgent(desk.ken), id, close);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY(refused.error().text.contains(u"Root cause"_s));
    QVERIFY(refused.error().text.contains(u"topic"_s));
    QVERIFY(refused.error().text.contains(u"tasks"_s));
    // A reply that would close is refused whole: nothing is sent.
    QVERIFY(!desk.execute(Actor::ofAgent(desk.ken), id, reply(u"x"_s, close.status)));
    QCOMPARE(desk.entries(id).size(), 1);

    desk.run(desk.ken, id, command::FinishTask{task, false});
    QVERIFY(!desk.execute(Actor::ofAgent(desk.ken), id, close));
    desk.run(desk.ken, id, command::SetTopic{desk.directory()->topics.constFirst().id});
    QVERIFY(!desk.execute(Actor::ofAgent(desk.ken), id, close));
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::EditProperties{{}, {{u"cause"_s, u"Magic"_s}}, {}})
                 .error()
                 .kind,
             ErrorKind::InvalidInput);
    desk.run(desk.ken, id, command::EditProperties{{}, {{u"cause"_s, u"hardware"_s}}, {}});
    QCOMPARE(desk.details(id).fields.value(u"cause"_s), u"Hardware"_s);
    desk.run(desk.ken, id, close);
    const Event event = desk.events(id).constLast();
    QCOMPARE(event.kind, EventKind::Closed);
    QCOMPARE(event.comment, u"done"_s);
    // Closed tickets get no new work.
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::AddTask{u"More"_s, {}, {}}).error().kind,
             ErrorKind::Refused);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::FinishTask{task, true}).error().kind,
             ErrorKind::Refused);
}

void TestWriteCommands::closingDropsDraftsAndEndsPauses()
{
    Desk desk;
    const TicketId id = desk.open();
    need(desk.store->drafts.save({desk.lea, id, DraftKind::Reply, "{}", desk.clock.now()}));
    desk.run(desk.ken, id, command::SetPendingUntil{desk.clock.now() + 24h});
    desk.clock.advance(1h);
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    const TicketDetails details = desk.details(id);
    QVERIFY(need(desk.store->drafts.ofAgent(desk.lea)).isEmpty());
    QVERIFY(!details.ticket.pausedSince);
    QVERIFY(!details.ticket.pendingUntil);
    QCOMPARE(details.pauses, (QList<ClockPause>{{monday(), monday() + 1h}}));
}

void TestWriteCommands::deletedAndMergedTicketsAreLeftAlone()
{
    Desk desk;
    const TicketId deleted = desk.open();
    const TicketId child = desk.open();
    const TicketId parent = desk.open();
    desk.run(desk.ken, deleted, command::Delete{});
    desk.run(desk.ken, child, command::Merge{parent});
    for (const TicketId id : {deleted, child}) {
        for (const CommandBody &body :
             {CommandBody(reply(u"x"_s)),
              CommandBody(note(u"x"_s)),
              CommandBody(assignTo(desk.lea)),
              CommandBody(command::Claim{}),
              CommandBody(command::Release{}),
              CommandBody(command::Transfer{desk.systems, {}}),
              CommandBody(command::SetStatus{desk.status(u"Open"_s), {}}),
              CommandBody(command::SetPriority{desk.priority(u"High"_s)}),
              CommandBody(command::SetSla{desk.sevA}),
              CommandBody(command::SetTopic{}),
              CommandBody(command::SetDue{desk.clock.now() + 1h, {}}),
              CommandBody(command::SetPendingUntil{desk.clock.now() + 1h}),
              CommandBody(command::EditProperties{u"x"_s, {}, {}}),
              CommandBody(command::ChangeTags{{u"x"_s}, {}}),
              CommandBody(command::ChangeCollaborators{{{desk.jane, {}, {}, {}}}, {}}),
              CommandBody(command::Merge{parent}),
              CommandBody(command::Link{parent, false}),
              CommandBody(command::AddTask{u"x"_s, {}, {}}),
              CommandBody(command::MarkAnswered{true}),
              CommandBody(command::Refer{{ReferralKind::Agent, desk.mary.value}, false, {}})}) {
            const auto refused = desk.execute(Actor::ofAgent(desk.ken), id, body);
            QVERIFY2(!refused, qPrintable(QString::number(body.index())));
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
        }
    }
}

void TestWriteCommands::backdatingIsForTheSystem()
{
    Desk desk;
    const TicketId id = desk.open();
    command::Reply old = reply(u"x"_s);
    old.created = monday() - 1h;
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, old).error().kind, ErrorKind::PermissionDenied);
    command::OpenTicket open = desk.opening();
    open.created = monday() - std::chrono::days(400);
    const CommandOutcome outcome = desk.run(Actor::system(), {}, open);
    QCOMPARE(desk.ticket(outcome.ticket).created, *open.created);
    QVERIFY(outcome.notified.isEmpty());
    // An import says who replied, and when.
    old.created = *open.created + 1h;
    need(desk.helpDesk->executeImported(Actor::ofAgent(desk.ken), Command::make(outcome.ticket, old)));
    const ThreadEntry entry = desk.entries(outcome.ticket).constLast();
    QCOMPARE(entry.author.name, u"Ken"_s);
    QCOMPARE(entry.created, *old.created);
    QCOMPARE(entry.delivery, DeliveryState::None);
    QCOMPARE(desk.ticket(outcome.ticket).firstResponseDone, *old.created);
}

void TestWriteCommands::backdatedAnswersAndQuestions()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.clock.advance(5h);
    const auto at = [](auto written, Duration after) {
        written.created = monday() + after;
        return Command::make({}, written);
    };
    const auto import = [&desk, id](const Actor &actor, Command command) {
        command.ticket = id;
        need(desk.helpDesk->executeImported(actor, command));
    };
    const Actor karen = Actor::ofRequester(desk.karen);
    import(karen, at(message(u"Still burning"_s), 2h));
    import(Actor::ofAgent(desk.lea), at(reply(u"Unplug it"_s), 1h)); // answers the first question, not the last
    Ticket ticket = desk.ticket(id);
    QVERIFY(!ticket.answered);
    QCOMPARE(ticket.lastReply, monday() + 1h);
    QCOMPARE(ticket.lastMessage, monday() + 2h);

    import(Actor::ofAgent(desk.ken), at(reply(u"Water"_s), 4h));
    import(Actor::ofAgent(desk.lea), at(reply(u"Smoke?"_s), 3h));
    import(karen, at(message(u"Yes"_s), 3h + 30min));
    ticket = desk.ticket(id);
    QVERIFY(ticket.answered);
    QCOMPARE(ticket.lastReply, monday() + 4h);
    QCOMPARE(ticket.lastMessage, monday() + 3h + 30min);
    QCOMPARE(ticket.lastRespondent, desk.ken);

    import(karen, at(message(u"Out"_s), 4h + 30min));
    QVERIFY(!desk.ticket(id).answered);
}

void TestWriteCommands::mergeMovesPeopleAndQuestions()
{
    Desk desk;
    const TicketId parent = desk.open();
    desk.run(desk.ken, parent, reply(u"Known"_s));
    desk.clock.advance(1h);
    command::OpenTicket open = desk.opening(u"The same"_s);
    open.requester.id = desk.jane;
    const TicketId child = desk.open(open);
    const CommandOutcome outcome = desk.run(desk.ken, child, command::Merge{parent});
    QCOMPARE(outcome.ticket, child);
    const TicketDetails into = desk.details(parent);
    QCOMPARE(into.mergedChildren, QList<TicketId>{child});
    QCOMPARE(into.collaborators, (QList<Collaborator>{{desk.jane, true}}));
    QVERIFY(!into.ticket.answered);
    QCOMPARE(into.ticket.lastMessage, monday() + 1h);
    const Ticket merged = desk.ticket(child);
    QCOMPARE(merged.mergedInto, parent);
    QCOMPARE(merged.state, TicketState::Closed);
    QVERIFY(desk.eventKinds(parent).contains(EventKind::Merged));
    QVERIFY(desk.eventKinds(child).contains(EventKind::Merged));

    // What the child's requester writes now goes to where the work is done.
    const CommandOutcome written = desk.run(Actor::ofRequester(desk.jane), child, message(u"Any news?"_s));
    QCOMPARE(written.ticket, parent);
    QCOMPARE(desk.entries(child).size(), 1);
    QCOMPARE(desk.entries(parent).size(), 3);

    desk.run(desk.ken, child, command::Unmerge{});
    QVERIFY(!desk.ticket(child).mergedInto);
    QCOMPARE(desk.ticket(child).state, TicketState::Open);
}

void TestWriteCommands::mergeRules_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"self", "closed parent", "parent with child as child", "into a child", "open task"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestWriteCommands::mergeRules()
{
    QFETCH(QString, what);
    Desk desk;
    const TicketId one = desk.open();
    const TicketId two = desk.open();
    const TicketId three = desk.open();
    TicketId child = one;
    TicketId parent = two;
    if (what == u"self"_s) {
        parent = one;
    } else if (what == u"closed parent"_s) {
        desk.run(desk.ken, two, command::SetStatus{desk.status(u"Closed"_s), {}});
    } else if (what == u"parent with child as child"_s) {
        desk.run(desk.ken, three, command::Merge{one});
    } else if (what == u"into a child"_s) {
        desk.run(desk.ken, two, command::Merge{three});
    } else {
        desk.run(desk.ken, one, command::AddTask{u"x"_s, {}, {}});
    }
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), child, command::Merge{parent}).error().kind, ErrorKind::Refused);
}

void TestWriteCommands::splitTakesEntriesAlong()
{
    Desk desk;
    const TicketId id = desk.open();
    const EntryId question = desk.run(Actor::ofRequester(desk.karen), id, message(u"And the scanner?"_s)).entry;
    const EntryId noted = desk.run(desk.ken, id, note(u"The scanner is old"_s)).entry;
    const CommandOutcome outcome = desk.run(desk.ken, id, command::Split{{noted, question}, u" Scanner "_s});
    const TicketDetails part = desk.details(outcome.newTicket);
    QCOMPARE(part.ticket.subject, u"Scanner"_s);
    QCOMPARE(part.ticket.requester, desk.karen);
    QCOMPARE(part.ticket.entryCount, 2);
    QCOMPARE(part.ticket.noteCount, 1);
    QCOMPARE(part.links, (QList<TicketLink>{{id, TicketLinkKind::Related}}));
    QCOMPARE(desk.entries(outcome.newTicket).size(), 2);
    QCOMPARE(desk.ticket(id).entryCount, 1);
    // The last entry stays, and what is of another ticket is not taken.
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::Split{{desk.entries(id).constFirst().id}, u"x"_s})
                 .error()
                 .kind,
             ErrorKind::Refused);
    desk.run(desk.ken, id, note(u"second"_s));
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::Split{{question}, u"x"_s}).error().kind,
             ErrorKind::NotFound);
}

void TestWriteCommands::rateOncePerClosure()
{
    Desk desk;
    const TicketId id = desk.open();
    const Actor karen = Actor::ofRequester(desk.karen);
    QCOMPARE(desk.execute(karen, id, command::Rate{5, {}}).error().kind, ErrorKind::Refused);
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Resolved"_s), {}});
    QCOMPARE(desk.execute(karen, id, command::Rate{0, {}}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(karen, id, command::Rate{6, {}}).error().kind, ErrorKind::InvalidInput);
    desk.run(karen, id, command::Rate{2, u"slow"_s});
    QCOMPARE(desk.execute(karen, id, command::Rate{5, {}}).error().kind, ErrorKind::Refused);
    desk.clock.advance(1h);
    desk.run(karen, id, message(u"Not done"_s));
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Resolved"_s), {}});
    desk.run(karen, id, command::Rate{5, {}});
    QCOMPARE(need(desk.store->feedback.latest(id))->rating, 5);
}

void TestWriteCommands::dueMustLieAhead()
{
    Desk desk;
    const TicketId id = desk.open();
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::SetDue{monday(), {}}).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::SetPendingUntil{monday() - 1s}).error().kind,
             ErrorKind::InvalidInput);
    desk.run(desk.ken, id, command::SetDue{monday() + 1h, {}});
    QCOMPARE(desk.ticket(id).effectiveDue(), monday() + 1h);
    QVERIFY(desk.ticket(id).isOverdue(monday() + 1h));
    // The computed one goes on beneath it.
    QCOMPARE(desk.ticket(id).due, monday() + 48h);
}

void TestWriteCommands::purgeLeavesALine()
{
    Desk desk;
    const TicketId id = desk.open();
    QCOMPARE(desk.execute(Actor::ofAgent(desk.administrator), id, command::Purge{}).error().kind, ErrorKind::Refused);
    desk.run(desk.ken, id, command::Delete{});
    desk.run(desk.administrator, id, command::Purge{});
    QVERIFY(!need(desk.store->tickets.find(id)));
    const QList<LogEntry> log = need(desk.store->log.newest(0, 2));
    QCOMPARE(log.value(0).kind, LogKind::TicketPurged);
    QCOMPARE(log.value(0).ticketNumber, u"100000"_s);
    QCOMPARE(log.value(1).kind, LogKind::TicketDeleted);
}

void TestWriteCommands::restoreWithinTheTime()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Pending"_s), {}});
    desk.run(desk.ken, id, command::Delete{});
    desk.clock.advance(std::chrono::days(30));
    desk.run(desk.ken, id, command::Restore{});
    QCOMPARE(desk.ticket(id).status, desk.status(u"Pending"_s));
    desk.run(desk.ken, id, command::Delete{});
    desk.clock.advance(std::chrono::days(30) + 1s);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), id, command::Restore{}).error().kind, ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(TestWriteCommands)
#include "tst_writecommands.moc"
