// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several tickets selected: none of them is shown as if it were alone.

#include "app/ticket/ThreadView.h"
#include "gui/Driving.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

QString line(Desk &desk, const QString &name)
{
    const auto *label = desk.find<QLabel>(name);
    return label->isVisible() ? label->text() : QString();
}

QWidget *pane(Desk &desk)
{
    return desk.find<QWidget>(u"selectionPane"_s);
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalAreNotShownAsOne()
    {
        ShownDesk desk;
        desk.selectQueue(u"unassigned"_s);
        desk.tickets()->setFocus();
        QVERIFY(!pane(desk)->isVisible());
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(pane(desk)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"compose"_s)->isVisible());
        QCOMPARE(line(desk, u"selectionTitle"_s), u"2 ticket(s) selected"_s);
        QVERIFY2(line(desk, u"selectionCommon"_s).contains(u"unassigned"_s),
                 qPrintable(line(desk, u"selectionCommon"_s)));
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(line(desk, u"selectionTitle"_s), u"3 ticket(s) selected"_s);
        QCOMPARE(pane(desk)->accessibleName(), u"3 ticket(s) selected"_s);
        QVERIFY(desk.tickets()->hasFocus());
        desk.press(Qt::Key_Down);
        QVERIFY(!pane(desk)->isVisible());
        QTRY_COMPARE(desk.current().value,
                     desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong());
        QVERIFY(desk.find<QWidget>(u"compose"_s)->isVisible());
    }

    void itsButtonsActOnAll()
    {
        ShownDesk desk;
        desk.selectQueue(u"unassigned"_s);
        desk.tickets()->setFocus();
        const int before = desk.tickets()->model()->rowCount();
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QPushButton *assign = nullptr;
        for (QPushButton *button : pane(desk)->findChildren<QPushButton *>()) {
            assign = button->text() == u"Assign"_s ? button : assign;
        }
        QVERIFY(assign != nullptr);
        assign->setFocus();
        QTest::mouseClick(assign, Qt::LeftButton);
        choose(desk, u"ken"_s);
        agree(desk);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before - 2);
        QTRY_VERIFY(!pane(desk)->isVisible());
        QVERIFY(QApplication::focusWidget() == nullptr || !pane(desk)->isAncestorOf(QApplication::focusWidget()));
    }

    void enterReadsOneAndItAloneIsMeant()
    {
        ShownDesk desk;
        desk.selectQueue(u"unassigned"_s);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        const auto read = TicketId{desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.current().value, read.value);
        QTRY_VERIFY(!pane(desk)->isVisible());
        const int before = desk.tickets()->model()->rowCount();
        toList(desk);
        desk.press(Qt::Key_C); // no preview: it is one
        QTRY_COMPARE(desk.stored(read).details.ticket.agent, desk.session().self()->id);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before - 1);
        // What is selected again is meant again.
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(pane(desk)->isVisible());
        QCOMPARE(line(desk, u"selectionTitle"_s), u"%1 ticket(s) selected"_s.arg(before - 1));
    }

    void markingWithKeysGivesNoFocusToText()
    {
        ShownDesk desk;
        desk.selectQueue(u"unassigned"_s);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_X);
        desk.find<ThreadView>(u"thread"_s)->setFocus();
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_X);
        QVERIFY(pane(desk)->isVisible());
        QVERIFY(desk.tickets()->hasFocus()); // the thread is out of sight: its keys go on in the list
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_X);
        QCOMPARE(line(desk, u"selectionTitle"_s), u"3 ticket(s) selected"_s);
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
