// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons that send, and their keys: each key does what the button that shows it says.

#include "app/settings/Preferences.h"
#include "gui/Desk.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskhand::ReplyStatus)

namespace {

const QString Payroll = u"Payroll export"_s;

const ThreadEntry &last(const TicketView &view)
{
    return view.entries.constLast();
}

} // namespace

class TestSending : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeyDoesWhatItsButtonSays_data()
    {
        QTest::addColumn<ReplyStatus>("preference");
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("second");
        QTest::newRow("resolving") << ReplyStatus::Resolve << u"Send and resolve"_s << u"Send"_s;
        QTest::newRow("leaving") << ReplyStatus::Leave << u"Send"_s << u"Send and resolve"_s;
        QTest::newRow("waiting") << ReplyStatus::Pending << u"Send and set Pending"_s << u"Send"_s;
    }
    void theKeyDoesWhatItsButtonSays()
    {
        QFETCH(ReplyStatus, preference);
        QFETCH(QString, primary);
        QFETCH(QString, second);
        const Preferences before = loadPreferences();
        const auto back = qScopeGuard([&before] { savePreferences(before); });
        Preferences chosen = before;
        chosen.replyStatus = preference;
        savePreferences(chosen);
        ShownDesk desk;
        const Settings settings = desk.session().directory()->settings;
        const auto meant = [&settings](const QString &text, StatusId present) {
            return text.contains(u"resolve"_s)   ? settings.resolvedStatus
                   : text.contains(u"Pending"_s) ? settings.pendingStatus
                                                 : present;
        };
        for (const auto &[name, text, modifiers, key] :
             {std::tuple(u"composeSend"_s, primary, Qt::KeyboardModifiers(Qt::ControlModifier), u"(Ctrl+Enter)"_s),
              std::tuple(u"composeSendSecond"_s, second, Qt::ControlModifier | Qt::ShiftModifier,
                         u"(Ctrl+Shift+Enter)"_s)}) {
            QVERIFY(desk.openTicket(name == u"composeSend"_s ? Payroll : u"Entire mobile"_s));
            const TicketId ticket = desk.current();
            const StatusId present = desk.stored(ticket).details.ticket.status;
            desk.press(Qt::Key_R);
            desk.type(u"By key"_s);
            const auto *button = desk.find<QPushButton>(name);
            QVERIFY(button->isVisible());
            QCOMPARE(button->text(), text);
            QVERIFY2(button->toolTip().endsWith(key), qPrintable(button->toolTip()));
            desk.press(Qt::Key_Return, modifiers);
            QTRY_COMPARE(last(desk.stored(ticket)).kind, EntryKind::Reply);
            QCOMPARE(desk.stored(ticket).details.ticket.status, meant(text, present));
        }
    }

    void everyStatusHasAKey()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"Chosen"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        const auto *menu = desk.find<QMenu>(u"composeSendChoices"_s);
        const QAction *pending = nullptr;
        int keys = 0;
        for (const QAction *choice : menu->actions()) {
            pending = choice->text().contains(u"Pending"_s) ? choice : pending;
            keys += choice->text().endsWith(u"\tCtrl+Enter"_s)         ? 1
                    : choice->text().endsWith(u"\tCtrl+Shift+Enter"_s) ? 10
                                                                       : 0;
            QVERIFY2(choice->isSeparator() || choice->text().startsWith(u'&'), qPrintable(choice->text()));
        }
        QCOMPARE(keys, 11); // each of the two direct keys is shown once
        QVERIFY(pending != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), pending->text().at(1).toLatin1());
        QTRY_COMPARE(desk.stored(ticket).details.ticket.status, desk.session().directory()->settings.pendingStatus);
        QCOMPARE(last(desk.stored(ticket)).kind, EntryKind::Reply);
    }

    void theKeyIsInSightInASmallWindow()
    {
        ShownDesk desk(u"john"_s, QSize(960, 600));
        QVERIFY(desk.openTicket(Payroll));
        desk.press(Qt::Key_R);
        desk.type(u"Small"_s);
        const auto *button = desk.find<QPushButton>(u"composeSend"_s);
        const int text = button->fontMetrics().horizontalAdvance(button->text());
        const int key = button->fontMetrics().horizontalAdvance(u"Ctrl Enter"_s);
        QVERIFY2(button->width() > text + key, qPrintable(QString::number(button->width())));
    }
};

QTEST_MAIN(TestSending)
#include "tst_sending.moc"
