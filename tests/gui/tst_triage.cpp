// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/ActionRegistry.h"
#include "app/triage/CommandPalette.h"
#include "app/widgets/InlineBar.h"
#include "gui/Driving.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

} // namespace

class TestTriage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void singleKeysChangeTheTicketAndUndoTakesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("choice");
        QTest::newRow("assign") << int(Qt::Key_A) << u"ken"_s;
        QTest::newRow("claim") << int(Qt::Key_C) << QString();
        QTest::newRow("transfer") << int(Qt::Key_T) << u"system"_s;
        QTest::newRow("status") << int(Qt::Key_S) << u"pend"_s;
        QTest::newRow("priority") << int(Qt::Key_P) << u"low"_s;
        QTest::newRow("topic") << int(Qt::Key_O) << u"password"_s;
        QTest::newRow("resolve") << int(Qt::Key_E) << QString();
    }
    void singleKeysChangeTheTicketAndUndoTakesBack()
    {
        QFETCH(int, key);
        QFETCH(QString, choice);
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId id = desk.current();
        const Ticket before = desk.stored(id).details.ticket;
        desk.press(key);
        if (!choice.isEmpty()) {
            choose(desk, choice);
        }
        desk.settle();
        const DirectorySnapshot &directory = *desk.session().directory();
        const auto now = [&desk, id] { return desk.stored(id).details.ticket; };
        switch (key) {
        case Qt::Key_A:
            QTRY_COMPARE(now().agent, idOf(directory.agents, u"Ken Jay"_s));
            break;
        case Qt::Key_C:
            QTRY_COMPARE(now().agent, idOf(directory.agents, u"John Bonds"_s));
            break;
        case Qt::Key_T:
            QTRY_COMPARE(now().department, idOf(directory.departments, u"System Administrators"_s));
            break;
        case Qt::Key_S:
            QTRY_COMPARE(now().status, directory.settings.pendingStatus);
            break;
        case Qt::Key_P:
            QTRY_COMPARE(now().priority, idOf(directory.priorities, u"Low"_s));
            break;
        case Qt::Key_O:
            QTRY_COMPARE(now().topic, idOf(directory.topics, u"Password reset"_s));
            break;
        default:
            QTRY_COMPARE(now().status, directory.settings.resolvedStatus);
            break;
        }
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        const auto same = [&before, &now] {
            const Ticket after = now();
            return after.agent == before.agent && after.department == before.department && after.status == before.status
                   && after.priority == before.priority && after.topic == before.topic && after.due == before.due;
        };
        QTRY_VERIFY2(same(), qPrintable(desk.barText({})));
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(!same());
    }

    void undoDoesNotReachUnseenIntoAnotherTicket()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId first = desk.current();
        const PriorityId before = desk.stored(first).details.ticket.priority;
        const PriorityId low = idOf(desk.session().directory()->priorities, u"Low"_s);
        QVERIFY(before != low);
        const auto priority = [&desk, first] { return desk.stored(first).details.ticket.priority; };
        desk.press(Qt::Key_P);
        choose(desk, u"low"_s);
        QTRY_COMPARE(priority(), low);
        QTRY_VERIFY(!desk.session().commands().undoLabel().isEmpty());
        toList(desk);
        desk.press(Qt::Key_J);
        QTRY_VERIFY(desk.current() != first && desk.current().isValid());
        desk.settle();
        const TicketId second = desk.current();
        desk.press(Qt::Key_N);
        desk.type(u"Seen it"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(second).entries.constLast().kind, EntryKind::Note);
        QTRY_VERIFY(desk.session().commands().running() == 0);
        QAction *undo = desk.window().actionRegistry().action(ActionId::Undo);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(desk.session().commands().undoLabel().isEmpty()); // nothing is offered that cannot be done
        undo->trigger();
        QTRY_VERIFY(desk.barText({}).contains(u"A note cannot be undone"_s));
        QCOMPARE(priority(), low);
        QVERIFY(!desk.session().commands().undoLabel().isEmpty());
        // Once more is meant, and shows where. What was said of the note is over.
        undo->trigger();
        QTRY_COMPARE(priority(), before);
        QTRY_VERIFY2(desk.barText({}).startsWith(u"Undone"_s), qPrintable(desk.barText({})));
        QPushButton *show = nullptr;
        for (QPushButton *button : desk.window().findChild<InlineBar *>()->findChildren<QPushButton *>()) {
            show = button->isVisible() ? button : show;
        }
        QVERIFY(show != nullptr);
        QVERIFY(show->text().contains(desk.stored(first).details.ticket.number));
        show->click();
        QTRY_COMPARE(desk.window().shownTicket(), first);
    }

    void whatABarSaidOfARefusalGoesWithTheNextSuccess()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        CommandDispatcher &commands = desk.session().commands();
        commands.run(Command::make(ticket, command::SetPriority{PriorityId{987654}}), u"priority"_s);
        QTRY_VERIFY(!desk.barText({}).isEmpty());
        commands.run(Command::make(ticket, command::ChangeTags{{u"vip"_s}, {}}), u"tags"_s);
        QTRY_VERIFY(desk.barText({}).isEmpty());
        // What somebody else said there stays.
        desk.window().showNotice(u"A notice of something else"_s);
        commands.undo();
        QTRY_VERIFY(commands.canRedo());
        QCOMPARE(desk.barText({}), u"A notice of something else"_s);
    }

    void severalAtOnceAreOneStep()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        desk.tickets()->setFocus();
        const int before = desk.tickets()->model()->rowCount();
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.tickets()->selectionModel()->selectedIndexes().size(), 3);
        desk.press(Qt::Key_A);
        choose(desk, u"ken"_s);
        agree(desk);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before - 3);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before);
    }

    void whatOneMayNotDoIsNotOffered()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"lucy"_s);
        desk.show();
        const auto &actions = desk.window().actionRegistry();
        QVERIFY(desk.tickets()->model()->rowCount() > 0);
        QVERIFY(desk.openTicket(desk.tickets()->model()->index(0, 0).data().toString()));
        QTRY_VERIFY(actions.action(ActionId::Note)->isEnabled());
        desk.selectQueue(u"deleted"_s);
        if (desk.tickets()->model()->rowCount() == 0) {
            QVERIFY(!actions.action(ActionId::Assign)->isEnabled());
        }
    }

    void aLetterThatIsNobodysKeyGoesNowhere()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        for (QAction *action : desk.window().actionRegistry().all()) {
            action->setShortcut({}); // as one leaves it who takes its key off
        }
        const QModelIndex current = desk.tickets()->currentIndex();
        QChar letter;
        for (int row = 0; row < current.model()->rowCount() && letter.isNull(); ++row) {
            const QString subject = current.siblingAtRow(row).data().toString();
            if (!subject.isEmpty() && subject.at(0).isLetter() && subject.at(0) != Payroll.at(0)) {
                letter = subject.at(0).toUpper();
            }
        }
        QVERIFY(!letter.isNull());
        desk.tickets()->setFocus();
        desk.press(letter.unicode());
        QCOMPARE(desk.tickets()->currentIndex(), current);
    }

    void marksStayWhileOneMovesOn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        toList(desk);
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_X);
        QCOMPARE(desk.tickets()->selectionModel()->selectedIndexes().size(), 2);
        QCOMPARE(desk.tickets()->currentIndex().row(), 2);
        desk.press(Qt::Key_X);
        QCOMPARE(desk.tickets()->selectionModel()->selectedIndexes().size(), 1);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.tickets()->selectionModel()->selectedIndexes(), {desk.tickets()->currentIndex()});
    }

    void twentyTicketsWithoutAMouse()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        toList(desk);
        QList<TicketId> met;
        const DirectorySnapshot &directory = *desk.session().directory();
        const AgentId ken = idOf(directory.agents, u"Ken Jay"_s);
        for (int i = 0; i < 20; ++i) {
            const int row = desk.tickets()->currentIndex().row();
            QTRY_COMPARE(desk.current().value,
                         desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong());
            const TicketId id = desk.current();
            QVERIFY(!met.contains(id));
            met.append(id);
            desk.press(Qt::Key_A);
            choose(desk, u"ken"_s);
            QTRY_COMPARE(desk.stored(id).details.ticket.agent, ken);
            desk.press(Qt::Key_L);
            choose(desk, u"looked-at"_s);
            QTRY_VERIFY(desk.stored(id).details.tags.contains(u"looked-at"_s));
            QVERIFY(desk.tickets()->hasFocus());
            QTRY_COMPARE(desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong(), id.value);
            QCOMPARE(desk.tickets()->currentIndex().row(), row); // nothing jumps in a list by due time
            desk.press(Qt::Key_J);
        }
        QCOMPARE(met.size(), 20);
    }

    void twentyNewOnesAreWorkedOff()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const DirectorySnapshot &directory = *desk.session().directory();
        const auto before = desk.count(u"unassigned"_s);
        QList<Command> commands;
        for (int i = 0; i < 20; ++i) {
            command::OpenTicket open;
            open.requester.email = u"karen.miller@meridian.example"_s;
            open.subject = u"New one %1"_s.arg(i);
            open.body.text = u"Please help."_s;
            open.tags = {u"new"_s};
            commands.append(Command::make({}, open));
        }
        QVERIFY(waitFor(desk.repository().tickets().executeOnAll(commands)));
        QTRY_COMPARE(desk.count(u"unassigned"_s), before + 20);
        toList(desk);
        desk.press(Qt::Key_Slash);
        desk.type(u"is:open is:unassigned tag:new"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), 20);
        toList(desk);
        // Each gets what it needs and leaves the list; J goes to the one that took its place, until none is left.
        QSet<TicketId> met;
        for (int i = 0; i < 20; ++i) {
            if (i > 0) {
                desk.press(Qt::Key_J);
            }
            const TicketId id{desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong()};
            QVERIFY(id.isValid() && !met.contains(id));
            met.insert(id);
            QTRY_COMPARE(desk.current(), id);
            const auto now = [&desk, id] { return desk.stored(id).details.ticket; };
            if (i % 4 == 0) {
                desk.press(Qt::Key_P);
                choose(desk, u"high"_s);
                QTRY_COMPARE(now().priority, idOf(directory.priorities, u"High"_s));
                toList(desk);
                desk.press(Qt::Key_A);
                choose(desk, u"ken"_s);
                QTRY_COMPARE(now().agent, idOf(directory.agents, u"Ken Jay"_s));
            } else if (i % 4 == 1) {
                desk.press(Qt::Key_C);
                QTRY_COMPARE(now().agent, idOf(directory.agents, u"John Bonds"_s));
            } else if (i % 4 == 2) {
                desk.press(Qt::Key_O);
                choose(desk, u"password"_s);
                QTRY_COMPARE(now().topic, idOf(directory.topics, u"Password reset"_s));
                toList(desk);
                desk.press(Qt::Key_A);
                choose(desk, u"incident"_s);
                QTRY_COMPARE(now().team, idOf(directory.teams, u"Incident response"_s));
            } else {
                desk.press(Qt::Key_E);
                QTRY_COMPARE(now().status, directory.settings.resolvedStatus);
            }
            QTRY_COMPARE(desk.tickets()->model()->rowCount(), 19 - i);
            toList(desk);
        }
        QTRY_COMPARE(desk.count(u"unassigned"_s), before);
    }

    void labelsSnoozeAndMerge()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId id = desk.current();
        const auto details = [&desk, id] { return desk.stored(id).details; };
        toList(desk);
        desk.press(Qt::Key_L);
        choose(desk, u"Month end"_s);
        QTRY_VERIFY(details().tags.contains(u"month end"_s) || details().tags.contains(u"month-end"_s));
        desk.press(Qt::Key_H);
        choose(desk, u"tomorrow"_s);
        QTRY_VERIFY(details().ticket.pendingUntil.has_value());
        QVERIFY(*details().ticket.pendingUntil > desk.session().clock().now());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!details().ticket.pendingUntil.has_value());
        const TicketRow other = qobject_cast<TicketListModel *>(desk.tickets()->model())->at(0) != nullptr
                                    ? *qobject_cast<TicketListModel *>(desk.tickets()->model())->at(0)
                                    : TicketRow();
        QVERIFY(other.ticket.id.isValid() && other.ticket.id != id);
        desk.press(Qt::Key_M);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        desk.type(u"#"_s + other.ticket.number);
        auto *list = QApplication::activePopupWidget()->findChild<QAbstractItemView *>();
        QTRY_VERIFY(list->model()->rowCount() == 1
                    && list->model()->index(0, 0).data().toString().contains(other.ticket.number));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(details().ticket.mergedInto, other.ticket.id);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!details().ticket.mergedInto.isValid());
    }

    void thePaletteFindsActionsQueuesAndTickets()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId id = desk.current();
        const QString number = desk.stored(id).details.ticket.number;
        toList(desk);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        choose(desk, u"priority low"_s);
        const auto low = idOf(desk.session().directory()->priorities, u"Low"_s);
        QTRY_COMPARE(desk.stored(id).details.ticket.priority, low);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        choose(desk, u"overdue"_s);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), static_cast<int>(desk.count(u"overdue"_s)));
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        auto *list = QApplication::activePopupWidget()->findChild<QAbstractItemView *>();
        desk.type(u"#"_s + number);
        QTRY_VERIFY(list->model()->rowCount() > 0
                    && list->model()->index(0, 0).data().toString().contains(u"Payroll"_s));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.current(), id);
    }

    void balancedAssignmentSharesOut()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        const int before = desk.tickets()->model()->rowCount();
        QVERIFY(before > 3);
        toList(desk);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_A);
        choose(desk, u"balanced"_s);
        agree(desk);
        QTRY_VERIFY(desk.tickets()->model()->rowCount() < before);
        const auto load = waitFor(desk.repository().directory().openTicketLoad());
        QVERIFY(load.has_value());
        for (const Agent &agent : desk.session().directory()->agents) {
            QVERIFY2(agent.capacity == 0 || load->value(agent.id) <= agent.capacity, qPrintable(agent.name));
        }
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), before);
    }

    void escapeChoosesNothing()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const auto version = desk.stored(desk.current()).details.ticket.version;
        desk.press(Qt::Key_P);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        QCOMPARE(desk.stored(desk.current()).details.ticket.version, version);
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
