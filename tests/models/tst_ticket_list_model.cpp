// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DirectoryCache.h"
#include "models/DraftKeeper.h"
#include "models/FakeRepository.h"
#include "models/TicketListModel.h"
#include "models/TimeTicker.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Everything a list needs, over a fake repository of `count` tickets.
struct Bench {
    explicit Bench(int count)
    {
        repository.fakeDirectory.directory = sampleDirectory();
        repository.fill(count);
        directory.load();
    }
    void show(const QString &query = {})
    {
        QSignalSpy shown(&model, &TicketListModel::queryShown);
        model.setQuery(query, {});
        QVERIFY(shown.wait());
    }
    /// Waits until row `row` is fetched, as a view that paints it would.
    void fetch(int row)
    {
        model.setVisibleRows(std::max(0, row - 10), row + 10);
        QTRY_VERIFY2(!model.data(model.index(row), TicketListModel::LoadingRole).toBool(),
                     qPrintable(QString::number(row)));
    }
    [[nodiscard]] QStringList subjects(int first, int last) const
    {
        QStringList list;
        for (int row = first; row <= last; ++row) {
            list.append(model.index(row).data().toString());
        }
        return list;
    }

    FakeRepository repository;
    FixedClock clock;
    TimeTicker ticker{clock};
    DirectoryCache directory{repository};
    TicketListModel model{repository, directory, ticker};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestTicketListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheFirstPageAndCountsAll()
    {
        Bench bench(250);
        bench.show();
        QCOMPARE(bench.model.rowCount(), 250);
        QCOMPARE(bench.model.total(), 250);
        QCOMPARE(bench.subjects(0, 1), QStringList({u"Ticket 250"_s, u"Ticket 249"_s}));
        QVERIFY(bench.model.at(99) != nullptr);
        QVERIFY(bench.model.at(100) == nullptr);
        QVERIFY(bench.model.index(200).data(TicketListModel::LoadingRole).toBool());
        QCOMPARE(bench.model.index(200).data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
    }

    void draftsAreMarkedAsTheyComeAndGo()
    {
        Bench bench(250);
        bench.repository.fakeDrafts.stored = {
            {AgentId{1}, TicketId{249}, DraftKind::Note, "begun before", bench.clock.time}};
        DraftKeeper drafts(bench.repository, bench.clock);
        bench.model.watchDrafts(drafts);
        bench.show();
        const auto item = [&bench](int row) {
            return bench.model.index(row).data(TicketListModel::ItemRole).value<TicketListItem>();
        };
        QTRY_VERIFY(item(1).draft);
        QVERIFY(!item(0).draft);
        const auto asked = bench.repository.fakeTickets.pagesAsked.size();
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        drafts.edit(TicketId{250}, DraftKind::Reply, "H");
        QVERIFY(item(0).draft);
        QVERIFY(bench.model.index(0).data(Qt::AccessibleTextRole).toString().contains(draftText()));
        drafts.edit(TicketId{250}, DraftKind::Reply, "He");
        drafts.edit(TicketId{}, DraftKind::NewTicket, "somebody new");
        QCOMPARE(changed.size(), 1); // one row, once
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);
        drafts.edit(TicketId{250}, DraftKind::Note, "and a note");
        drafts.discard(TicketId{250}, DraftKind::Reply);
        QVERIFY(item(0).draft);
        drafts.edit(TicketId{250}, DraftKind::Note, {});
        QVERIFY(!item(0).draft);
        QCOMPARE(changed.size(), 2);
        QTRY_VERIFY(drafts.allSaved());
        QCOMPARE(bench.repository.fakeTickets.pagesAsked.size(), asked); // no question for any of it
    }

    void aNoteIsNotTakenForAMessage()
    {
        Bench bench(4);
        const auto say = [&bench](qint64 id, EntryKind kind, qint64 agent) {
            TicketRow *row = bench.repository.fakeTickets.find(TicketId{id});
            QVERIFY(row != nullptr);
            row->snippet = u"Text"_s;
            row->snippetKind = kind;
            row->snippetAgent = AgentId{agent};
        };
        say(4, EntryKind::Message, 0);
        say(3, EntryKind::Note, 1);
        say(2, EntryKind::Reply, 1);
        say(1, EntryKind::Reply, 2);
        bench.show();
        QTRY_COMPARE(bench.directory.self(), AgentId{1});
        const auto item = [&bench](int row) {
            return bench.model.index(row).data(TicketListModel::ItemRole).value<TicketListItem>();
        };
        QCOMPARE(item(0).snippetLead, QString());
        QVERIFY(!item(0).snippetNote);
        QCOMPARE(item(1).snippetLead, u"Note:"_s);
        QVERIFY(item(1).snippetNote);
        QCOMPARE(item(2).snippetLead, u"You:"_s);
        QCOMPARE(item(3).snippetLead, bench.directory->agent(AgentId{2})->name + u':');
        QVERIFY(!item(2).snippetNote && !item(3).snippetNote);
    }

    void theQueueOfDraftsFollowsThem()
    {
        Bench bench(5);
        DraftKeeper drafts(bench.repository, bench.clock);
        bench.model.watchDrafts(drafts);
        bench.repository.fakeTickets.filters.insert(u"has:draft"_s, [&bench](const TicketRow &row) {
            const auto &stored = bench.repository.fakeDrafts.stored;
            return std::any_of(stored.cbegin(), stored.cend(),
                               [&row](const Draft &draft) { return draft.ticket == row.ticket.id; });
        });
        bench.model.setQuery(u"has:draft"_s, {});
        QTRY_COMPARE(bench.model.phase(), TicketListModel::Phase::Ready);
        QCOMPARE(bench.model.rowCount(), 0);
        drafts.edit(TicketId{3}, DraftKind::Reply, "Hello");
        QTRY_COMPARE(bench.model.rowCount(), 1);
        drafts.discard(TicketId{3}, DraftKind::Reply);
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void placeholdersComeWithTheirNeighbours()
    {
        Bench bench(1000);
        bench.show();
        bench.fetch(100);
        QVERIFY(bench.model.at(150) != nullptr);
        QVERIFY(!bench.repository.fakeTickets.pagesAsked.constLast().cursor.isEmpty()); // by keyset
        bench.fetch(900);
        QCOMPARE(bench.subjects(900, 900), QStringList{u"Ticket 100"_s});
        bench.fetch(820);
        QCOMPARE(bench.subjects(820, 820), QStringList{u"Ticket 180"_s});
        bench.fetch(999);
        QCOMPARE(bench.subjects(999, 999), QStringList{u"Ticket 1"_s});
        bench.fetch(0);
        QCOMPARE(bench.subjects(0, 0), QStringList{u"Ticket 1000"_s});
    }

    void holdsFewRowsHoweverFarOneScrolls()
    {
        Bench bench(6000);
        bench.show();
        for (int row = 0; row < 6000; row += 90) {
            bench.fetch(row);
        }
        int held = 0;
        for (int row = 0; row < 6000; ++row) {
            held += bench.model.at(row) != nullptr ? 1 : 0;
        }
        QVERIFY2(held <= 4100, qPrintable(QString::number(held)));
    }

    void aChangeMovesItsRowAndKeepsSelection()
    {
        Bench bench(50);
        bench.show();
        QItemSelectionModel selection(&bench.model);
        selection.select(bench.model.index(10), QItemSelectionModel::Select);            // ticket 40
        selection.setCurrentIndex(bench.model.index(20), QItemSelectionModel::NoUpdate); // ticket 30
        QSignalSpy moved(&bench.model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.repository.change(TicketId{30}, [](TicketRow &row) {
            row.ticket.updated = startOfWork();
            row.ticket.subject = u"Moved up"_s;
        });
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(selection.currentIndex().data().toString(), u"Moved up"_s);
        QCOMPARE(selection.selectedIndexes().value(0).data(TicketListModel::TicketIdRole).toLongLong(), 40);
        QCOMPARE(selection.selectedIndexes().value(0).row(), 11);
    }

    void ticketsComeAndGo()
    {
        Bench bench(150);
        bench.repository.fakeTickets.filters.insert(
            u"open"_s, [](const TicketRow &row) { return row.ticket.state == TicketState::Open; });
        bench.show(u"open"_s);
        QPersistentModelIndex kept(bench.model.index(5)); // ticket 145
        bench.repository.change(TicketId{150}, [](TicketRow &row) { row.ticket.state = TicketState::Closed; });
        QTRY_COMPARE(bench.model.total(), 149);
        QCOMPARE(kept.row(), 4);
        TicketRow fresh;
        fresh.ticket.id = TicketId{500};
        fresh.ticket.subject = u"New"_s;
        fresh.ticket.updated = startOfWork();
        bench.repository.add(fresh);
        QTRY_COMPARE(bench.model.total(), 150);
        QCOMPARE(bench.subjects(0, 0), QStringList{u"New"_s});
        QCOMPARE(kept.row(), 5);
        QCOMPARE(kept.data().toString(), u"Ticket 145"_s);
        for (int id = 1; id <= 60; ++id) {
            bench.repository.remove(TicketId{id});
        }
        QTRY_COMPARE(bench.model.total(), 90);
        QCOMPARE(kept.row(), 5);
    }

    void aChangeAboveKeepsTheRowsShownDeepDown()
    {
        Bench bench(5000);
        bench.show();
        bench.fetch(3000);
        QPersistentModelIndex anchor(bench.model.index(3000));
        const QString subject = anchor.data().toString();
        TicketRow fresh;
        fresh.ticket.id = TicketId{9000};
        fresh.ticket.updated = startOfWork();
        bench.repository.add(fresh);
        QTRY_COMPARE(bench.model.total(), 5001);
        QCOMPARE(anchor.row(), 3001);
        QCOMPARE(anchor.data().toString(), subject);
    }

    void randomChangesAgreeWithTheRepository()
    {
        Bench bench(400);
        bench.repository.fakeTickets.filters.insert(
            u"open"_s, [](const TicketRow &row) { return row.ticket.state == TicketState::Open; });
        bench.show(u"open"_s);
        uint seed = 7;
        const auto random = [&seed](uint below) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8U) % below;
        };
        for (int round = 0; round < 40; ++round) {
            const auto from = static_cast<int>(random(300));
            bench.model.setVisibleRows(from, from + 20);
            bench.model.index(from).data(TicketListModel::ItemRole);
            const uint changes = 1 + random(12);
            for (uint i = 0; i < changes; ++i) {
                const TicketId id{1 + static_cast<qint64>(random(400))};
                bench.repository.change(id, [&random](TicketRow &row) {
                    row.ticket.updated = startOfWork() - std::chrono::minutes(random(100000));
                    row.ticket.state = random(4) == 0 ? TicketState::Closed : TicketState::Open;
                });
            }
            const auto wanted = bench.repository.fakeTickets.matchingRows(u"open"_s);
            QTRY_COMPARE(bench.model.total(), static_cast<int>(wanted.size()));
            const auto agrees = [&bench, &wanted] {
                for (int row = 0; row < wanted.size(); ++row) {
                    const TicketRow *held = bench.model.at(row);
                    if (held != nullptr && !(*held == wanted.at(row))) {
                        return false;
                    }
                }
                return true;
            };
            QTRY_VERIFY(agrees());
        }
    }

    void aWrongQueryLeavesTheListAlone()
    {
        Bench bench(3);
        bench.show();
        const QString shown = bench.model.queryText();
        QSignalSpy rejected(&bench.model, &TicketListModel::queryRejected);
        bench.model.setQuery(u"bad:query"_s, {});
        QVERIFY(rejected.wait());
        QCOMPARE(rejected.at(0).at(0).value<Error>().text, u"Expected a field."_s);
        QCOMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.phase(), TicketListModel::Phase::Ready);
        QCOMPARE(bench.model.queryText(), shown); // what sorting and time go on with
    }

    void aFailureIsToldAndCanBeRetried()
    {
        Bench bench(3);
        bench.repository.fakeTickets.failNext = Error{ErrorKind::Busy, u"The file is locked."_s, {}, true};
        QSignalSpy failedSpy(&bench.model, &TicketListModel::failed);
        bench.model.setQuery({}, {});
        QVERIFY(failedSpy.wait());
        QCOMPARE(bench.model.phase(), TicketListModel::Phase::Failed);
        QCOMPARE(bench.model.error().text, u"The file is locked."_s);
        bench.model.retry();
        QTRY_COMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.phase(), TicketListModel::Phase::Ready);
    }

    void anAnswerToAnOldQueryIsDropped()
    {
        Bench bench(30);
        bench.repository.fakeTickets.filters.insert(u"few"_s,
                                                    [](const TicketRow &row) { return row.ticket.id.value <= 2; });
        bench.model.setQuery({}, {});
        QSignalSpy shown(&bench.model, &TicketListModel::queryShown);
        bench.model.setQuery(u"few"_s, {});
        QVERIFY(shown.wait());
        QTest::qWait(50);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void saysARowInOneSentence()
    {
        Bench bench(1);
        TicketRow &row = bench.repository.fakeTickets.stored.first();
        row.ticket.subject = u"Online banking is down"_s;
        row.ticket.status = StatusId{1};
        row.ticket.priority = PriorityId{4};
        row.ticket.agent = AgentId{1};
        row.ticket.due = startOfWork() + 42min;
        row.ticket.dueSoon = startOfWork() - 1min;
        bench.show();
        QTRY_COMPARE(bench.directory->version, 1);
        QCOMPARE(bench.model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Online banking is down, ticket #100001, from Karen Miller, Open, awaits reply, priority Emergency, "
                 u"due in 42 minute(s), assigned to Mary Stone"_s);
        const auto item = bench.model.index(0).data(TicketListModel::ItemRole).value<TicketListItem>();
        QCOMPARE(item.due.text, u"0:42 left"_s);
        QCOMPARE(item.due.tone, Tone::Red);
        QCOMPARE(item.priorityTone, Tone::Red);
        QCOMPARE(item.assigneeInitials, u"MS"_s);
        QCOMPARE(item.sign, TicketSign::AwaitsReply);
    }
};

QTEST_GUILESS_MAIN(TestTicketListModel)
#include "tst_ticket_list_model.moc"
