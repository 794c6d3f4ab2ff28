// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/AssigneeModel.h"
#include "models/BalancedAssignment.h"
#include "models/BulkPreviewModel.h"
#include "models/DirectoryCache.h"
#include "models/FakeRepository.h"
#include "models/SelectionReader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

Agent agentOf(qint64 id, const QString &name, qint64 department, int capacity)
{
    Agent agent;
    agent.id = AgentId{id};
    agent.name = name;
    agent.primary.department = DepartmentId{department};
    agent.capacity = capacity;
    return agent;
}

QList<TicketRow> ticketsIn(qint64 department, int count)
{
    QList<TicketRow> rows;
    for (int i = 1; i <= count; ++i) {
        TicketRow row;
        row.ticket.id = TicketId{department * 1000 + i};
        row.ticket.department = DepartmentId{department};
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestBulkModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void balancedGoesToWhoHasTheMostRoom()
    {
        DirectorySnapshot directory;
        directory.agents = {agentOf(1, u"Ann"_s, 1, 10), agentOf(2, u"Bob"_s, 1, 10), agentOf(3, u"Cyd"_s, 2, 10)};
        directory.agents[1].away = false;
        const QHash<AgentId, int> load{{AgentId{1}, 6}, {AgentId{2}, 2}};
        const auto chosen = balancedAssignment(ticketsIn(1, 6), directory, load, startOfWork());
        // Bob has two and Ann six: four go to Bob until they are even, then one each.
        QCOMPARE(chosen.count(AgentId{2}), 5);
        QCOMPARE(chosen.count(AgentId{1}), 1);
        QCOMPARE(chosen.count(AgentId{3}), 0); // no member of the department
    }

    void nobodyAwayOrInactiveIsChosen()
    {
        DirectorySnapshot directory;
        directory.agents = {agentOf(1, u"Ann"_s, 1, 10), agentOf(2, u"Bob"_s, 1, 10)};
        directory.agents[0].away = true;
        directory.agents[1].active = false;
        const auto chosen = balancedAssignment(ticketsIn(1, 2), directory, {}, startOfWork());
        QCOMPARE(chosen, QList<AgentId>({AgentId(), AgentId()}));
    }

    void whatIsTheirsAlreadyDoesNotCountTwice()
    {
        DirectorySnapshot directory;
        directory.agents = {agentOf(1, u"Ann"_s, 1, 10), agentOf(2, u"Bob"_s, 1, 10)};
        QList<TicketRow> rows = ticketsIn(1, 4);
        for (TicketRow &row : rows) {
            row.ticket.agent = AgentId{1};
        }
        const auto chosen = balancedAssignment(rows, directory, {{AgentId{1}, 4}}, startOfWork());
        QCOMPARE(chosen.count(AgentId{1}), 2);
        QCOMPARE(chosen.count(AgentId{2}), 2);
    }

    void assigneesAreOneselfThenByRoomThenTeams()
    {
        DirectorySnapshot directory;
        directory.agents = {agentOf(1, u"Ann"_s, 1, 10), agentOf(2, u"Bob"_s, 1, 10), agentOf(3, u"Cyd"_s, 1, 10),
                            agentOf(4, u"Dan"_s, 2, 10)};
        directory.agents[2].away = true;
        Team team;
        team.id = TeamId{1};
        team.name = u"Night shift"_s;
        directory.teams = {team};
        AssigneeModel model;
        const QAbstractItemModelTester tester(&model);
        model.fill(directory, {{AgentId{1}, 9}, {AgentId{2}, 1}}, ticketsIn(1, 2), AgentId{1}, startOfWork());
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row).data().toString());
        }
        QCOMPARE(names,
                 QStringList({u"Balanced"_s, u"Ann"_s, u"Bob"_s, u"Cyd"_s, u"Dan"_s, u"Night shift"_s, u"Nobody"_s}));
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"away"_s));
        model.setTyped(u"sh"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).kind, Assignee::Kind::Team);
    }

    void thePreviewSaysWhatIsRefusedAndWhy()
    {
        FakeRepository repository;
        repository.fakeDirectory.directory = sampleDirectory();
        repository.fill(250);
        repository.fakeTickets.carryOut = [](const Command &command) -> Result<CommandOutcome> {
            if (command.ticket.value % 100 == 0) {
                return failure(ErrorKind::Refused, u"It is merged."_s);
            }
            CommandOutcome outcome;
            outcome.ticket = command.ticket;
            if (command.ticket.value % 100 != 1) {
                Event event;
                event.kind = EventKind::Claimed;
                outcome.events = {event};
                outcome.notified = {{Actor::ofAgent(AgentId{1}), u"Ann"_s, {}, {}, false},
                                    {Actor::ofRequester(RequesterId{1}), u"Karen"_s, u"karen@x.example"_s, {}, true}};
            }
            return outcome;
        };
        DirectoryCache directory(repository);
        BulkPreviewModel model(repository, directory);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy progress(&model, &BulkPreviewModel::progressed);
        QSignalSpy finished(&model, &BulkPreviewModel::finished);
        QList<TicketRow> rows;
        QList<Command> commands;
        for (const TicketRow &row : std::as_const(repository.fakeTickets.stored)) {
            rows.append(row);
            commands.append(Command::make(row.ticket.id, command::Claim{}));
        }
        model.check(rows, commands);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(progress.count(), 3);
        QCOMPARE(model.refused(), 2);
        QCOMPARE(model.unchanged(), 3);
        QCOMPARE(model.accepted().size(), 245);
        QCOMPARE(model.mailed(), 1);
        QCOMPARE(model.toldInProgram(), 1);
        int refusedRows = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            refusedRows +=
                model.index(row, BulkPreviewModel::ChangeColumn).data().toString().contains(u"It is merged."_s) ? 1 : 0;
        }
        QCOMPARE(refusedRows, 2);
    }

    void aSelectionIsReadAsFarAsItReaches()
    {
        FakeRepository repository;
        repository.fill(2600);
        TicketSelection selection;
        selection.ranges = {{10, 19}, {100, 2299}};
        selection.count = 2210;
        SelectionReader reader(repository, selection);
        QList<TicketRow> rows;
        connect(&reader, &SelectionReader::read, this, [&rows](const QList<TicketRow> &read) { rows = read; });
        reader.start();
        QTRY_COMPARE(rows.size(), 2210);
        const QList<TicketRow> all = repository.fakeTickets.matchingRows({});
        QCOMPARE(rows.constFirst().ticket.id, all.at(10).ticket.id);
        QCOMPARE(rows.at(10).ticket.id, all.at(100).ticket.id);
        QCOMPARE(rows.constLast().ticket.id, all.at(2299).ticket.id);
    }
};

QTEST_MAIN(TestBulkModels)
#include "tst_bulk_models.moc"
