// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DirectoryCache.h"
#include "models/FakeRepository.h"
#include "models/QueueTreeModel.h"
#include "models/TimeTicker.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    Bench()
    {
        repository.fakeDirectory.directory = sampleDirectory();
        repository.fill(10);
        repository.fakeTickets.filters.insert(u"unassigned"_s, [](const TicketRow &row) { return !row.ticket.agent; });
        repository.fakeTickets.filters.insert(u"overdue"_s,
                                              [](const TicketRow &row) { return row.ticket.overdueRecorded; });
        directory.load();
    }

    FakeRepository repository;
    FixedClock clock;
    TimeTicker ticker{clock};
    DirectoryCache directory{repository};
    QueueTreeModel model{repository, directory, ticker};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestQueueTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nestsQueuesUnderHeadings()
    {
        Bench bench;
        QTRY_VERIFY(bench.model.rowCount() > 0);
        const QModelIndex triage = bench.model.index(0, 0);
        QCOMPARE(triage.data().toString(), u"Triage"_s);
        QVERIFY(triage.data(QueueTreeModel::HeadingRole).toBool());
        QVERIFY(!(triage.flags() & Qt::ItemIsSelectable));
        QCOMPARE(bench.model.rowCount(triage), 2);
        const QModelIndex unassigned = bench.model.index(0, 0, triage);
        QCOMPARE(unassigned.data().toString(), u"Unassigned"_s);
        QVERIFY(unassigned.flags() & Qt::ItemIsSelectable);
        QCOMPARE(bench.model.parent(unassigned), triage);
        QCOMPARE(bench.model.find(QueueId{2}), unassigned);
        QCOMPARE(bench.model.find({}, u"unassigned"_s), unassigned);
        QVERIFY(!bench.model.find(QueueId{99}).isValid());
    }

    void endsWithPlacesThatAreNoQueues()
    {
        Bench bench;
        QTRY_VERIFY(bench.model.rowCount() > 0);
        const QModelIndex reports = bench.model.indexOf(QueueTreeModel::View::Reports);
        QCOMPARE(reports.parent().row(), bench.model.rowCount() - 1);
        QVERIFY(!reports.data(QueueTreeModel::HeadingRole).toBool());
        QVERIFY(reports.flags() & Qt::ItemIsSelectable);
        QVERIFY(bench.model.queue(reports) == nullptr);
        QCOMPARE(bench.model.view(reports), QueueTreeModel::View::Reports);
        QCOMPARE(bench.model.view(bench.model.find({}, u"unassigned"_s)), QueueTreeModel::View::None);
    }

    void departmentsTeamsAndAgentsTakeTickets()
    {
        Bench bench;
        QTRY_VERIFY(bench.model.find({}, u"agent-1"_s).isValid());
        const QModelIndex agent = bench.model.find({}, u"agent-1"_s);
        QCOMPARE(agent.parent().data().toString(), u"Agents"_s);
        QCOMPARE(bench.model.target(agent), (QueueTarget{QueueTarget::Kind::Agent, 1}));
        QCOMPARE(bench.model.target(bench.model.find({}, u"dept-2"_s)),
                 (QueueTarget{QueueTarget::Kind::Department, 2}));
        QCOMPARE(bench.model.target(bench.model.find({}, u"team-1"_s)), (QueueTarget{QueueTarget::Kind::Team, 1}));
        QCOMPARE(bench.model.target(agent.parent()).kind, QueueTarget::Kind::None);
        QCOMPARE(bench.model.target(bench.model.find({}, u"overdue"_s)).kind, QueueTarget::Kind::None);
    }

    void aSavedQueueTakesTicketsIfItIsAboutOneThing()
    {
        const DirectoryPtr directory = sampleDirectory();
        const auto targetOf = [&directory](const QString &query) {
            SavedQueue queue;
            queue.query = query;
            return queueTarget(queue, *directory, AgentId{1});
        };
        const QString name = directory->agents.constFirst().name;
        QCOMPARE(targetOf(u"is:open agent:me"_s), (QueueTarget{QueueTarget::Kind::Agent, 1}));
        QCOMPARE(targetOf(u"agent:\"%1\" due:today"_s.arg(name)),
                 (QueueTarget{QueueTarget::Kind::Agent, directory->agents.constFirst().id.value}));
        QCOMPARE(targetOf(u"is:open is:unassigned"_s).kind, QueueTarget::Kind::Nobody);
        QCOMPARE(targetOf(u"agent:me OR is:overdue"_s).kind, QueueTarget::Kind::None);
        QCOMPARE(targetOf(u"agent:me dept:\"%1\""_s.arg(directory->departments.constFirst().name)).kind,
                 QueueTarget::Kind::None);
        QCOMPARE(targetOf(u"-agent:me"_s).kind, QueueTarget::Kind::None);
    }

    void countsFollowChanges()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.countOf(u"unassigned"_s), 10);
        QCOMPARE(bench.model.countOf(u"overdue"_s), 0);
        bench.repository.change(TicketId{1}, [](TicketRow &row) {
            row.ticket.agent = AgentId{1};
            row.ticket.overdueRecorded = true;
        });
        QTRY_COMPARE(bench.model.countOf(u"unassigned"_s), 9);
        const QModelIndex overdue = bench.model.find({}, u"overdue"_s);
        QCOMPARE(overdue.data(QueueTreeModel::CountRole).toLongLong(), 1);
        QCOMPARE(overdue.data(QueueTreeModel::ToneRole).value<Tone>(), Tone::Red);
    }

    void aFailedCountKeepsTheLastOne()
    {
        Bench bench;
        QTRY_COMPARE(bench.model.countOf(u"unassigned"_s), 10);
        QSignalSpy failedSpy(&bench.model, &QueueTreeModel::failed);
        bench.repository.fakeTickets.failNext = Error{ErrorKind::Busy, u"Locked."_s, {}, true};
        bench.repository.change(TicketId{1}, [](TicketRow &row) { row.ticket.agent = AgentId{1}; });
        QVERIFY(failedSpy.wait());
        QCOMPARE(bench.model.countOf(u"unassigned"_s), 10);
    }

    void draftsAreAQueueAmongOnesOwn()
    {
        Bench bench;
        QTRY_VERIFY(bench.model.rowCount() > 0);
        QVERIFY(!bench.model.find({}, u"drafts"_s).isValid()); // nothing it could lie beneath
        auto directory = std::make_shared<DirectorySnapshot>(*bench.repository.fakeDirectory.directory);
        SavedQueue mine;
        mine.id = QueueId{9};
        mine.key = u"my"_s;
        mine.name = u"My tickets"_s;
        directory->queues.append(mine);
        bench.repository.fakeDirectory.directory = directory;
        bool any = true;
        bench.repository.fakeTickets.filters.insert(
            u"has:draft"_s, [&any](const TicketRow &row) { return any && row.ticket.id.value < 4; });
        bench.directory.load();
        QTRY_VERIFY(bench.model.find({}, u"drafts"_s).isValid());
        const QModelIndex drafts = bench.model.find({}, u"drafts"_s);
        QCOMPARE(drafts.parent(), bench.model.find(QueueId{9}));
        QCOMPARE(drafts.data().toString(), u"Drafts"_s);
        QCOMPARE(bench.model.target(drafts).kind, QueueTarget::Kind::None);
        QVERIFY(!(drafts.flags() & Qt::ItemIsDragEnabled));
        QTRY_COMPARE(bench.model.countOf(u"drafts"_s), 3);
        any = false;
        bench.model.countSoon();
        QTRY_COMPARE(bench.model.countOf(u"drafts"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestQueueTreeModel)
#include "tst_queue_tree_model.moc"
