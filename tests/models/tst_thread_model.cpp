// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DirectoryCache.h"
#include "models/FakeRepository.h"
#include "models/ThreadModel.h"
#include "models/TicketModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ThreadEntry entry(qint64 id, EntryKind kind, Duration after, const QString &text)
{
    ThreadEntry made;
    made.id = EntryId{id};
    made.kind = kind;
    made.created = startOfWork() + after;
    made.body.text = text;
    made.author = {kind == EntryKind::Message ? AuthorKind::Requester : AuthorKind::Agent, 1, u"Karen Miller"_s};
    return made;
}

Event event(qint64 id, EventKind kind, Duration after, const QString &to = {})
{
    Event made;
    made.id = EventId{id};
    made.kind = kind;
    made.time = startOfWork() + after;
    made.to = to;
    made.actor = {AuthorKind::Agent, 2, u"Ken Jay"_s};
    return made;
}

struct Bench {
    Bench()
    {
        repository.fakeDirectory.directory = sampleDirectory();
        directory.load();
        view.details.ticket.id = TicketId{7};
        view.requester = {RequesterId{1}, u"Karen Miller"_s, {u"karen@bank.example"_s}, {}, {}, {}};
        view.entries = {entry(1, EntryKind::Message, 0min, u"It is down."_s),
                        entry(2, EntryKind::Note, 6min, u"Looking."_s)};
        view.events = {event(1, EventKind::Opened, 0min), event(2, EventKind::Transferred, 7min, u"2"_s),
                       event(3, EventKind::NoteAdded, 6min)};
        store();
    }
    void store()
    {
        ++view.details.ticket.version;
        repository.fakeTickets.views.insert(TicketId{7}, view);
    }
    void open()
    {
        ticket.open(TicketId{7});
        QTRY_COMPARE(ticket.phase(), TicketModel::Phase::Ready);
        QTRY_COMPARE(directory->version, 1);
    }
    void change()
    {
        store();
        Q_EMIT repository.feed.changed({1, {{TicketId{7}, view.details.ticket.version, ChangeKind::Updated}}, false});
    }

    FakeRepository repository;
    DirectoryCache directory{repository};
    TicketModel ticket{repository};
    ThreadModel model{ticket, directory};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    TicketView view;
};

} // namespace

class TestThreadModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAndEventsInTheOrderOfTime()
    {
        Bench bench;
        bench.open();
        QCOMPARE(bench.model.rowCount(), 4); // the note's event is not said twice
        QCOMPARE(bench.model.at(0).kind, ThreadItemKind::Message);
        QCOMPARE(bench.model.at(0).origin, u"requester"_s);
        QCOMPARE(bench.model.at(1).body.visible, u"Opened by Ken Jay"_s);
        QCOMPARE(bench.model.at(2).kind, ThreadItemKind::Note);
        QCOMPARE(bench.model.at(3).body.visible, u"Transferred to System Administrators by Ken Jay"_s);
    }

    void aReplyIsInsertedAndNothingElseMoves()
    {
        Bench bench;
        bench.open();
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        ThreadEntry reply = entry(3, EntryKind::Reply, 9min, u"Solved."_s);
        reply.recipients = {u"karen@bank.example"_s, u"leads@bank.example"_s};
        bench.view.entries.append(reply);
        bench.change();
        QTRY_COMPARE(bench.model.rowCount(), 5);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(bench.model.at(4).origin, u"to Karen Miller, Cc leads@bank.example"_s);
    }

    void anEditChangesItsRow()
    {
        Bench bench;
        bench.open();
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.view.entries.first().body.text = u"All of it is down."_s;
        bench.view.entries.first().edits.append(EntryEdit());
        bench.change();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(bench.model.at(0).notice, u"edited"_s);
    }

    void anotherTicketIsAnotherList()
    {
        Bench bench;
        bench.open();
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.ticket.open(TicketId());
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(reset.count(), 1);
    }

    void anAnswerThatWasOvertakenIsDropped()
    {
        Bench bench;
        TicketView other = bench.view;
        other.details.ticket.id = TicketId{8};
        other.entries = {entry(9, EntryKind::Message, 0min, u"Other."_s)};
        other.events.clear();
        bench.repository.fakeTickets.views.insert(TicketId{8}, other);
        bench.ticket.open(TicketId{7});
        bench.ticket.open(TicketId{8});
        QTRY_COMPARE(bench.ticket.phase(), TicketModel::Phase::Ready);
        QTest::qWait(30);
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.model.at(0).body.visible, u"Other."_s);
    }

    void aFailureIsShownAndReloadMends()
    {
        Bench bench;
        bench.repository.fakeTickets.failNext = Error{ErrorKind::Busy, u"Locked."_s, {}, true};
        bench.ticket.open(TicketId{7});
        QTRY_COMPARE(bench.ticket.phase(), TicketModel::Phase::Failed);
        QCOMPARE(bench.ticket.error().text, u"Locked."_s);
        bench.ticket.reload();
        QTRY_COMPARE(bench.ticket.phase(), TicketModel::Phase::Ready);
    }

    void quotationsAtTheEndAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<bool>("html");
        QTest::newRow("none") << u"Thanks."_s << u"Thanks."_s << false;
        QTest::newRow("at the end") << u"Thanks.\n\nOn Monday Ken Jay wrote:\n> Done.\n> Ken"_s << u"Thanks."_s
                                    << false;
        QTest::newRow("answers between") << u"> Is it on?\nYes.\n> Since when?\nMonday."_s
                                         << u"> Is it on?\nYes.\n> Since when?\nMonday."_s << false;
        QTest::newRow("nothing else") << u"> Only this."_s << u"> Only this."_s << false;
        QTest::newRow("html") << u"<p>Thanks.</p><blockquote><p>Done.</p></blockquote>"_s << u"<p>Thanks.</p>"_s
                              << true;
        QTest::newRow("html, nested") << u"<p>A</p><blockquote>B<blockquote>C</blockquote></blockquote>"_s
                                      << u"<p>A</p>"_s << true;
        QTest::newRow("html, between") << u"<blockquote>B</blockquote><p>A</p>"_s
                                       << u"<blockquote>B</blockquote><p>A</p>"_s << true;
    }
    void quotationsAtTheEndAreFolded()
    {
        QFETCH(QString, text);
        QFETCH(bool, html);
        QTEST(html ? foldHtml(text).visible : foldText(text).visible, "visible");
    }
};

QTEST_GUILESS_MAIN(TestThreadModel)
#include "tst_thread_model.moc"
