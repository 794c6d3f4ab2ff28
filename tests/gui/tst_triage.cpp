// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Desk.h"

#include <QApplication>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

template <typename Record>
auto idOf(const QList<Record> &records, const QString &name)
{
    for (const Record &record : records) {
        if (record.name == name) {
            return record.id;
        }
    }
    return decltype(Record::id){};
}

/// Chooses in the popup that a key opened.
void choose(Desk &desk, const QString &typed)
{
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    desk.type(typed);
    desk.press(Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

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
