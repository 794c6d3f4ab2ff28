// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requesters and organizations: in the administration, for those who may, and from the card in a ticket.

#include "app/admin/RecordDialog.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/session/Session.h"
#include "app/ticket/PropertyField.h"
#include "app/widgets/InlineBar.h"
#include "gui/AdminDriver.h"
#include "store/sql/Database.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestPeople : public QObject {
    Q_OBJECT

private:
    static Requester requester(Desk &desk, const QString &text)
    {
        const auto found = waitFor(desk.repository().directory().findRequesters(text, 1));
        if (!found) {
            QTest::qFail(qPrintable(found.error().text), __FILE__, __LINE__); // not the same as nobody
        }
        return found && !found->rows.isEmpty() ? found->rows.constFirst() : Requester();
    }
    /// The list's search is asked a moment after the last letter.
    static bool listed(const AdminDriver &admin, const QString &first)
    {
        return QTest::qWaitFor(
            [&admin, &first] {
                const auto *model = admin.find<QListView>(u"recordList"_s)->model();
                return model->rowCount() > 0 && model->index(0, 0).data().toString() == first;
            },
            PatienceMs);
    }
    /// Presses the button when it can be pressed: while the page saves or deletes it cannot.
    static bool press(const AdminDriver &admin, const QString &button)
    {
        const auto *wanted = admin.find<QPushButton>(button);
        if (!QTest::qWaitFor([wanted] { return wanted->isVisible() && wanted->isEnabled(); }, PatienceMs)) {
            return false;
        }
        admin.click(button);
        return true;
    }
    static QPushButton *putBackButton(const AdminDriver &admin)
    {
        for (QPushButton *button : admin.find<QWidget>(u"removedBar"_s)->findChildren<QPushButton *>()) {
            if (button->text().contains(u"back"_s)) {
                return button;
            }
        }
        return nullptr;
    }
    /// As if the disk failed under what people are searched by.
    static void setSearchable(const Desk &desk, bool searchable)
    {
        const auto database = Database::open(desk.path());
        QVERIFY(database);
        for (const QString &table : {u"requester_terms"_s, u"organization_domains"_s}) {
            const QString away = table + u"_away"_s;
            QVERIFY((*database)->execute(
                u"ALTER TABLE %1 RENAME TO %2"_s.arg(searchable ? away : table, searchable ? table : away)));
        }
    }
    static QString barText(Desk &desk, const QString &section) { return desk.barText(u"section_"_s + section); }

private Q_SLOTS:
    void anOrganizationsNewRequesterIsItsAccountManagers()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Organizations"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Harbour Zoo"_s);
        admin.type(u"mailDomains"_s, u"not a domain"_s);
        QVERIFY(admin.problem(u"mailDomains"_s).contains(u"not a domain"_s));
        admin.type(u"mailDomains"_s, u"zoo.example"_s);
        admin.choose(u"accountManager"_s, u"Amy"_s);
        QVERIFY(admin.savePerson());
        QCOMPARE(admin.title(), u"Harbour Zoo"_s);
        admin.type(u"recordSearch"_s, u"zoo.ex"_s);
        QVERIFY(listed(admin, u"Harbour Zoo"_s));

        NewTicketDialog dialog(theme, desk.session());
        TicketId made;
        connect(&dialog, &NewTicketDialog::created, this, [&made](TicketId id) { made = id; });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"requester"_s), u"Leo Lyon"_s);
        auto *email = dialog.findChild<QLineEdit *>(u"requesterEmail"_s);
        QTRY_VERIFY(email->isVisible());
        QTest::keyClicks(email, u"leo@zoo.example"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"subject"_s), u"The gate does not open"_s);
        auto *message = dialog.findChild<QPlainTextEdit *>(u"message"_s);
        message->setFocus();
        QTest::keyClicks(message, u"Since this morning."_s);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"createTicket"_s), Qt::LeftButton);
        QTRY_VERIFY(made.isValid());
        const TicketView ticket = desk.stored(made);
        const auto zoo = waitFor(desk.repository().directory().findOrganizations(u"Harbour Zoo"_s, 1));
        QVERIFY(zoo && zoo->rows.size() == 1);
        QCOMPARE(ticket.requester.organization, zoo->rows.constFirst().id);
        QCOMPARE(ticket.details.ticket.agent, named(desk.session().directory()->agents, u"Amy Lindgren"_s)->id);

        // Its requester keeps it there, and the reason is given.
        admin.window()->activateWindow();
        QVERIFY(press(admin, u"archiveRecord"_s));
        QTRY_VERIFY(barText(desk, u"organizations"_s).contains(u"1 requester"_s));
    }

    void requestersAreFoundEditedAndDeleted()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Requesters"_s);
        QTRY_VERIFY(!admin.title().isEmpty());
        admin.type(u"recordSearch"_s, u"karen"_s);
        QVERIFY(listed(admin, u"Karen Miller"_s));
        auto *list = admin.find<QListView>(u"recordList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(admin.title(), u"Karen Miller"_s);
        admin.type(u"phone"_s, u"4999"_s);
        admin.type(u"organization"_s, u"trading floor"_s);
        QTRY_COMPARE(admin.find<QLineEdit>(u"organization"_s)->text(), u"Trading floor"_s);
        QVERIFY(admin.savePerson());
        const Requester karen = requester(desk, u"karen.miller"_s);
        QCOMPARE(karen.phone, u"4999"_s);
        QCOMPARE(waitFor(desk.repository().directory().organization(karen.organization))->name, u"Trading floor"_s);

        // What is no organization cannot be saved; what is another's address neither.
        admin.type(u"organization"_s, u"Nowhere at all"_s);
        QTRY_VERIFY(admin.problem(u"organization"_s).contains(u"Nowhere at all"_s));
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
        admin.click(u"revertRecord"_s);
        QTRY_COMPARE(admin.find<QLineEdit>(u"organization"_s)->text(), u"Trading floor"_s);
        admin.type(u"emails"_s, u"tom.brandt@meridian.example"_s);
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(barText(desk, u"requesters"_s).contains(u"Tom Brandt"_s));
        admin.click(u"revertRecord"_s);

        // Karen asked in tickets; somebody who did not can go, and come back.
        QVERIFY(press(admin, u"archiveRecord"_s));
        QTRY_VERIFY(barText(desk, u"requesters"_s).contains(u"Karen Miller"_s));
        admin.startNew();
        admin.type(u"name"_s, u"Zoe Park"_s);
        QVERIFY(admin.savePerson());
        QCOMPARE(admin.title(), u"Zoe Park"_s);
        QVERIFY(requester(desk, u"Zoe"_s).id.isValid());
        QVERIFY(press(admin, u"archiveRecord"_s));
        const auto *bar = admin.find<QWidget>(u"removedBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!requester(desk, u"Zoe"_s).id.isValid());

        // A search that fails says so, and takes the way back from nobody.
        setSearchable(desk, false);
        admin.type(u"recordSearch"_s, u"tom"_s);
        const auto *searchBar = admin.find<QWidget>(u"searchBar"_s);
        QTRY_VERIFY(searchBar->isVisible());
        admin.type(u"organization"_s, u"Trading floor"_s);
        QTRY_VERIFY(admin.problem(u"organization"_s).contains(u"could not be found out"_s));
        QVERIFY(press(admin, u"revertRecord"_s));
        setSearchable(desk, true);
        admin.type(u"recordSearch"_s, u"tom br"_s);
        QVERIFY(listed(admin, u"Tom Brandt"_s));
        QVERIFY(!searchBar->isVisible());
        QVERIFY(bar->isVisible());
        QPushButton *back = putBackButton(admin);
        QVERIFY(back != nullptr);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(requester(desk, u"Zoe"_s).id.isValid());
        QTRY_VERIFY(!bar->isVisible());
    }

    void whatIsTypedWhileANewOneIsSavedStays()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Requesters"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Zoe Park"_s);
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!admin.window()->page()->isSettled());
        admin.type(u"phone"_s, u"4711"_s);
        QTRY_VERIFY(admin.window()->page()->isSettled());
        QCOMPARE(admin.find<QLineEdit>(u"phone"_s)->text(), u"4711"_s);
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
        QVERIFY(admin.savePerson());
        const auto stored = waitFor(desk.repository().directory().findRequesters(u"Zoe Park"_s, 5));
        QVERIFY(stored);
        QCOMPARE(stored->rows.size(), 1); // not a second one
        QCOMPARE(stored->rows.constFirst().phone, u"4711"_s);
    }

    void whatOthersSavedIsSeen()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Requesters"_s);
        auto *list = admin.find<QListView>(u"recordList"_s);
        admin.type(u"recordSearch"_s, u"tom br"_s);
        QVERIFY(listed(admin, u"Tom Brandt"_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(admin.title(), u"Tom Brandt"_s);
        admin.type(u"recordSearch"_s, u"karen mil"_s);
        QVERIFY(listed(admin, u"Karen Miller"_s));
        Requester karen = requester(desk, u"karen.miller"_s);
        karen.phone = u"1111"_s;
        QVERIFY(waitFor(desk.repository().directory().save(karen)));
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(admin.title(), karen.name);
        QTRY_COMPARE(admin.find<QLineEdit>(u"phone"_s)->text(), karen.phone);

        // While one looks at her: an edit is not begun on what was there before without a word.
        karen.phone = u"2222"_s;
        QVERIFY(waitFor(desk.repository().directory().save(karen)));
        admin.type(u"name"_s, u"Karen Hahn"_s);
        QTRY_VERIFY(admin.find<QLabel>(u"recordHint"_s)->text().contains(u"changed elsewhere"_s));
        admin.click(u"revertRecord"_s);
        QCOMPARE(admin.find<QLineEdit>(u"phone"_s)->text(), karen.phone);
        QCOMPARE(admin.title(), karen.name);
    }

    void manyAreNotLoaded()
    {
        ShownDesk desk;
        for (int i = 0; i < 130; ++i) {
            Requester one;
            one.name = u"Zoe %1"_s.arg(i, 3, 10, QChar(u'0'));
            QVERIFY(waitFor(desk.repository().directory().save(one)));
        }
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Requesters"_s);
        auto *model = admin.find<QListView>(u"recordList"_s)->model();
        QTRY_COMPARE(model->rowCount(), 100);
        const auto *more = admin.find<QLabel>(u"recordMore"_s);
        QVERIFY(more->isVisible());
        admin.type(u"recordSearch"_s, u"zoe"_s);
        QTRY_VERIFY(more->text().startsWith(u"30 "_s));
        admin.type(u"recordSearch"_s, u"zoe 07"_s);
        QTRY_COMPARE(model->rowCount(), 10);
        QTRY_VERIFY(!more->isVisible());
    }

    void theCardEditsTheRequester()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        // Somebody else notes the number; that is no change of the ticket.
        Requester before = desk.stored(desk.current()).requester;
        const RequesterId id = before.id;
        before.phone = u"4711"_s;
        QVERIFY(waitFor(desk.repository().directory().save(before)));
        QTest::mouseClick(desk.find<QWidget>(u"propertyRequester"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>(u"editRequester"_s) != nullptr);
        QTest::mouseClick(desk.find<QPushButton>(u"editRequester"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<RecordDialog>(u"recordDialog"_s) != nullptr);
        const QPointer<RecordDialog> dialog = desk.find<RecordDialog>(u"recordDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        QTRY_VERIFY(name->isVisible());
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return); // nothing is saved without a name
        QVERIFY(dialog->findChild<QLabel *>(u"nameProblem"_s)->isVisible());
        QTest::keyClicks(name, u"Karen Hahn"_s);

        // While it is being saved it cannot be left: what went wrong would be told to nobody.
        auto *emails = dialog->findChild<QPlainTextEdit *>(u"emails"_s);
        emails->setPlainText(u"tom.brandt@meridian.example"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || dialog->findChild<InlineBar *>()->text().contains(u"Tom Brandt"_s));
        QVERIFY(dialog && dialog->isVisible());
        emails->setPlainText(before.emails.join(u'\n'));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(desk.find<RecordDialog>(u"recordDialog"_s) == nullptr);
        Requester wanted = before;
        wanted.name = u"Karen Hahn"_s;
        const auto stored = waitFor(desk.repository().directory().requester(id));
        QVERIFY(stored);
        QCOMPARE(*stored, wanted);
        QTRY_VERIFY(desk.find<PropertyField>(u"propertyRequester"_s)->value().startsWith(u"Karen Hahn"_s));
    }

    void eachSeesTheSectionsTheyMayUse()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s); // may add and edit requesters
        desk.show();
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        const auto *sections = admin.window()->findChild<QListWidget *>(u"adminSections"_s);
        QCOMPARE(sections->count(), 1);
        QCOMPARE(sections->item(0)->text(), u"Requesters"_s);
        QTRY_VERIFY(admin.find<QPushButton>(u"archiveRecord"_s)->isVisible());
        QVERIFY(!admin.find<QPushButton>(u"archiveRecord"_s)->isEnabled());
        QVERIFY(!admin.find<QPushButton>(u"archiveRecord"_s)->toolTip().isEmpty());
        QVERIFY(admin.find<QPushButton>(u"newRecord"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
