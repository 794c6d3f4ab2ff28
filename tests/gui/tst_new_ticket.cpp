// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/NewTicketDialog.h"
#include "gui/Desk.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

NewTicketDialog *openDialog(Desk &desk)
{
    desk.window().activateWindow(); // no window manager does it where there is none
    if (!QTest::qWaitForWindowActive(&desk.window())) {
        return nullptr;
    }
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    NewTicketDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&desk, &dialog] {
            dialog = desk.window().findChild<NewTicketDialog *>();
            return dialog != nullptr && dialog->isVisible() && QApplication::focusWidget() != nullptr
                   && dialog->isAncestorOf(QApplication::focusWidget());
        })) {
        return nullptr;
    }
    return dialog;
}

QLineEdit *typeRequester(NewTicketDialog &dialog)
{
    auto *requester = dialog.findChild<QLineEdit *>(u"requester"_s);
    QTest::keyClicks(requester, u"karen"_s);
    return requester;
}

/// The ticket of the list's current row; 0 if none is.
qint64 chosenRow(Desk &desk)
{
    return desk.tickets()->currentIndex().data(TicketListModel::TicketIdRole).toLongLong();
}

} // namespace

class TestNewTicket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takenByPhoneWithKeysAlone()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QVERIFY(requester->hasFocus());
        QTest::keyClicks(requester, u"karen"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(requester, Qt::Key_Return);
        QCOMPARE(requester->text(), u"Karen Miller"_s);
        QTest::keyClick(requester, Qt::Key_Tab);
        auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        QVERIFY(subject->hasFocus());
        QTest::keyClicks(subject, u"Cash machine in the hall is dark"_s);
        QTest::keyClick(subject, Qt::Key_Tab);
        auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
        QVERIFY(topic->hasFocus());
        QTest::keyClicks(topic, u"Business"_s);
        QCOMPARE(topic->currentText(), u"Business critical outage"_s);
        auto *message = dialog->findChild<QPlainTextEdit *>(u"message"_s);
        message->setFocus();
        QTest::keyClicks(message, u"Since half past nine."_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
        const TicketId before = desk.current();
        QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.current().isValid() && desk.current() != before);
        const TicketView view = desk.stored(desk.current());
        const Ticket &ticket = view.details.ticket;
        const DirectorySnapshot &directory = *desk.session().directory();
        QCOMPARE(ticket.subject, u"Cash machine in the hall is dark"_s);
        QCOMPARE(view.requester.name, u"Karen Miller"_s);
        QCOMPARE(ticket.source, Source::Phone);
        QCOMPARE(directory.priority(ticket.priority)->name, u"Emergency"_s);
        QCOMPARE(directory.slaPlan(ticket.slaPlan)->name, u"Sev-A"_s);
        QVERIFY(ticket.due.has_value());
        QCOMPARE(view.entries.constFirst().body.text, u"Since half past nine."_s);
        // The row that looks chosen is that of the ticket the keys are meant for.
        desk.settle();
        QVERIFY(chosenRow(desk) == 0 || chosenRow(desk) == desk.current().value);
    }

    void aNewTicketIsTheOneChosenInItsQueue()
    {
        ShownDesk desk;
        desk.selectQueue(u"unassigned"_s);
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = typeRequester(*dialog);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(requester, Qt::Key_Return);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"Badge reader blinks"_s);
        auto *message = dialog->findChild<QPlainTextEdit *>(u"message"_s);
        QTest::keyClicks(message, u"Since noon."_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
        const TicketId before = desk.current();
        QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.current().isValid() && desk.current() != before);
        QTRY_COMPARE(chosenRow(desk), desk.current().value);
    }

    void tabTakesTheHighlightedRequester()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = typeRequester(*dialog);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab); // it gets the keys of the window system
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"subject"_s)->hasFocus());
        QCOMPARE(requester->text(), u"Karen Miller"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"requesterEmail"_s)->isVisible());
        dialog->close();
    }

    void aTopicShowsWhatItDecides()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
        topic->setFocus();
        QTest::keyClicks(topic, u"Password"_s);
        const auto combos = dialog->findChildren<ChoiceCombo *>();
        const auto shows = [&combos](const QString &text) {
            return std::any_of(combos.cbegin(), combos.cend(),
                               [&text](const ChoiceCombo *combo) { return combo->shownText() == text; });
        };
        QTRY_VERIFY(shows(u"Support"_s));
        QVERIFY(shows(u"Normal"_s));
        QVERIFY(shows(u"Sev-B"_s));
        dialog->close();
    }

    void somebodyNewIsMadeInline()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QTest::keyClicks(requester, u"Zoe Quist"_s);
        auto *email = dialog->findChild<QLineEdit *>(u"requesterEmail"_s);
        QTRY_VERIFY(email->isVisible());
        auto *create = dialog->findChild<QPushButton *>(u"createTicket"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"No sound"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(email, u"zoe.quist@meridian.example"_s);
        QTRY_VERIFY(create->isEnabled());
        const TicketId before = desk.current();
        QTest::keyClick(email, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.current().isValid() && desk.current() != before);
        QCOMPARE(desk.stored(desk.current()).requester.primaryEmail(), u"zoe.quist@meridian.example"_s);
    }

    void whatWasBegunIsThereTheNextTime()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"The caller hung up"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.window().findChild<NewTicketDialog *>() == nullptr);
        auto *again = openDialog(desk);
        QVERIFY(again != nullptr);
        QCOMPARE(again->findChild<QLineEdit *>(u"subject"_s)->text(), u"The caller hung up"_s);
        again->close();
    }

    void theNewRequesterBegunIsThereTheNextTime()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        const auto edit = [](NewTicketDialog *of, const QString &name) { return of->findChild<QLineEdit *>(name); };
        QTest::keyClicks(edit(dialog, u"requester"_s), u"Zoe Quist"_s);
        QTRY_VERIFY(edit(dialog, u"requesterEmail"_s)->isVisible());
        edit(dialog, u"requesterEmail"_s)->setFocus();
        QTest::keyClicks(edit(dialog, u"requesterEmail"_s), u"zoe.quist@meridian.example"_s);
        QTest::keyClicks(edit(dialog, u"requesterPhone"_s), u"+49 30 5550"_s);
        QTest::keyClicks(edit(dialog, u"subject"_s), u"No sound"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.window().findChild<NewTicketDialog *>() == nullptr);
        auto *again = openDialog(desk);
        QVERIFY(again != nullptr);
        QCOMPARE(edit(again, u"requester"_s)->text(), u"Zoe Quist"_s);
        QVERIFY(edit(again, u"requesterEmail"_s)->isVisible());
        QCOMPARE(edit(again, u"requesterEmail"_s)->text(), u"zoe.quist@meridian.example"_s);
        QCOMPARE(edit(again, u"requesterPhone"_s)->text(), u"+49 30 5550"_s);
        QTRY_VERIFY(again->findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
        again->close();
    }

    void whatTheCallerSaysComesFirstByTab()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QTest::keyClicks(requester, u"Zoe Quist"_s); // somebody new: address and phone are asked for
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"requesterEmail"_s)->isVisible());
        auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
        topic->setFocus();
        QTest::keyClicks(topic, u"New starter"_s); // one that asks for fields
        requester->setFocus();
        QStringList passed;
        for (int presses = 0; presses < 12 && dialog->focusWidget()->objectName() != u"message"_s; ++presses) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            passed.append(dialog->focusWidget()->objectName());
        }
        passed.removeAll(QString()); // the fields of the topic
        QCOMPARE(passed,
                 (QStringList{u"requesterEmail"_s, u"requesterPhone"_s, u"subject"_s, u"topic"_s, u"message"_s}));
        // What is filled in by itself comes behind, in the order of the eye.
        QStringList behind;
        const QPushButton *create = dialog->findChild<QPushButton *>(u"createTicket"_s);
        for (int presses = 0; presses < 20 && dialog->focusWidget() != requester; ++presses) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            behind.append(dialog->focusWidget()->accessibleName());
        }
        QVERIFY(dialog->focusWidget() == requester && !create->isEnabled());
        const QStringList order{u"Source"_s, u"Department"_s, u"Priority"_s, u"SLA plan"_s, u"Assign to"_s};
        QVERIFY2(behind.mid(behind.indexOf(order.constFirst()), order.size()) == order,
                 qPrintable(behind.join(u", "_s)));
        dialog->close();
    }

    void whatARuleWillSetIsSaid()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        const auto combos = dialog->findChildren<ChoiceCombo *>();
        const auto said = [&combos](const QString &name) {
            for (const ChoiceCombo *combo : combos) {
                if (combo->accessibleName() == name) {
                    return combo->shownText() + u" / "_s + combo->accessibleDescription();
                }
            }
            return QString();
        };
        auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        QTest::keyClicks(subject, u"[Suspicious] Invoice"_s);
        QTRY_COMPARE(said(u"Department"_s), u"Information Security / set by rule \"Reported phishing\""_s);
        QCOMPARE(said(u"Priority"_s), u"High / set by rule \"Reported phishing\""_s);
        // A rule wins over the priority chosen here, and that is said too.
        for (ChoiceCombo *combo : combos) {
            if (combo->accessibleName() == u"Priority"_s) {
                combo->setFocus();
                QTest::keyClicks(combo, u"Low"_s);
            }
        }
        QTRY_COMPARE(said(u"Priority"_s), u"Low / will be High, set by rule \"Reported phishing\""_s);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        requester->setFocus();
        QTest::keyClicks(requester, u"karen"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(requester, Qt::Key_Return);
        auto *create = dialog->findChild<QPushButton *>(u"createTicket"_s);
        QTRY_VERIFY(create->isEnabled());
        const TicketId before = desk.current();
        create->click();
        QTRY_VERIFY(desk.current().isValid() && desk.current() != before);
        // As it was said, so it is.
        const Ticket ticket = desk.stored(desk.current()).details.ticket;
        const DirectorySnapshot &directory = *desk.session().directory();
        QCOMPARE(directory.department(ticket.department)->name, u"Information Security"_s);
        QCOMPARE(directory.priority(ticket.priority)->name, u"High"_s);
    }

    void ticketsAlikeAreListedOpenedAndLinked()
    {
        ShownDesk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QTest::keyClicks(requester, u"tom brandt"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(requester, Qt::Key_Return);
        auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        QTest::keyClicks(subject, u"Entire mobile banking payroll"_s);
        auto *list = dialog->findChild<QTreeWidget *>(u"duplicateTickets"_s);
        // What looks alike comes by an answer of its own.
        QTRY_VERIFY(!list->findItems(u"Entire mobile"_s, Qt::MatchStartsWith, 1).isEmpty()
                    && !list->findItems(u"Payroll"_s, Qt::MatchStartsWith, 1).isEmpty());
        QVERIFY(list->isVisible());
        // His own come first, whatever is more alike.
        QVERIFY2(list->topLevelItem(0)->text(1).startsWith(u"Payroll"_s), qPrintable(list->topLevelItem(0)->text(1)));
        QCOMPARE(list->topLevelItem(0)->text(2), u"Tom Brandt"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(row);
            for (const int column : {0, 3, 4, 5}) { // number, status, age, assignee
                QVERIFY(!item->text(column).isEmpty());
            }
        }
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
        const TicketId before = desk.current();
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier); // creates it, as anywhere in the form
        QTRY_VERIFY(desk.current().isValid() && desk.current() != before);
        const TicketId made = desk.current();
        QTRY_COMPARE(desk.stored(made).details.links.size(), 1);

        dialog = openDialog(desk);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"Entire mobile banking payroll"_s);
        list = dialog->findChild<QTreeWidget *>(u"duplicateTickets"_s);
        QTRY_VERIFY(list->isVisible());
        list->setFocus();
        const auto shown = TicketId{list->currentItem()->data(0, Qt::UserRole).toLongLong()};
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(desk.current().value, shown.value);
        QTRY_VERIFY(desk.window().findChild<NewTicketDialog *>() == nullptr);
    }
};

QTEST_MAIN(TestNewTicket)
#include "tst_new_ticket.moc"
