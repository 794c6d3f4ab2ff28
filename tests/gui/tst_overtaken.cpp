// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody answered while a reply was written: nothing is sent unseen, nothing is lost.

#include "gui/Driving.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const ThreadEntry &last(const TicketView &view)
{
    return view.entries.constLast();
}

/// Types a reply and wants it sent, after Ken's has come.
TicketId beginReplyAndBeOvertaken(Desk &desk, const QString &by = u"Ken's answer"_s)
{
    if (!desk.openTicket(u"Payroll export"_s)) {
        return {};
    }
    const TicketId ticket = desk.current();
    desk.press(Qt::Key_R);
    desk.type(u"My answer"_s);
    overtake(desk, by);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    return ticket;
}

} // namespace

class TestOvertaken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerMeanwhileStopsSending()
    {
        ShownDesk desk;
        const TicketId ticket = beginReplyAndBeOvertaken(desk);
        QTRY_VERIFY(desk.find<QWidget>(u"overtaken"_s)->isVisible());
        QCOMPARE(desk.editor()->toPlainText(), u"My answer"_s);
        QCOMPARE(last(desk.stored(ticket)).body.text, u"Ken's answer"_s);
        desk.settle();
        desk.editor()->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(last(desk.stored(ticket)).body.text, u"Ken's answer"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"overtakenKeep"_s), Qt::LeftButton);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"My answer"_s + signatureBelow(desk));
        QTRY_VERIFY(!desk.find<QWidget>(u"overtaken"_s)->isVisible());
    }

    void theirTextCanBeReadInASmallWindow()
    {
        ShownDesk desk(u"john"_s, QSize(960, 600));
        static_cast<void>(beginReplyAndBeOvertaken(desk, u"One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight"_s));
        auto *panel = desk.find<QWidget>(u"overtaken"_s);
        QTRY_VERIFY(panel->isVisible());
        desk.settle();
        auto *theirs = panel->findChild<QPlainTextEdit *>(u"overtakenText"_s);
        QVERIFY2(panel->accessibleName().contains(u"Ken Jay"_s) && panel->accessibleName().contains(u"09:3"_s),
                 qPrintable(panel->accessibleName())); // who and when
        const auto lines = [](const QPlainTextEdit *edit) {
            return edit->viewport()->height() / edit->fontMetrics().lineSpacing();
        };
        QTRY_VERIFY2(lines(theirs) >= 4, qPrintable(QString::number(lines(theirs))));
        QVERIFY2(lines(desk.editor()) >= 2, qPrintable(QString::number(lines(desk.editor()))));
        // Nothing lies over anything else, and nothing is cut off.
        for (const QString &name : {u"overtakenMerge"_s, u"overtakenKeep"_s, u"overtakenDiscard"_s}) {
            auto *button = desk.find<QPushButton>(name);
            const QRect place(button->mapTo(panel, QPoint(0, 0)), button->size());
            QVERIFY2(panel->rect().contains(place), qPrintable(name));
            QVERIFY(place.top() > theirs->geometry().bottom());
        }
        auto *compose = desk.find<QWidget>(u"compose"_s);
        QVERIFY(compose->rect().contains(QRect(panel->mapTo(compose, QPoint(0, 0)), panel->size())));
        // Once it is decided, everything that sends is back.
        QTest::mouseClick(desk.find<QPushButton>(u"overtakenMerge"_s), Qt::LeftButton);
        QVERIFY(desk.find<QPushButton>(u"composeSend"_s)->isVisible());
        QTRY_VERIFY2(lines(theirs) >= 3, qPrintable(QString::number(lines(theirs))));
        QVERIFY2(lines(desk.editor()) >= 2, qPrintable(QString::number(lines(desk.editor()))));
        // What does not fit is scrolled to.
        QVERIFY(theirs->toPlainText().endsWith(u"Eight"_s) && theirs->verticalScrollBar()->maximum() > 0);
    }

    void mergingKeepsBothTexts()
    {
        ShownDesk desk;
        const TicketId ticket = beginReplyAndBeOvertaken(desk);
        QTRY_VERIFY(desk.find<QWidget>(u"overtaken"_s)->isVisible());
        QTest::mouseClick(desk.find<QPushButton>(u"overtakenMerge"_s), Qt::LeftButton);
        QVERIFY(desk.editor()->hasFocus());
        QVERIFY(desk.find<QWidget>(u"overtaken"_s)->isVisible());
        desk.type(u", beside Ken's"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"My answer, beside Ken's"_s + signatureBelow(desk));
        const TicketView view = desk.stored(ticket);
        QCOMPARE(view.entries.at(view.entries.size() - 2).body.text, u"Ken's answer"_s);
    }

    void whatIsDiscardedCanBePutBack()
    {
        ShownDesk desk;
        const TicketId ticket = beginReplyAndBeOvertaken(desk);
        QTRY_VERIFY(desk.find<QWidget>(u"overtaken"_s)->isVisible());
        QTest::mouseClick(desk.find<QPushButton>(u"overtakenDiscard"_s), Qt::LeftButton);
        QVERIFY(desk.editor()->toPlainText().isEmpty());
        QVERIFY(desk.barText(u"compose"_s).contains(u"discarded"_s));
        const auto buttons = desk.find<QWidget>(u"compose"_s)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"&Put it back"_s) {
                button->click();
                break;
            }
        }
        QCOMPARE(desk.editor()->toPlainText(), u"My answer"_s);
        QTRY_COMPARE(desk.session().drafts().content(ticket, DraftKind::Reply).contains("My answer"), true);
    }
};

QTEST_MAIN(TestOvertaken)
#include "tst_overtaken.moc"
