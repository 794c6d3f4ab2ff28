// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others do to one's tickets, brought before one: the bell, its list, and what the desktop is told.

#include "app/notify/NoticeSnoozes.h"
#include "app/notify/NotificationBell.h"
#include "app/notify/NotificationCentre.h"
#include "app/notify/NotificationPopup.h"
#include "app/notify/TrayNotices.h"
#include "app/settings/Preferences.h"
#include "gui/Desk.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Says what it is told to.
class ScriptedClock final : public Clock {
public:
    Timestamp now() const override { return time; }
    Timestamp time = morning();
};

/// Somebody else at the same help desk.
std::shared_ptr<LocalRepository> sitDown(Desk &desk, const QString &username)
{
    LocalOptions options;
    options.path = desk.path();
    options.username = username;
    options.clock = desk.clock();
    options.jobInterval = Duration(0);
    const auto other = waitFor(LocalRepository::open(options));
    return other ? *other : nullptr;
}

/// A note that names the agent at the desk, in this ticket.
[[nodiscard]] bool note(LocalRepository &by, TicketId ticket, const QString &text)
{
    command::AddNote body;
    body.body.text = text;
    return waitFor(by.tickets().execute(Command::make(ticket, body))).has_value();
}

TicketId ticketOf(Desk &desk, const QString &subject)
{
    return desk.openTicket(subject) ? desk.current() : TicketId();
}

} // namespace

class TestNotificationsView : public QObject {
    Q_OBJECT

    static NotificationCentre &centre(Desk &desk) { return *desk.window().findChild<NotificationCentre *>(); }
    static int count(Desk &desk) { return desk.find<NotificationBell>(u"bell"_s)->count(); }
    /// Nothing is new at the start of a test.
    static void clear(Desk &desk)
    {
        centre(desk).model().markAllRead();
        QTRY_COMPARE(count(desk), 0);
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void theBellCountsAndTheListOpensTheTicket()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        QVERIFY(payroll.isValid());
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(ken != nullptr);
        QVERIFY(note(*ken, payroll, u"@john the share is back."_s));
        QTRY_COMPARE(count(desk), 1);

        QTest::mouseClick(desk.find<NotificationBell>(u"bell"_s), Qt::LeftButton);
        auto *popup = desk.find<NotificationPopup>(u"notificationPopup"_s);
        QVERIFY(popup != nullptr && popup->isVisible());
        auto *list = popup->findChild<QListView *>(u"notifications"_s);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Payroll"_s));
        QVERIFY(list->model()->index(0, 0).data(NotificationModel::UnreadRole).toBool());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(desk.current(), payroll);
        QTRY_COMPARE(count(desk), 0); // it is before one's eyes
    }

    void whatIsBeforeTheEyesIsRead()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QSignalSpy arrived(&centre(desk).model(), &NotificationModel::arrived);
        QSignalSpy told(&centre(desk), &NotificationCentre::desktopWanted);
        desk.window().activateWindow();
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(arrived.count(), 1);
        QTRY_COMPARE(count(desk), 0);
        QCOMPARE(told.count(), 0); // the window is in front
    }

    void ownDeedsAreNoNews()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        clear(desk);
        QSignalSpy arrived(&centre(desk).model(), &NotificationModel::arrived);
        command::AddNote body;
        body.body.text = u"@john a note to myself"_s;
        QVERIFY(waitFor(desk.repository().tickets().execute(Command::make(payroll, body))).has_value());
        // Ken's comes behind it, and is the only one.
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(ken != nullptr);
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(arrived.constFirst().constFirst().value<QList<Notification>>().size(), 1);
        const auto stored = waitFor(desk.repository().notifications().newest(2));
        QVERIFY(stored && stored->size() == 2);
        QCOMPARE(stored->constFirst().kind, EventKind::NoteAdded);
        QVERIFY(stored->at(1).read.has_value()); // as was everything before
    }

    void theDesktopIsToldWhileAnotherWindowIsInFront_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void theDesktopIsToldWhileAnotherWindowIsInFront()
    {
        QFETCH(const bool, wanted);
        Preferences preferences = loadPreferences();
        preferences.onDesktop = wanted ? QSet<NoticeGroup>{NoticeGroup::Colleague} : QSet<NoticeGroup>{};
        savePreferences(preferences);
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        clear(desk);
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!desk.window().isActiveWindow());
        const auto ken = sitDown(desk, u"ken"_s);
        QSignalSpy told(&centre(desk), &NotificationCentre::desktopWanted);
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(count(desk), 1); // though the ticket is open: nobody looks
        QCOMPARE(told.count(), wanted ? 1 : 0);
        desk.window().activateWindow();
        QTRY_COMPARE(count(desk), 0);
    }

    void nothingComesBeforeTheEyesWhileQuietIsWanted()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        clear(desk);
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!desk.window().isActiveWindow());
        centre(desk).setQuiet([] { return true; }); // a presentation, say
        const auto ken = sitDown(desk, u"ken"_s);
        QSignalSpy told(&centre(desk), &NotificationCentre::desktopWanted);
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(count(desk), 1); // the bell tells it afterwards
        QCOMPARE(told.count(), 0);
        centre(desk).setQuiet([] { return false; });
        QVERIFY(note(*ken, payroll, u"@john look again"_s));
        QTRY_COMPARE(told.count(), 1);
    }

    void aTicketIsClaimedFromTheList()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        QVERIFY(waitFor(desk.repository().tickets().execute(Command::make(payroll, command::Release{}))).has_value());
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(note(*ken, payroll, u"@john who takes it?"_s));
        QTRY_COMPARE(count(desk), 1);
        desk.window().actionRegistry().action(ActionId::Notifications)->trigger();
        auto *popup = desk.find<NotificationPopup>(u"notificationPopup"_s);
        auto *claim = popup->findChild<QPushButton *>(u"noticeClaim"_s);
        QVERIFY(claim->isVisible());
        QTest::keyClick(claim, Qt::Key_Space);
        QTRY_COMPARE(desk.current(), payroll);
        QTRY_COMPARE(desk.stored(payroll).details.ticket.agent, desk.session().directory().self());
        QTRY_COMPARE(count(desk), 0);
    }

    void aNoticeThatIsPutOffComesAgain()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(count(desk), 1);
        desk.window().actionRegistry().action(ActionId::Notifications)->trigger();
        auto *popup = desk.find<NotificationPopup>(u"notificationPopup"_s);
        QMenu *times = popup->findChild<QPushButton *>(u"noticeSnooze"_s)->menu();
        QCOMPARE(times->actions().size(), 2);
        times->actions().constFirst()->trigger();
        QTRY_COMPARE(count(desk), 0);
        QCOMPARE(desk.barText(u"mainWindow"_s), QString());
        desk.session().ticker().catchUp();
        QCOMPARE(desk.barText(u"mainWindow"_s), QString()); // not yet
        QCOMPARE(desk.find<NoticeSnoozes>(QString())->count(), 1);
    }

    void whatIsPutOffIsToldAfterItsTimeAndAcrossStarts()
    {
        ScriptedClock clock;
        TimeTicker ticker(clock);
        Notification notification;
        notification.ticket = TicketId{7};
        notification.kind = EventKind::Assigned;
        notification.text = u"#7 is yours"_s;
        notification.reason = u"assigned agent"_s;
        QObject parent;
        {
            NoticeSnoozes snoozes(ticker, u"one.dhdb"_s, &parent);
            NoticeSnoozes others(ticker, u"two.dhdb"_s, &parent);
            QSignalSpy due(&snoozes, &NoticeSnoozes::due);
            snoozes.snooze(notification, 10min);
            snoozes.snooze(notification, 30min); // thought better of it: once
            Notification second = notification;
            second.ticket = TicketId{8};
            snoozes.snooze(second, 10min);
            others.snooze(notification, 1h);
            clock.time += 9min;
            ticker.catchUp();
            QCOMPARE(due.count(), 0);
            clock.time += 1min;
            ticker.catchUp();
            QCOMPARE(due.count(), 1);
            QCOMPARE(due.constFirst().constFirst().value<QList<Notification>>().constFirst().ticket, TicketId{8});
            ticker.catchUp();
            QCOMPARE(due.count(), 1); // once
        }
        clock.time += 24h;
        NoticeSnoozes again(ticker, u"one.dhdb"_s, &parent);
        QSignalSpy due(&again, &NoticeSnoozes::due);
        QCOMPARE(again.count(), 1); // not the other help desk's
        again.tellDue();
        QCOMPARE(due.count(), 1);
        const auto told = due.constFirst().constFirst().value<QList<Notification>>();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().ticket, notification.ticket);
        QCOMPARE(told.constFirst().text, notification.text);
        QCOMPARE(told.constFirst().kind, notification.kind);
        QCOMPARE(NoticeSnoozes(ticker, u"one.dhdb"_s, &parent).count(), 0);
        QCOMPARE(NoticeSnoozes(ticker, u"two.dhdb"_s, &parent).count(), 1);
    }

    void theIconBesideTheClockFollowsTheTheme()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QWidget window;
        TrayNotices tray(theme, &window);
        tray.setCount(3);
        const auto picture = [&tray] { return tray.icon().pixmap(32).toImage(); };
        const QImage light = picture();
        theme.choose(ThemeKind::Dark);
        const QImage dark = picture();
        QVERIFY(!light.isNull() && light != dark);
        tray.setCount(0);
        QVERIFY(picture() != dark); // with the number that was there
        theme.choose(ThemeKind::Light);
        tray.setCount(3);
        QCOMPARE(picture(), light);
    }

    void allAreReadAtOnce()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        const TicketId mobile = ticketOf(desk, u"Entire mobile"_s);
        QVERIFY(desk.openTicket(u"Branch tablet"_s));
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(note(*ken, payroll, u"@john one"_s));
        QVERIFY(note(*ken, mobile, u"@john two"_s));
        QTRY_COMPARE(count(desk), 2);
        desk.window().actionRegistry().action(ActionId::Notifications)->trigger();
        auto *popup = desk.find<NotificationPopup>(u"notificationPopup"_s);
        popup->findChild<QPushButton *>(u"notificationsRead"_s)->click();
        QTRY_COMPARE(count(desk), 0);
        popup->close();
        // It is so in the file too.
        const auto stored = waitFor(desk.repository().notifications().newest(10));
        QVERIFY(stored);
        QVERIFY(stored->size() >= 2);
        for (const Notification &notification : *stored) {
            QVERIFY(notification.read.has_value());
        }
    }

    void othersReadTheirOwn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId payroll = ticketOf(desk, u"Payroll"_s);
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        clear(desk);
        const auto ken = sitDown(desk, u"ken"_s);
        QVERIFY(note(*ken, payroll, u"@john look"_s));
        QTRY_COMPARE(count(desk), 1);
        QVERIFY(waitFor(ken->notifications().markAllRead()).has_value());
        QVERIFY(waitFor(ken->notifications().markRead(payroll)).has_value());
        const auto stored = waitFor(desk.repository().notifications().newest(1));
        QVERIFY(stored && stored->size() == 1);
        QVERIFY(!stored->constFirst().read);
    }
};

QTEST_MAIN(TestNotificationsView)
#include "tst_notifications_view.moc"
