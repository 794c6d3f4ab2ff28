// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ChoiceModel.h"
#include "models/CommandDispatcher.h"
#include "models/DraftKeeper.h"
#include "models/FakeRepository.h"
#include "models/RequesterSearchModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

Command claim(qint64 ticket)
{
    return Command::make(TicketId{ticket}, command::Claim{});
}

Error refusal()
{
    return {ErrorKind::Refused, u"No."_s, {}, false};
}

/// Each command can be taken back by a Release, each Release by a Claim.
Result<CommandOutcome> reversible(const Command &command)
{
    CommandOutcome outcome;
    outcome.ticket = command.ticket;
    const bool back = std::holds_alternative<command::Release>(command.body);
    outcome.inverse =
        Command::make(command.ticket, back ? CommandBody(command::Claim{}) : CommandBody(command::Release{}));
    return outcome;
}

/// One ticket as the help desk keeps it: its version rises, what was seen of another version is a conflict, and notes
/// have no inverse.
struct Versioned {
    qint64 version = 1;
    Result<CommandOutcome> operator()(const Command &command)
    {
        if (command.expectedVersion && *command.expectedVersion != version) {
            return failure(ErrorKind::Conflict, u"Changed."_s);
        }
        CommandOutcome outcome;
        outcome.ticket = command.ticket;
        outcome.version = ++version;
        outcome.events = {Event{}};
        if (!std::holds_alternative<command::AddNote>(command.body)) {
            outcome.inverse = Command::make(command.ticket, command::Revert{command.id}, version);
        }
        return outcome;
    }
};

} // namespace

class TestCommandsAndDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedoAreInverseCommands()
    {
        FakeRepository repository;
        repository.fakeTickets.carryOut = reversible;
        CommandDispatcher commands(repository);
        QVERIFY(!commands.canUndo());
        commands.run(claim(1), u"claim of #1"_s);
        QTRY_VERIFY(commands.canUndo());
        QCOMPARE(commands.undoLabel(), u"claim of #1"_s);
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        QVERIFY(!commands.canUndo());
        QVERIFY(std::holds_alternative<command::Release>(repository.fakeTickets.executed.constLast().body));
        commands.redo();
        QTRY_VERIFY(commands.canUndo());
        QVERIFY(std::holds_alternative<command::Claim>(repository.fakeTickets.executed.constLast().body));
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        commands.run(claim(2), u"claim of #2"_s);
        QTRY_COMPARE(commands.undoLabel(), u"claim of #2"_s);
        QVERIFY(!commands.canRedo());
    }

    void whatCannotBeUndoneIsSaidOnceAndNotSteppedOver()
    {
        FakeRepository repository;
        repository.fakeTickets.carryOut = [](const Command &command) {
            return std::holds_alternative<command::AddNote>(command.body) ? Versioned()(command) : reversible(command);
        };
        CommandDispatcher commands(repository);
        QSignalSpy said(&commands, &CommandDispatcher::failed);
        commands.run(claim(1), u"claim of #1"_s);
        QTRY_COMPARE(commands.undoLabel(), u"claim of #1"_s);
        commands.run(Command::make(TicketId{1}, command::AddNote{}), u"note on #1"_s);
        QTRY_COMPARE(commands.running(), 0);
        QVERIFY(commands.canUndo());
        QVERIFY(commands.undoLabel().isEmpty());
        commands.undo();
        QCOMPARE(said.count(), 1);
        const QString why = said.at(0).at(0).value<Error>().text;
        QVERIFY2(why.contains(u"note on #1"_s) && why.contains(u"claim of #1"_s), qPrintable(why));
        QCOMPARE(repository.fakeTickets.executed.size(), 2);
        QCOMPARE(commands.undoLabel(), u"claim of #1"_s);
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        QCOMPARE(said.count(), 1);
        QVERIFY(!commands.canUndo());
    }

    void onesOwnLaterChangesAreNoConflict()
    {
        FakeRepository repository;
        auto ticket = std::make_shared<Versioned>();
        repository.fakeTickets.carryOut = [ticket](const Command &command) { return (*ticket)(command); };
        CommandDispatcher commands(repository);
        QSignalSpy failedSpy(&commands, &CommandDispatcher::failed);
        const auto run = [&commands](const Command &command, const QString &label) {
            commands.run(command, label);
            return QTest::qWaitFor([&commands] { return commands.running() == 0; });
        };
        QVERIFY(run(claim(1), u"claim of #1"_s));
        QVERIFY(run(claim(1), u"second of #1"_s));
        QVERIFY(run(Command::make(TicketId{1}, command::AddNote{}), u"note on #1"_s));
        for (int step = 0; step < 3; ++step) {
            commands.undo();
            QTRY_COMPARE(commands.running(), 0);
        }
        QVERIFY(!commands.canUndo());
        commands.redo();
        QTRY_COMPARE(commands.running(), 0);
        commands.redo();
        QTRY_VERIFY(!commands.canRedo() && commands.running() == 0);
        QCOMPARE(failedSpy.count(), 1); // of the note
        // What somebody else changed in between is one.
        QVERIFY(run(claim(1), u"late claim of #1"_s));
        ++ticket->version;
        commands.undo();
        QTRY_COMPARE(failedSpy.count(), 2);
        QCOMPARE(failedSpy.at(1).at(0).value<Error>().text, u"Changed."_s);
    }

    void ofAReplyThatIsGoneTheStatusCanBeUndone_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("gone") << true;
        QTest::newRow("still held") << false;
    }
    void ofAReplyThatIsGoneTheStatusCanBeUndone()
    {
        QFETCH(bool, gone);
        FakeRepository repository;
        repository.fakeTickets.carryOut = [gone](const Command &command) -> Result<CommandOutcome> {
            CommandOutcome outcome;
            outcome.ticket = command.ticket;
            outcome.number = u"1"_s;
            if (std::holds_alternative<command::UndoSend>(command.body)) {
                return gone ? Result<CommandOutcome>(failure(ErrorKind::Refused, u"It is gone."_s)) : outcome;
            }
            Event status;
            status.kind = EventKind::StatusChanged;
            status.from = u"7"_s;
            outcome.events = {status};
            outcome.inverse = Command::make(command.ticket, command::UndoSend{EntryId{5}, command.id});
            return outcome;
        };
        CommandDispatcher commands(repository);
        QSignalSpy failedSpy(&commands, &CommandDispatcher::failed);
        commands.run(Command::make(TicketId{1}, command::Reply{}), u"reply on #1"_s);
        QTRY_COMPARE(commands.undoLabel(), u"reply on #1"_s);
        commands.undo();
        QTRY_COMPARE(commands.running(), 0);
        QCOMPARE(failedSpy.count(), gone ? 1 : 0);
        QCOMPARE(commands.canUndo(), gone); // what went back with the reply need not go back again
        if (gone) {
            QVERIFY(failedSpy.at(0).at(0).value<Error>().text.contains(commands.undoLabel()));
            QVERIFY(commands.undoLabel().startsWith(u"status of #1"_s));
            commands.undo();
            QTRY_COMPARE(commands.running(), 0);
            const auto *back = std::get_if<command::SetStatus>(&repository.fakeTickets.executed.constLast().body);
            QVERIFY(back != nullptr && back->status == StatusId{7});
        }
    }

    void severalAreOneStep()
    {
        FakeRepository repository;
        repository.fakeTickets.carryOut = [](const Command &command) {
            return command.ticket == TicketId{2} ? Result<CommandOutcome>(failure(refusal())) : reversible(command);
        };
        CommandDispatcher commands(repository);
        QSignalSpy partly(&commands, &CommandDispatcher::partlyRefused);
        commands.runOnAll({claim(1), claim(2), claim(3)}, u"claim of 3"_s);
        QTRY_COMPARE(partly.count(), 1);
        QCOMPARE(partly.at(0).at(0).toInt(), 2);
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        QCOMPARE(repository.fakeTickets.executed.size(), 5);
        QCOMPARE(repository.fakeTickets.executed.at(3).ticket, TicketId{3}); // the last one first
    }

    void manyGoInPortionsAndAreOneStep()
    {
        FakeRepository repository;
        repository.fakeTickets.carryOut = reversible;
        CommandDispatcher commands(repository);
        QSignalSpy progress(&commands, &CommandDispatcher::progressed);
        QList<Command> many;
        for (qint64 id = 1; id <= 250; ++id) {
            many.append(claim(id));
        }
        commands.runOnAll(many, u"claim of 250"_s);
        commands.undo(); // of what is on its way: it waits
        QTRY_VERIFY(commands.canRedo());
        QCOMPARE(repository.fakeTickets.executed.size(), 500);
        QCOMPARE(progress.count(), 4);
        QCOMPARE(progress.at(0).at(0).toInt(), 100);
        QCOMPARE(progress.at(0).at(1).toInt(), 250);
        QVERIFY(!commands.canUndo());
        QCOMPARE(repository.fakeTickets.executed.constLast().ticket, TicketId{1});
    }

    void whatWasStoppedCanBeUndoneAsFarAsItWent()
    {
        FakeRepository repository;
        repository.fakeTickets.carryOut = reversible;
        CommandDispatcher commands(repository);
        QList<Command> many;
        for (qint64 id = 1; id <= 250; ++id) {
            many.append(claim(id));
        }
        connect(&commands, &CommandDispatcher::progressed, &commands, &CommandDispatcher::stop);
        commands.runOnAll(many, u"claim of 250"_s);
        QTRY_VERIFY(commands.canUndo());
        const auto done = repository.fakeTickets.executed.size();
        QCOMPARE(done, 200); // the portion under way when it was stopped is finished
        commands.disconnect(&commands);
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        QCOMPARE(repository.fakeTickets.executed.size(), 2 * done);
    }

    void aFailureIsToldOnce()
    {
        FakeRepository repository;
        repository.fakeTickets.failNext = refusal();
        CommandDispatcher commands(repository);
        QSignalSpy failedSpy(&commands, &CommandDispatcher::failed);
        commands.run(claim(1), u"claim"_s);
        QTRY_COMPARE(failedSpy.count(), 1);
        QVERIFY(!commands.canUndo());
        QCOMPARE(commands.running(), 0);
        // Who asked for the answer shows it.
        repository.fakeTickets.failNext = refusal();
        bool told = false;
        commands.run(claim(1), u"claim"_s, [&told](const Result<CommandOutcome> &answer) { told = !answer; });
        QTRY_VERIFY(told);
        QCOMPARE(failedSpy.count(), 1);
    }

    void draftsAreSavedAMomentAfterTheLastKey()
    {
        FakeRepository repository;
        FixedClock clock;
        DraftKeeper drafts(repository, clock);
        for (const QByteArray typed : {"H", "He", "Hello"}) {
            drafts.edit(TicketId{1}, DraftKind::Reply, typed);
        }
        QVERIFY(!drafts.allSaved());
        QCOMPARE(drafts.content(TicketId{1}, DraftKind::Reply), QByteArray("Hello"));
        QTRY_VERIFY(drafts.allSaved());
        QCOMPARE(repository.fakeDrafts.saves, 1);
        QCOMPARE(repository.fakeDrafts.stored.constFirst().content, QByteArray("Hello"));
        QCOMPARE(drafts.savedAt(TicketId{1}, DraftKind::Reply), clock.time);
        drafts.discard(TicketId{1}, DraftKind::Reply);
        QTRY_VERIFY(repository.fakeDrafts.stored.isEmpty());
    }

    void aDraftThatCouldNotBeSavedIsKept()
    {
        FakeRepository repository;
        FixedClock clock;
        DraftKeeper drafts(repository, clock);
        repository.fakeDrafts.failNext = Error{ErrorKind::StorageFull, u"The disk is full."_s, {}, true};
        QSignalSpy failedSpy(&drafts, &DraftKeeper::failed);
        drafts.edit(TicketId{1}, DraftKind::Note, "text");
        drafts.flush();
        QVERIFY(failedSpy.wait());
        QVERIFY(!drafts.allSaved());
        QCOMPARE(drafts.content(TicketId{1}, DraftKind::Note), QByteArray("text"));
        drafts.flush();
        QTRY_VERIFY(drafts.allSaved());
        QCOMPARE(repository.fakeDrafts.stored.size(), 1);
    }

    void whatIsBeingWrittenOutlivesTheClosingOfItsTicket()
    {
        FakeRepository repository;
        repository.fill(1);
        FixedClock clock;
        DraftKeeper drafts(repository, clock);
        drafts.edit(TicketId{1}, DraftKind::Note, "half a sentence");
        drafts.flush();
        QTRY_VERIFY(drafts.allSaved());
        repository.fakeDrafts.stored.clear(); // as closing does
        repository.change(TicketId{1}, [](TicketRow &) {});
        QTRY_COMPARE(repository.fakeDrafts.stored.size(), 1);
        QCOMPARE(repository.fakeDrafts.stored.constFirst().content, QByteArray("half a sentence"));
    }

    void draftsOfBeforeAreThere()
    {
        FakeRepository repository;
        FixedClock clock;
        repository.fakeDrafts.stored = {{AgentId{1}, TicketId{4}, DraftKind::Reply, "begun", clock.time}};
        DraftKeeper drafts(repository, clock);
        QSignalSpy loaded(&drafts, &DraftKeeper::loaded);
        drafts.edit(TicketId{5}, DraftKind::Reply, "typed before the answer came");
        QVERIFY(loaded.wait());
        QCOMPARE(drafts.content(TicketId{4}, DraftKind::Reply), QByteArray("begun"));
        QCOMPARE(drafts.content(TicketId{5}, DraftKind::Reply), QByteArray("typed before the answer came"));
    }

    void choicesAreSortedAsPeopleExpect()
    {
        auto directory = std::make_shared<DirectorySnapshot>(*sampleDirectory());
        directory->agents.first().capacity = 5;
        directory->agents.last().active = false;
        const auto names = [&directory](ChoiceKind kind) {
            QStringList list;
            for (const Choice &choice : choices(*directory, kind, {{AgentId{1}, 3}})) {
                list.append(choice.detail.isEmpty() ? choice.name : choice.name + u": "_s + choice.detail);
            }
            return list;
        };
        QCOMPARE(names(ChoiceKind::Priority), QStringList({u"Emergency"_s, u"High"_s, u"Normal"_s, u"Low"_s}));
        QCOMPARE(names(ChoiceKind::Agent), QStringList{u"Mary Stone: 3 of 5 open"_s});
        QCOMPARE(names(ChoiceKind::Status),
                 QStringList({u"Open"_s, u"Pending: pauses the SLA clock"_s, u"Resolved"_s}));
    }

    void aChoiceStaysWhereItsListChanges()
    {
        ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setChoices({{1, u"A"_s, {}, {}, false}, {2, u"B"_s, {}, {}, false}});
        const QPersistentModelIndex kept(model.index(1));
        model.setChoices({{3, u"0"_s, {}, {}, false}, {2, u"B2"_s, {}, {}, false}});
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data().toString(), u"B2"_s);
        QCOMPARE(model.rowOf(1), -1);
    }

    void requestersAreFoundAsOneTypes()
    {
        FakeRepository repository;
        repository.fakeDirectory.requesters = {
            {RequesterId{1}, u"Karen Miller"_s, {u"karen@bank.example"_s}, {}, {}, {}},
            {RequesterId{2}, u"Ken Jay"_s, {}, {}, {}, {}}};
        RequesterSearchModel model(repository);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.search(u"k"_s);
        model.search(u"ka"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(repository.fakeDirectory.searched, QStringList{u"ka"_s}); // one question for what was typed at once
        QCOMPARE(model.index(0).data().toString(), u"Karen Miller <karen@bank.example>"_s);
        model.search({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandsAndDrafts)
#include "tst_commands_and_drafts.moc"
