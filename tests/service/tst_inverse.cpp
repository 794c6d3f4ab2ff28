// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"
#include "store/maintenance/IntegrityCheck.h"

using namespace deskhand;
using namespace deskhand::test;

/// Undo and redo: the inverse of each command restores the state, and the inverse of that does it again.
class TestInverse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restores_data();
    void restores();
    void eventsTellUndoFromRedo();
    void revertIsForItsAuthor();
    void revertOutOfSight();
    void revertOfWhatChangedAgain();
    void revertLeavesLaterChangesToOtherThings();
    void revertRespectsClosingRules();
    void splitWithNewEntriesStays();
    void splitTakenBackIsInTheLog();
    void entryEditGoesBack();
};

namespace {

/// What must be the same after an undo: everything but version, time of the last change and events.
struct State {
    QList<TicketDetails> tickets;
    QList<QList<Task>> tasks;
    QList<QList<EntryId>> entries;
    QList<std::optional<Feedback>> feedback;
    bool operator==(const State &) const = default;
};

State stateOf(Desk &desk, const QList<TicketId> &ids)
{
    State state;
    for (const TicketId id : ids) {
        TicketDetails details = desk.details(id);
        details.ticket.version = 0;
        details.ticket.updated = {};
        state.tickets.append(details);
        state.tasks.append(desk.tasks(id));
        QList<EntryId> entries;
        for (const ThreadEntry &entry : desk.entries(id)) {
            entries.append(entry.id);
        }
        state.entries.append(entries);
        state.feedback.append(need(desk.store->feedback.latest(id)));
    }
    return state;
}

using Prepare = std::function<CommandBody(Desk &, TicketId, TicketId)>;

struct Case {
    const char *name;
    Prepare prepare; ///< brings about the state before, and gives the command
    bool byRequester = false;
};

CommandBody setStatus(Desk &desk, const QString &name)
{
    return command::SetStatus{desk.status(name), u"because"_s};
}

void pend(Desk &desk, TicketId id)
{
    desk.run(desk.ken, id, command::SetPendingUntil{desk.clock.now() + 24h});
    desk.clock.advance(3h);
}

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"assign", [](Desk &d, TicketId, TicketId) -> CommandBody { return assignTo(d.lea); }},
        {"assign team", [](Desk &d, TicketId, TicketId) -> CommandBody { return assignTo(d.incident); }},
        {"reassign both",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             return command::Assign{d.ken, d.incident, u"you know more"_s};
         }},
        {"take away",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             return command::Assign{AgentId{}, {}, {}};
         }},
        {"assign closed",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, setStatus(d, u"Closed"_s));
             d.clock.advance(1h);
             return assignTo(d.lea);
         }},
        {"claim", [](Desk &, TicketId, TicketId) -> CommandBody { return command::Claim{}; }},
        {"release",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             return command::Release{};
         }},
        {"transfer",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea)); // and the transient default plan gives way to Sev-B
             return command::Transfer{d.systems, u"theirs"_s};
         }},
        {"transfer closed",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, setStatus(d, u"Resolved"_s));
             return command::Transfer{d.systems, {}};
         }},
        {"refer",
         [](Desk &d, TicketId, TicketId) -> CommandBody {
             return command::Refer{{ReferralKind::Department, d.systems.value}, false, {}};
         }},
        {"end referral",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::Refer{{ReferralKind::Agent, d.mary.value}, false, {}});
             return command::Refer{{ReferralKind::Agent, d.mary.value}, true, {}};
         }},
        {"resolve",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             return setStatus(d, u"Resolved"_s);
         }},
        {"close pending",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             pend(d, t);
             return setStatus(d, u"Closed"_s);
         }},
        {"pend", [](Desk &d, TicketId, TicketId) -> CommandBody { return setStatus(d, u"Pending"_s); }},
        {"resume",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             pend(d, t);
             return setStatus(d, u"Open"_s);
         }},
        {"reopen",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             pend(d, t);
             d.run(d.ken, t, reply(u"Done"_s, d.status(u"Resolved"_s)));
             d.clock.advance(1h);
             return setStatus(d, u"Open"_s);
         }},
        {"confirm",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, setStatus(d, u"Resolved"_s));
             return setStatus(d, u"Closed"_s);
         },
         true},
        {"archive",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, setStatus(d, u"Closed"_s));
             return setStatus(d, u"Archived"_s);
         }},
        {"priority",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::SetSla{d.sevA});
             return command::SetPriority{d.priority(u"Emergency"_s)};
         }},
        {"topic",
         [](Desk &d, TicketId, TicketId) -> CommandBody {
             return command::SetTopic{d.directory()->topics.constFirst().id};
         }},
        {"plan", [](Desk &d, TicketId, TicketId) -> CommandBody { return command::SetSla{d.sevA}; }},
        {"no plan", [](Desk &, TicketId, TicketId) -> CommandBody { return command::SetSla{}; }},
        {"due",
         [](Desk &d, TicketId, TicketId) -> CommandBody {
             return command::SetDue{d.clock.now() + 5h, {}};
         }},
        {"no due",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::SetDue{d.clock.now() + 5h, {}});
             return command::SetDue{};
         }},
        {"snooze",
         [](Desk &d, TicketId, TicketId) -> CommandBody { return command::SetPendingUntil{d.clock.now() + 5h}; }},
        {"wake",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             pend(d, t);
             return command::SetPendingUntil{};
         }},
        {"edit",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             CustomField field;
             field.key = u"asset"_s;
             field.label = u"Asset"_s;
             need(d.store->directory.save(field));
             d.run(d.ken, t, command::EditProperties{{}, {{u"asset"_s, u"old"_s}}, {}});
             return command::EditProperties{u"Better subject"_s, {{u"asset"_s, u"new"_s}}, d.jane};
         }},
        {"collaborators",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::ChangeCollaborators{{{d.jane, {}, {}, {}}}, {}});
             return command::ChangeCollaborators{{{{}, u"Tom"_s, u"tom@bank.example"_s, {}}}, {d.jane}};
         }},
        {"tags",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::ChangeTags{{u"a"_s, u"b"_s}, {}});
             return command::ChangeTags{{u"c"_s}, {u"a"_s}};
         }},
        {"merge",
         [](Desk &d, TicketId t, TicketId o) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             d.run(d.ken, o, reply(u"Known"_s));
             return command::Merge{o};
         }},
        {"unmerge",
         [](Desk &d, TicketId t, TicketId o) -> CommandBody {
             d.run(d.ken, t, command::Merge{o});
             return command::Unmerge{};
         }},
        {"link",
         [](Desk &, TicketId, TicketId o) -> CommandBody {
             return command::Link{o, false};
         }},
        {"unlink",
         [](Desk &d, TicketId t, TicketId o) -> CommandBody {
             d.run(d.ken, t, command::Link{o, false});
             return command::Link{o, true};
         }},
        {"add task",
         [](Desk &d, TicketId, TicketId) -> CommandBody {
             return command::AddTask{u"Order toner"_s, d.lea, {}};
         }},
        {"finish task",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             const TaskId task = d.run(d.ken, t, command::AddTask{u"Order toner"_s, {}, {}}).task;
             return command::FinishTask{task, false};
         }},
        {"mark answered", [](Desk &, TicketId, TicketId) -> CommandBody { return command::MarkAnswered{true}; }},
        {"rate",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, setStatus(d, u"Closed"_s));
             return command::Rate{4, u"fine"_s};
         },
         true},
        {"delete",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, assignTo(d.lea));
             return command::Delete{};
         }},
        {"restore",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             d.run(d.ken, t, command::Delete{});
             return command::Restore{};
         }},
        {"split",
         [](Desk &d, TicketId t, TicketId) -> CommandBody {
             const CommandOutcome added = d.run(Actor::ofRequester(d.karen), t, message(u"And the scanner"_s));
             return command::Split{{added.entry}, u"Scanner"_s};
         }},
    };
    return all;
}

} // namespace

void TestInverse::restores_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i) {
        QTest::newRow(cases().at(i).name) << i;
    }
}

void TestInverse::restores()
{
    QFETCH(int, index);
    const Case &test = cases().at(index);
    Desk desk;
    const TicketId ticket = desk.open();
    const TicketId other = desk.open(u"Another"_s);
    const CommandBody body = test.prepare(desk, ticket, other);
    const Actor actor = test.byRequester ? Actor::ofRequester(desk.karen) : Actor::ofAgent(desk.ken);
    desk.clock.advance(10min);

    const QList<TicketId> tickets{ticket, other};
    const State before = stateOf(desk, tickets);
    const CommandOutcome done = desk.run(actor, ticket, body);
    const State after = stateOf(desk, tickets);
    QVERIFY(before != after);
    QVERIFY(done.inverse.has_value());
    QCOMPARE(done.inverse->expectedVersion, done.version);
    QVERIFY(!done.events.isEmpty());

    desk.clock.advance(10min);
    const CommandOutcome undone = need(desk.helpDesk->execute(actor, *done.inverse));
    const State restored = stateOf(desk, tickets);
    QCOMPARE(restored.tickets.value(0).ticket, before.tickets.value(0).ticket);
    QCOMPARE(restored.tickets.value(0).pauses, before.tickets.value(0).pauses);
    QVERIFY(restored == before);
    QVERIFY(!undone.events.isEmpty());
    QVERIFY(undone.version > done.version);

    // Redo, and undo of that.
    QVERIFY(undone.inverse.has_value());
    const CommandOutcome redone = need(desk.helpDesk->execute(actor, *undone.inverse));
    State again = stateOf(desk, tickets);
    if (std::holds_alternative<command::AddTask>(body)) {
        again.tasks[0][0].id = after.tasks.value(0).value(0).id; // the same task, but a new record of it
    }
    QVERIFY(again == after);
    QVERIFY(redone.inverse.has_value());
    need(desk.helpDesk->execute(actor, *redone.inverse));
    QVERIFY(stateOf(desk, tickets) == before);

    for (const CheckFault &fault : need(IntegrityCheck(desk.store->database()).run())) {
        QFAIL(qPrintable(fault.text));
    }
}

void TestInverse::eventsTellUndoFromRedo()
{
    Desk desk;
    const Actor lea = Actor::ofAgent(desk.lea);
    const TicketId id = desk.open();
    CommandOutcome outcome = desk.run(desk.lea, id, command::SetPriority{desk.priority(u"High"_s)});
    QCOMPARE(outcome.events.constFirst().comment, QString());
    for (const QString &comment : {u"undone"_s, u"redone"_s, u"undone"_s}) {
        outcome = need(desk.helpDesk->execute(lea, *outcome.inverse));
        QCOMPARE(outcome.events.constFirst().comment, comment);
    }
}

void TestInverse::revertIsForItsAuthor()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome done = desk.run(desk.lea, id, command::SetPriority{desk.priority(u"High"_s)});
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *done.inverse).error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), desk.open(), done.inverse->body).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), id, command::Revert{QUuid::createUuid()}).error().kind,
             ErrorKind::NotFound);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.administrator), *done.inverse));
}

void TestInverse::revertOutOfSight()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome done = desk.run(desk.lea, id, command::Transfer{desk.systems, {}});
    // Out of Lea's sight, but hers to take back.
    QCOMPARE(desk.execute(Actor::ofAgent(desk.lea), id, note(u"?"_s)).error().kind, ErrorKind::NotFound);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.lea), *done.inverse));
    QCOMPARE(desk.ticket(id).department, desk.support);
    QCOMPARE(desk.eventKinds(id).last(), EventKind::SlaChanged);
}

void TestInverse::revertOfWhatChangedAgain()
{
    Desk desk;
    const TicketId id = desk.open();
    const CommandOutcome done = desk.run(desk.lea, id, command::SetPriority{desk.priority(u"High"_s)});
    desk.run(desk.ken, id, command::SetPriority{desk.priority(u"Low"_s)});
    Command inverse = *done.inverse;
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.lea), inverse).error().kind, ErrorKind::Conflict);
    inverse.expectedVersion.reset();
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.lea), inverse).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.ticket(id).priority, desk.priority(u"Low"_s));
}

void TestInverse::revertLeavesLaterChangesToOtherThings()
{
    Desk desk;
    const TicketId id = desk.open();
    const PriorityId before = desk.ticket(id).priority;
    const CommandOutcome done = desk.run(desk.lea, id, command::SetPriority{desk.priority(u"High"_s)});
    desk.run(desk.ken, id, command::ChangeTags{{u"vip"_s}, {}});
    Command inverse = *done.inverse;
    inverse.expectedVersion.reset();
    need(desk.helpDesk->execute(Actor::ofAgent(desk.lea), inverse));
    QCOMPARE(desk.ticket(id).priority, before);
    QCOMPARE(desk.details(id).tags, QStringList{u"vip"_s});
}

void TestInverse::revertRespectsClosingRules()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetStatus{desk.status(u"Closed"_s), {}});
    const CommandOutcome reopened = desk.run(desk.ken, id, command::SetStatus{desk.status(u"Open"_s), {}});
    desk.run(desk.ken, id, command::AddTask{u"Still to do"_s, {}, {}});
    Command inverse = *reopened.inverse;
    inverse.expectedVersion.reset();
    const auto refused = desk.helpDesk->execute(Actor::ofAgent(desk.ken), inverse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QCOMPARE(desk.ticket(id).state, TicketState::Open);
}

void TestInverse::splitWithNewEntriesStays()
{
    Desk desk;
    const TicketId id = desk.open();
    const EntryId second = desk.run(Actor::ofRequester(desk.karen), id, message(u"And the scanner"_s)).entry;
    const CommandOutcome split = desk.run(desk.ken, id, command::Split{{second}, u"Scanner"_s});
    desk.run(desk.ken, split.newTicket, note(u"Looking"_s));
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *split.inverse).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.entries(split.newTicket).size(), 2);
}

void TestInverse::splitTakenBackIsInTheLog()
{
    Desk desk;
    const TicketId id = desk.open();
    const EntryId second = desk.run(Actor::ofRequester(desk.karen), id, message(u"And the scanner"_s)).entry;
    const CommandOutcome split = desk.run(desk.ken, id, command::Split{{second}, u"Scanner"_s});
    const QString number = desk.ticket(split.newTicket).number;
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *split.inverse));
    QCOMPARE(desk.ticket(split.newTicket).state, TicketState::Deleted);
    const LogEntry said = need(desk.store->log.newest(0, 1)).value(0);
    QCOMPARE(said.kind, LogKind::TicketDeleted);
    QCOMPARE(said.ticketNumber, number);
    QCOMPARE(said.actor.name, u"Ken"_s);
}

void TestInverse::entryEditGoesBack()
{
    Desk desk;
    const TicketId id = desk.open();
    const EntryId entry = desk.entries(id).constFirst().id;
    const CommandOutcome done = desk.run(desk.ken, id, command::EditEntry{entry, text(u"Censored"_s)});
    QCOMPARE(desk.entries(id).constFirst().body.text, u"Censored"_s);
    QCOMPARE(desk.entries(id).constFirst().edits.size(), 1);
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), *done.inverse));
    QCOMPARE(desk.entries(id).constFirst().body.text, u"It is burning."_s);
    QCOMPARE(desk.entries(id).constFirst().edits.size(), 2);
}

QTEST_GUILESS_MAIN(TestInverse)
#include "tst_inverse.moc"
