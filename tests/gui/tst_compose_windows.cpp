// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing on a ticket in several windows, and torn off into one of its own: one draft, sent once.

#include "app/compose/ComposePane.h"
#include "app/compose/ComposeWindow.h"
#include "app/window/TicketWindow.h"
#include "gui/Desk.h"
#include "models/TicketListItem.h"

#include <QTest>

#include <atomic>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

ThreadEntry last(const TicketView &view)
{
    return view.entries.constLast();
}

/// Stands still until it is told how much later it is. Read from several threads.
class StandingClock final : public Clock {
public:
    std::atomic<int> later = 0; ///< seconds
    Timestamp now() const override { return morning() + std::chrono::seconds(later); }
};

} // namespace

class TestComposeWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapeGivesTheKeysBackToTheList()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"To you"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(desk.tickets()));
        desk.press(Qt::Key_J);
        QTRY_VERIFY(desk.current() != ticket);
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.current().value, ticket.value);
        QTRY_COMPARE(desk.editor()->toPlainText(), u"To you"_s);
    }

    void twoWindowsShowOneDraft()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"Half a sentence"_s);
        desk.window().actionRegistry().action(ActionId::OpenApart)->trigger();
        auto *apart = desk.find<TicketWindow>(u"ticketWindow"_s);
        QVERIFY(apart != nullptr);
        auto *there = apart->findChild<QPlainTextEdit *>(u"composeText"_s);
        QTRY_COMPARE(there->toPlainText(), u"Half a sentence"_s);
        QTest::keyClicks(there, u" and the rest"_s);
        QCOMPARE(desk.editor()->toPlainText(), u"Half a sentence and the rest"_s);
        QTest::keyClick(there, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).kind, EntryKind::Reply);
        QTRY_VERIFY(there->toPlainText().isEmpty());
        QVERIFY(desk.editor()->toPlainText().isEmpty()); // or it would be sent once more
    }

    void writingIsTornOffAndBroughtBack()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_N);
        desk.type(u"Half a note"_s);
        QPlainTextEdit *here = desk.editor();
        desk.window().actionRegistry().action(ActionId::WriteApart)->trigger();
        auto *apart = desk.find<ComposeWindow>(u"composeWindow"_s);
        QVERIFY(apart != nullptr);
        auto *there = apart->findChild<QPlainTextEdit *>(u"composeText"_s);
        QTRY_COMPARE(there->toPlainText(), u"Half a note"_s);
        QVERIFY(apart->compose()->composition().isNote());
        QVERIFY(apart->windowTitle().contains(desk.stored(ticket).details.ticket.number));
        QVERIFY(!here->isVisible());

        // It stays with its ticket while another one is looked at.
        QVERIFY(desk.openTicket(u"Branch tablet"_s));
        QVERIFY(here->isVisible() && here->toPlainText().isEmpty());
        QTest::keyClicks(there, u" about payroll"_s);
        QVERIFY(here->toPlainText().isEmpty());
        QVERIFY(desk.openTicket(Payroll));
        QVERIFY(!here->isVisible());

        QTest::keyClick(there, Qt::Key_Escape);
        QTRY_VERIFY(here->isVisible());
        QCOMPARE(here->toPlainText(), u"Half a note about payroll"_s);

        // Sent there: it closes, and what was a draft is one no more.
        desk.window().actionRegistry().action(ActionId::WriteApart)->trigger();
        QTRY_VERIFY(desk.find<ComposeWindow>(u"composeWindow"_s) != nullptr
                    && desk.find<ComposeWindow>(u"composeWindow"_s)->isVisible());
        there = desk.find<ComposeWindow>(u"composeWindow"_s)->findChild<QPlainTextEdit *>(u"composeText"_s);
        QTRY_COMPARE(there->toPlainText(), u"Half a note about payroll"_s);
        QTest::keyClick(there, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).kind, EntryKind::Note);
        QTRY_VERIFY(desk.find<ComposeWindow>(u"composeWindow"_s) == nullptr);
        QVERIFY(here->isVisible() && here->toPlainText().isEmpty());
    }

    void aReplySentFromAWindowThatClosedIsTakenBack()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"Too soon"_s);
        desk.window().actionRegistry().action(ActionId::WriteApart)->trigger();
        auto *apart = desk.find<ComposeWindow>(u"composeWindow"_s);
        QVERIFY(apart != nullptr);
        auto *there = apart->findChild<QPlainTextEdit *>(u"composeText"_s);
        QTRY_COMPARE(there->toPlainText(), u"Too soon"_s);
        QTest::keyClick(there, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).kind, EntryKind::Reply);
        QTRY_VERIFY(desk.find<ComposeWindow>(u"composeWindow"_s) == nullptr);
        desk.window().actionRegistry().action(ActionId::Undo)->trigger();
        QTRY_COMPARE(desk.editor()->toPlainText(), u"Too soon"_s);
    }

    void ofAReplyThatIsGoneTheStatusCanBeUndone()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const auto clock = std::make_shared<StandingClock>();
        Desk desk(theme, u"john"_s, {}, clock);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        const auto status = [&desk, ticket] { return desk.stored(ticket).details.ticket.status; };
        const StatusId before = status();
        desk.press(Qt::Key_R);
        desk.type(u"Solved"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto resolved = desk.session().directory()->settings.resolvedStatus;
        QTRY_COMPARE(status(), resolved);
        CommandDispatcher &commands = desk.session().commands();
        QTRY_VERIFY(commands.undoLabel().startsWith(u"reply on"_s));
        // One's own change meanwhile does not keep the status from going back.
        commands.run(Command::make(ticket, command::ChangeTags{{u"vip"_s}, {}}), u"tags"_s);
        QTRY_COMPARE(commands.undoLabel(), u"tags"_s);
        clock->later = desk.session().directory()->settings.sendHoldSeconds + 1;
        commands.undo();
        QTRY_VERIFY2(commands.undoLabel().startsWith(u"reply on"_s), qPrintable(commands.undoLabel()));
        QAction *undo = desk.window().actionRegistry().action(ActionId::Undo);
        undo->trigger();
        QTRY_VERIFY2(commands.undoLabel().startsWith(u"status of"_s), qPrintable(commands.undoLabel()));
        QTRY_VERIFY2(desk.barText({}).contains(u"has been sent already"_s), qPrintable(desk.barText({})));
        QVERIFY(desk.barText({}).contains(commands.undoLabel()) && status() == resolved);
        undo->trigger();
        QTRY_COMPARE(status(), before);
        QTRY_VERIFY2(!desk.barText({}).contains(u"has been sent already"_s), qPrintable(desk.barText({})));
        QVERIFY(last(desk.stored(ticket)).delivery != DeliveryState::Cancelled);
        QTRY_VERIFY(commands.running() == 0 && !commands.canUndo());
    }

    void whatIsBegunIsMarkedAndFoundAgain()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QTRY_COMPARE(desk.count(u"drafts"_s), 0);
        QVERIFY(desk.openTicket(Payroll));
        const auto spoken = [&desk] { return desk.tickets()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!spoken().contains(draftText()));
        desk.press(Qt::Key_R);
        desk.type(u"Half a sen"_s);
        QVERIFY2(spoken().contains(draftText()), qPrintable(spoken()));
        QTRY_COMPARE(desk.count(u"drafts"_s), 1);
        desk.selectQueue(u"drafts"_s);
        QCOMPARE(desk.tickets()->model()->rowCount(), 1);
        QVERIFY(desk.openTicket(Payroll));
        QTRY_COMPARE(desk.editor()->toPlainText(), u"Half a sen"_s);
        desk.editor()->selectAll();
        QTest::keyClick(desk.editor(), Qt::Key_Delete);
        QTRY_COMPARE(desk.count(u"drafts"_s), 0);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestComposeWindows)
#include "tst_compose_windows.moc"
