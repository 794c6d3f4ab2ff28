// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requesters and organizations: in the administration, for those who may, and from the card in a ticket.

#include "app/admin/RecordDialog.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/session/Session.h"
#include "app/ticket/PropertyField.h"
#include "gui/AdminDriver.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
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
        return found && !found->rows.isEmpty() ? found->rows.constFirst() : Requester();
    }
    /// The list's search is asked a moment after the last letter.
    static bool listed(const AdminDriver &admin, const QString &first)
    {
        return QTest::qWaitFor([&admin, &first] {
            const auto *model = admin.find<QListView>(u"recordList"_s)->model();
            return model->rowCount() > 0 && model->index(0, 0).data().toString() == first;
        });
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
        QVERIFY(listed(admin, u"Harbour Zoo"_s) || admin.title() == u"Harbour Zoo"_s);

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
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(barText(desk, u"organizations"_s).contains(u"1 requester"_s));
    }

    void requestersAreFoundEditedAndDeleted()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(barText(desk, u"requesters"_s).contains(u"Karen Miller"_s));
        admin.startNew();
        admin.type(u"name"_s, u"Zoe Park"_s);
        QVERIFY(admin.savePerson());
        QTRY_COMPARE(admin.title(), u"Zoe Park"_s);
        QTRY_VERIFY(admin.find<QPushButton>(u"archiveRecord"_s)->isEnabled());
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!requester(desk, u"Zoe"_s).id.isValid());
        const auto *bar = admin.find<QWidget>(u"removedBar"_s);
        QTRY_VERIFY(bar->isVisible());
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().contains(u"back"_s)) {
                button->click();
            }
        }
        QTRY_VERIFY(requester(desk, u"Zoe"_s).id.isValid());
    }

    void manyAreNotLoaded()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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
        const RequesterId id = desk.stored(desk.current()).requester.id;
        QTest::mouseClick(desk.find<QWidget>(u"propertyRequester"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>(u"editRequester"_s) != nullptr);
        QTest::mouseClick(desk.find<QPushButton>(u"editRequester"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<RecordDialog>(u"recordDialog"_s) != nullptr);
        auto *dialog = desk.find<RecordDialog>(u"recordDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        QTRY_VERIFY(name->isVisible());
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return); // nothing is saved without a name
        QVERIFY(dialog->findChild<QLabel *>(u"nameProblem"_s)->isVisible());
        QTest::keyClicks(name, u"Karen Hahn"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(desk.find<RecordDialog>(u"recordDialog"_s) == nullptr);
        QCOMPARE(waitFor(desk.repository().directory().requester(id))->name, u"Karen Hahn"_s);
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
