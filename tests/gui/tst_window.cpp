// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensOnWhatIsOpen()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QCOMPARE(desk.tickets()->model()->rowCount(), static_cast<int>(desk.count(u"open"_s)));
        QVERIFY(desk.tickets()->model()->rowCount() > 20);
        QVERIFY(desk.current().isValid());
        QVERIFY(desk.tickets()->hasFocus());
        QCOMPARE(desk.find<QLineEdit>(u"queryBox"_s)->text(), u"is:open sort:due"_s);
    }

    void keysGoThroughTheList()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const TicketId first = desk.current();
        desk.press(Qt::Key_J);
        QTRY_VERIFY(desk.current().isValid() && desk.current() != first);
        const TicketId second = desk.current();
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.current(), first);
        desk.press(Qt::Key_Down);
        QTRY_COMPARE(desk.current(), second);
        desk.press(Qt::Key_End);
        QCOMPARE(desk.tickets()->currentIndex().row(), desk.tickets()->model()->rowCount() - 1);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QScrollArea>(u"thread"_s)->hasFocus());
    }

    void queuesAreReachedByKeys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(desk.queues()->hasFocus());
        const int open = desk.tickets()->model()->rowCount();
        desk.press(Qt::Key_Down);
        QTRY_VERIFY(desk.tickets()->model()->rowCount() != open);
        QCOMPARE(desk.tickets()->model()->rowCount(), static_cast<int>(desk.count(u"answered"_s)));
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.tickets()->hasFocus());
    }

    void aSearchFindsAndAWrongOneSaysWhere()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.press(Qt::Key_Slash);
        auto *query = desk.find<QLineEdit>(u"queryBox"_s);
        QVERIFY(query->hasFocus());
        desk.type(u"is:open \"payroll export\""_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), 1);
        QCOMPARE(desk.tickets()->currentIndex().data().toString(), u"Payroll export fails with error 0x80070005"_s);
        QVERIFY(!desk.queues()->currentIndex().isValid());
        // Offscreen, the list of completions takes the window's activation with it when it goes.
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Slash);
        QVERIFY(query->hasFocus());
        desk.type(u"is:opne"_s);
        QCOMPARE(query->text(), u"is:opne"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.barText(u"ticketListPane"_s).contains(u"open"_s));
        QCOMPARE(desk.tickets()->model()->rowCount(), 1);
        QCOMPARE(desk.window().focusWidget(), query);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        // As a browser's address does: what the list shows comes back, and what was typed is not lost.
        const QString shown = u"is:open \"payroll export\""_s;
        desk.press(Qt::Key_Escape);
        QCOMPARE(query->text(), shown);
        QVERIFY(query->hasFocus());
        QCOMPARE(desk.barText(u"ticketListPane"_s), QString());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(query->text(), u"is:opne"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(query->text(), shown);
        QVERIFY(query->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.tickets()->hasFocus());
    }

    void whatOthersDoAppears()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        QVERIFY(desk.openTicket(desk.tickets()->model()->index(1, 0).data().toString()));
        const TicketId shown = desk.current();
        const int before = desk.tickets()->model()->rowCount();
        LocalOptions options;
        options.path = desk.path();
        options.username = u"ken"_s;
        const auto other = waitFor(LocalRepository::open(options));
        QVERIFY(other.has_value());
        const auto claimed = waitFor((*other)->tickets().execute(Command::make(shown, command::Claim{})));
        QVERIFY2(claimed.has_value(), qPrintable(claimed ? QString() : claimed.error().text));
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before - 1);
        QCOMPARE(desk.current(), shown); // it left the list, but not from under the agent's hands
        QTRY_COMPARE(desk.count(u"unassigned"_s), before - 1);
    }

    void aSmallWindowShowsEverything()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show(QSize(960, 600));
        QCOMPARE(desk.window().size(), QSize(960, 600));
        for (const auto *name : {"queues", "tickets", "thread", "composeText"}) {
            const auto *part = desk.find<QWidget>(QString::fromLatin1(name));
            QVERIFY2(part->isVisible() && part->width() > 100 && part->height() > 24, name);
        }
        QVERIFY(desk.find<QWidget>(u"composeSend"_s)->visibleRegion().boundingRect().width() > 60);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
