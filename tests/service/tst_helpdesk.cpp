// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

using namespace deskhand;
using namespace deskhand::test;

/// What holds for every command: once per id, conflicts, dry runs, many at a time.
class TestHelpDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameIdAnswersTheSame();
    void sameIdOfAnother();
    void conflictNamesWhatChanged();
    void dryRunWritesNothing();
    void refusedWritesNothing();
    void manyAtOnce();
    void manyInADryRun();
    void batchIsOneTransaction();
    void setUpIsReadAgainWhenItChanges();
    void withoutTicket();
};

namespace {

/// All rows of all tables that a command may write.
qint64 rowCount(Desk &desk)
{
    qint64 rows = 0;
    for (const char *table : {"tickets", "entries", "events", "change_log", "outbox", "notifications", "command_log",
                              "requesters", "log", "tasks"}) {
        rows += need(desk.store->database().integer(u"SELECT count(*) FROM "_s + QString::fromLatin1(table)));
    }
    return rows;
}

} // namespace

void TestHelpDesk::sameIdAnswersTheSame()
{
    Desk desk;
    const Command open = Command::make({}, desk.opening());
    const CommandOutcome first = need(desk.helpDesk->execute(Actor::system(), open));
    QVERIFY(!first.replayed);
    const qint64 rows = rowCount(desk);
    CommandOutcome second = need(desk.helpDesk->execute(Actor::system(), open));
    QVERIFY(second.replayed);
    second.replayed = false;
    QCOMPARE(second, first);
    QCOMPARE(rowCount(desk), rows);

    const Command answer = Command::make(first.ticket, reply(u"x"_s), 1);
    const CommandOutcome once = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), answer));
    // Replayed although the version has moved on by the command itself.
    CommandOutcome twice = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), answer));
    QVERIFY(twice.replayed);
    twice.replayed = false;
    QCOMPARE(twice, once);
    QCOMPARE(desk.entries(first.ticket).size(), 2);
}

void TestHelpDesk::sameIdOfAnother()
{
    Desk desk;
    const TicketId id = desk.open();
    const Command command = Command::make(id, note(u"x"_s));
    need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), command));
    QCOMPARE(desk.helpDesk->execute(Actor::ofAgent(desk.lea), command).error().kind, ErrorKind::InvalidInput);
}

void TestHelpDesk::conflictNamesWhatChanged()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::SetPriority{desk.priority(u"High"_s)});
    desk.run(desk.lea, id, assignTo(desk.lim));
    const auto conflict = desk.execute(Actor::ofAgent(desk.lea), id, command::Claim{}, 1);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
    QVERIFY(conflict.error().text.contains(u"priority changed (Ken)"_s));
    QVERIFY(conflict.error().text.contains(u"assigned (Lea)"_s));
    QVERIFY(!conflict.error().text.contains(u"opened ("_s));
    QCOMPARE(desk.ticket(id).agent, desk.lim);
    desk.run(desk.ken, id, note(u"x"_s));
    need(desk.execute(Actor::ofAgent(desk.lea), id, note(u"y"_s), 4));
}

void TestHelpDesk::dryRunWritesNothing()
{
    Desk desk;
    const TicketId id = desk.open();
    const qint64 rows = rowCount(desk);
    const TicketDetails before = desk.details(id);
    const Command command = Command::make(id, reply(u"x"_s, desk.status(u"Resolved"_s)));
    const CommandOutcome tried = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), command, ExecutionMode::DryRun));
    QCOMPARE(rowCount(desk), rows);
    QCOMPARE(desk.details(id), before);
    // The same path, so the same answer; only the ids of the inverse are made anew.
    CommandOutcome done = need(desk.helpDesk->execute(Actor::ofAgent(desk.ken), command));
    QVERIFY(!done.replayed);
    QCOMPARE(done.notified, tried.notified);
    QCOMPARE(done.events, tried.events);
    QCOMPARE(done.version, tried.version);
    QVERIFY(rowCount(desk) > rows);

    const auto refused = desk.execute(Actor::ofAgent(desk.vic), id, reply(u"x"_s), {}, ExecutionMode::DryRun);
    QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
}

void TestHelpDesk::refusedWritesNothing()
{
    Desk desk;
    const TicketId id = desk.open();
    desk.run(desk.ken, id, command::AddTask{u"x"_s, {}, {}});
    const qint64 rows = rowCount(desk);
    const TicketDetails before = desk.details(id);
    // The reply itself would be fine; the status it sets is not.
    QVERIFY(!desk.execute(Actor::ofAgent(desk.ken), id, reply(u"x"_s, desk.status(u"Closed"_s))));
    QCOMPARE(rowCount(desk), rows);
    QCOMPARE(desk.details(id), before);
}

void TestHelpDesk::manyAtOnce()
{
    Desk desk;
    const TicketId one = desk.open();
    const TicketId two = desk.open();
    const TicketId three = desk.open();
    desk.run(desk.ken, two, command::AddTask{u"x"_s, {}, {}});
    QList<Command> commands;
    for (const TicketId id : {one, two, three}) {
        commands.append(Command::make(id, command::SetStatus{desk.status(u"Closed"_s), {}}));
    }
    const auto answers = desk.helpDesk->executeAll(Actor::ofAgent(desk.ken), commands);
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers.at(0));
    QCOMPARE(answers.at(1).error().kind, ErrorKind::Refused);
    QVERIFY(answers.at(2));
    QCOMPARE(desk.ticket(one).state, TicketState::Closed);
    QCOMPARE(desk.ticket(two).state, TicketState::Open);
    QCOMPARE(desk.ticket(three).state, TicketState::Closed);
}

void TestHelpDesk::manyInADryRun()
{
    Desk desk;
    const TicketId one = desk.open();
    const TicketId two = desk.open();
    const qint64 rows = rowCount(desk);
    const auto answers = desk.helpDesk->executeAll(
        Actor::ofAgent(desk.ken),
        {Command::make(one, command::Claim{}), Command::make(two, command::Claim{}), Command::make(one, reply({}))},
        ExecutionMode::DryRun);
    QVERIFY(answers.at(0));
    QVERIFY(answers.at(1));
    QVERIFY(!answers.at(2));
    QCOMPARE(rowCount(desk), rows);
    QVERIFY(!desk.ticket(one).agent);
}

void TestHelpDesk::batchIsOneTransaction()
{
    Desk desk;
    const qint64 rows = rowCount(desk);
    {
        const Transaction batch = *desk.helpDesk->beginBatch();
        desk.open();
        QVERIFY(rowCount(desk) > rows);
    }
    QCOMPARE(rowCount(desk), rows);
    {
        Transaction batch = *desk.helpDesk->beginBatch();
        desk.open();
        need(batch.commit());
    }
    QVERIFY(rowCount(desk) > rows);
}

void TestHelpDesk::setUpIsReadAgainWhenItChanges()
{
    Desk desk;
    const DirectoryPtr before = desk.directory();
    QCOMPARE(desk.directory(), before);
    Team team;
    team.name = u"New"_s;
    need(desk.store->directory.save(team));
    QCOMPARE(desk.directory()->teams.size(), before->teams.size() + 1);
}

void TestHelpDesk::withoutTicket()
{
    Desk desk;
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), {}, note(u"x"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(desk.execute(Actor::ofAgent(desk.ken), TicketId{4711}, note(u"x"_s)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestHelpDesk)
#include "tst_helpdesk.moc"
