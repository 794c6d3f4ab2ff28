// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/CommandsContract.h"

namespace deskhand::test {

void CommandsContract::outcomeTellsWhatHappened()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const Ticket before = ticket("ken", id);
    QCOMPARE(before.version, 1);

    const CommandOutcome outcome = run("ken", id, command::SetPriority{priority(u"High"_s)});
    QCOMPARE(outcome.ticket.value, id.value);
    QCOMPARE(outcome.number, before.number);
    QCOMPARE(outcome.version, 2);
    QVERIFY(!outcome.replayed);
    QCOMPARE(outcome.events.size(), 1);
    const Event &event = outcome.events.constFirst();
    QCOMPARE(event.kind, EventKind::PriorityChanged);
    QCOMPARE(event.from, QString::number(before.priority.value));
    QCOMPARE(event.to, QString::number(priority(u"High"_s).value));
    QCOMPARE(event.actor.kind, AuthorKind::Agent);
    QCOMPARE(event.actor.id, agent(u"ken"_s).value);

    const TicketView after = view("ken", id);
    QVERIFY(after.details.ticket.priority == priority(u"High"_s));
    QCOMPARE(after.details.ticket.version, 2);
    QVERIFY(after.events.constLast() == event);
}

void CommandsContract::refusalChangesNothing()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const TicketView before = view("ken", id);
    command::SetDue due;
    due.due = clock().now() - 1h;
    QCOMPARE(kindOf(attempt("ken", Command::make(id, due))), ErrorKind::InvalidInput);
    QVERIFY(view("ken", id) == before);
}

void CommandsContract::conflictNamesWhatChanged()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    run("john", id, assignTo(agent(u"john"_s)));
    const TicketView moved = view("ken", id);

    const auto refused = attempt("ken", Command::make(id, command::SetPriority{priority(u"Low"_s)}, 1));
    QCOMPARE(kindOf(refused), ErrorKind::Conflict);
    QVERIFY(!refused.error().text.isEmpty());
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(view("ken", id) == moved);

    need(attempt("ken", Command::make(id, command::SetPriority{priority(u"Low"_s)}, moved.details.ticket.version)));
    QVERIFY(ticket("ken", id).priority == priority(u"Low"_s));
}

void CommandsContract::staleReplyIsAConflict()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const EntryId seen = view("ken", id).entries.constLast().id;
    run("john", id, reply(u"A colleague was faster."_s));

    command::Reply late = reply(u"Have you tried water?"_s);
    late.lastEntrySeen = seen;
    QCOMPARE(kindOf(attempt("ken", Command::make(id, late))), ErrorKind::Conflict);
    QCOMPARE(view("ken", id).entries.size(), 2);

    late.lastEntrySeen = view("ken", id).entries.constLast().id;
    need(attempt("ken", Command::make(id, late)));
    QCOMPARE(view("ken", id).entries.size(), 3);
}

void CommandsContract::sameIdIsCarriedOutOnce()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const Command command = Command::make(id, note(u"Called the fire brigade."_s));
    CommandOutcome first = need(attempt("ken", command));
    const CommandOutcome second = need(attempt("ken", command));
    QVERIFY(!first.replayed);
    QVERIFY(second.replayed);
    first.replayed = true;
    QVERIFY(first == second);
    QCOMPARE(view("ken", id).entries.size(), 2);
    QCOMPARE(ticket("ken", id).version, first.version);
    // Also after the agent has left and come back.
    fixture().close(u"ken"_s);
    QVERIFY(need(attempt("ken", command)).replayed);
    QCOMPARE(view("ken", id).entries.size(), 2);
}

void CommandsContract::dryRunAnswersTheSameAndWritesNothing()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const TicketView before = view("ken", id);
    const qsizetype mails = need(fixture().outbox()).size();
    const Command command = Command::make(id, reply(u"Use the extinguisher."_s, status(u"Resolved"_s)));

    const CommandOutcome would = need(attempt("ken", command, ExecutionMode::DryRun));
    QVERIFY(view("ken", id) == before);
    QCOMPARE(need(fixture().outbox()).size(), mails);

    const CommandOutcome did = need(attempt("ken", command));
    QVERIFY(!did.replayed);
    QCOMPARE(did.version, would.version);
    QCOMPARE(did.events.size(), would.events.size());
    for (qsizetype i = 0; i < did.events.size(); ++i) {
        QCOMPARE(did.events.at(i).kind, would.events.at(i).kind);
    }
    QVERIFY(did.notified == would.notified);
    QVERIFY(!did.notified.isEmpty());
    QCOMPARE(ticket("ken", id).version, did.version);
    QVERIFY(need(fixture().outbox()).size() > mails);
}

void CommandsContract::manyAtOnceAnswerEach()
{
    const TicketId a = open("ken", u"First"_s);
    const TicketId b = open("ken", u"Second"_s);
    const TicketId gone{999'999};
    const command::ChangeTags tag{{u"batch"_s}, {}};
    const auto answers = need(as("ken").tickets().executeOnAll(
        {Command::make(a, tag), Command::make(gone, tag), Command::make(b, tag, 77), Command::make(b, tag)},
        ExecutionMode::Commit));
    QCOMPARE(answers.size(), 4);
    QVERIFY(answers.at(0).has_value());
    QCOMPARE(kindOf(answers.at(1)), ErrorKind::NotFound);
    QCOMPARE(kindOf(answers.at(2)), ErrorKind::Conflict);
    QVERIFY(answers.at(3).has_value());
    QVERIFY(answers.at(3)->ticket == b);
    QCOMPARE(found("ken", u"tag:batch"_s).size(), 2);
    QVERIFY(need(as("ken").tickets().executeOnAll({}, ExecutionMode::Commit)).isEmpty());
}

void CommandsContract::dryRunOfManyWritesNothing()
{
    const TicketId a = open("ken", u"First"_s);
    const TicketId b = open("ken", u"Second"_s);
    const command::Assign assign = assignTo(agent(u"amy"_s));
    const auto answers = need(
        as("ken").tickets().executeOnAll({Command::make(a, assign), Command::make(b, assign)}, ExecutionMode::DryRun));
    QCOMPARE(answers.size(), 2);
    for (const auto &answer : answers) {
        QVERIFY(answer.has_value());
        QVERIFY(!answer->notified.isEmpty());
    }
    QCOMPARE(ticket("ken", a).version, 1);
    QCOMPARE(count("ken", u"agent:amy"_s), 0);
}

void CommandsContract::undoAndRedo()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const Ticket before = ticket("ken", id);
    const CommandOutcome assigned = run("ken", id, assignTo(agent(u"amy"_s)));
    const Ticket after = ticket("ken", id);
    QVERIFY(after.agent == agent(u"amy"_s));

    QVERIFY(assigned.inverse.has_value());
    const CommandOutcome undone = need(attempt("ken", *assigned.inverse));
    QVERIFY(ticket("ken", id).agent == before.agent);
    QCOMPARE(ticket("ken", id).version, 3); // undo is a change of its own, with its own event
    QVERIFY(!undone.events.isEmpty());

    QVERIFY(undone.inverse.has_value());
    need(attempt("ken", *undone.inverse));
    QVERIFY(ticket("ken", id).agent == after.agent);
    QCOMPARE(ticket("ken", id).version, 4);
}

void CommandsContract::unknownTicketIsNotFound()
{
    QCOMPARE(kindOf(attempt("ken", Command::make(TicketId{999'999}, command::Claim{}))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(as("ken").tickets().ticket(TicketId{999'999}))), ErrorKind::NotFound);
}

} // namespace deskhand::test
