// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/FakeRepository.h"
#include "models/NotificationModel.h"
#include "models/TimeTicker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

Notification notice(qint64 id, qint64 ticket, EventKind kind)
{
    Notification made;
    made.id = NotificationId{id};
    made.agent = AgentId{1};
    made.ticket = TicketId{ticket};
    made.kind = kind;
    made.text = u"What happened, %1"_s.arg(id);
    made.created = startOfWork();
    return made;
}

void add(FakeRepository &repository, const Notification &made)
{
    repository.fakeNotifications.stored.prepend(made);
    ChangeSet changes;
    changes.tickets.append({made.ticket, 1, ChangeKind::Updated});
    Q_EMIT repository.feed.changed(changes);
}

} // namespace

class TestNotificationModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newOnesAreTold()
    {
        FakeRepository repository;
        const FixedClock clock;
        TimeTicker ticker(clock);
        repository.fakeNotifications.stored = {notice(2, 7, EventKind::Assigned), notice(1, 7, EventKind::NoteAdded)};
        NotificationModel model(repository, ticker);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy arrived(&model, &NotificationModel::arrived);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.unread(), 2);
        QCOMPARE(arrived.count(), 0); // they were there before
        add(repository, notice(3, 8, EventKind::MessageAdded));
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(arrived.at(0).at(0).value<QList<Notification>>().size(), 1);
        QCOMPARE(model.ticketAt(0), TicketId{8});
        QCOMPARE(model.unread(), 3);
    }

    void aTicketsAreReadTogether()
    {
        FakeRepository repository;
        const FixedClock clock;
        TimeTicker ticker(clock);
        repository.fakeNotifications.stored = {notice(3, 8, EventKind::Overdue), notice(2, 7, EventKind::Assigned),
                                               notice(1, 7, EventKind::NoteAdded)};
        NotificationModel model(repository, ticker);
        QTRY_COMPARE(model.unread(), 3);
        QSignalSpy changed(&model, &NotificationModel::unreadChanged);
        model.markRead(TicketId{7});
        QCOMPARE(model.unread(), 1); // at once
        QCOMPARE(changed.count(), 1);
        QVERIFY(repository.fakeNotifications.stored.at(1).read.has_value());
        QVERIFY(!repository.fakeNotifications.stored.at(0).read.has_value());
        model.markAllRead();
        QCOMPARE(model.unread(), 0);
    }

    void groupsNotWantedAreNeitherListedNorTold()
    {
        FakeRepository repository;
        const FixedClock clock;
        TimeTicker ticker(clock);
        repository.fakeNotifications.stored = {notice(2, 7, EventKind::Overdue), notice(1, 7, EventKind::Transferred)};
        NotificationModel model(repository, ticker);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setGroups({NoticeGroup::Due});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.unread(), 1);
        QSignalSpy arrived(&model, &NotificationModel::arrived);
        add(repository, notice(3, 9, EventKind::Transferred));
        add(repository, notice(4, 9, EventKind::DueChanged));
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(arrived.at(0).at(0).value<QList<Notification>>().constFirst().id, NotificationId{4});
        QCOMPARE(model.rowCount(), 2);
        model.setGroups({NoticeGroup::Due, NoticeGroup::Department});
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(TestNotificationModel)
#include "tst_notification_model.moc"
