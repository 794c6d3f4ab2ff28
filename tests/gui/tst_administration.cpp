// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/Session.h"
#include "gui/AdminDriver.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestAdministration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problemsAreShownNextToTheField()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Departments"_s);
        admin.startNew();
        QVERIFY(admin.problem(u"name"_s).isEmpty()); // nobody is told off before they began
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!admin.problem(u"name"_s).isEmpty());
        QCOMPARE(QApplication::focusWidget(), admin.find<QWidget>(u"name"_s));
        admin.type(u"name"_s, u"Support"_s);
        QVERIFY(admin.problem(u"name"_s).contains(u"taken"_s));
        admin.type(u"name"_s, u"Vault"_s);
        QVERIFY(admin.problem(u"name"_s).isEmpty());
        QVERIFY(admin.save());
        QVERIFY(named(desk.session().directory()->departments, u"Vault"_s) != nullptr);

        admin.section(u"SLA plans"_s);
        admin.type(u"targetResponse"_s, u"soon"_s);
        QVERIFY(admin.problem(u"targets"_s).contains(u"soon"_s));
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
        admin.click(u"revertRecord"_s);
        QCOMPARE(admin.window()->page()->unsavedCount(), 0);
    }

    void sharedQueuesAreDeletedAndPutBack()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Queues"_s);
        QVERIFY(!admin.find<QPushButton>(u"archiveRecord"_s)->isVisible()); // the program's own stay
        const auto make = [&admin, &desk](const QString &name, const QString &parent) {
            admin.startNew();
            admin.type(u"name"_s, name);
            admin.type(u"sort"_s, u"-updated"_s);
            if (!parent.isEmpty()) {
                admin.choose(u"parent"_s, parent);
            }
            return admin.save() && named(desk.session().directory()->queues, name) != nullptr;
        };
        QVERIFY(make(u"Vaults"_s, {}));
        QVERIFY(make(u"Vaults beneath"_s, u"Vaults"_s));
        const auto there = [&desk](const QString &name) {
            return named(desk.session().directory()->queues, name) != nullptr;
        };
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!there(u"Vaults beneath"_s));
        const auto *bar = admin.find<QWidget>(u"removedBar"_s);
        QTRY_VERIFY(bar->isVisible());
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().contains(u"back"_s)) {
                button->click();
            }
        }
        QTRY_VERIFY(there(u"Vaults beneath"_s));
        const SavedQueue *child = named(desk.session().directory()->queues, u"Vaults beneath"_s);
        QCOMPARE(child->parent, named(desk.session().directory()->queues, u"Vaults"_s)->id);
        QCOMPARE(child->sort, u"-updated"_s);
        // What others lie beneath stays, and says why.
        const auto refused = waitFor(desk.repository().directory().remove(child->parent));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Vaults beneath"_s), qPrintable(refused.error().text));
    }

    void filesAreAttachedToACannedResponse()
    {
        ShownDesk desk;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"how-to.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Press F1.") > 0);
        file.close();
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Canned responses"_s);
        admin.startNew();
        admin.type(u"title"_s, u"How to"_s);
        admin.type(u"body"_s, u"See the file."_s);
        admin.click(u"cannedAttach"_s);
        QTRY_VERIFY(admin.find<QFileDialog>(u"attachDialog"_s) != nullptr);
        choosePath(*admin.find<QFileDialog>(u"attachDialog"_s), file.fileName());
        const auto *chips = admin.find<QWidget>(u"cannedAttachments"_s);
        QTRY_COMPARE(chips->findChildren<QPushButton *>().size(), 1);
        QVERIFY(chips->findChildren<QPushButton *>().constFirst()->text().contains(u"how-to.txt"_s));
        admin.click(u"saveRecord"_s); // by no key: the dialog that closed took the activation along
        QTRY_COMPARE(admin.window()->page()->unsavedCount(), 0);
        const auto find = [&desk]() -> const CannedResponse * {
            for (const CannedResponse &response : desk.session().directory()->cannedResponses) {
                if (response.title == u"How to"_s) {
                    return &response;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(find() != nullptr);
        QCOMPARE(find()->attachments.size(), 1);
        QVERIFY(waitFor(desk.repository().attachments().download(find()->attachments.constFirst(),
                                                                 folder.filePath(u"copy.txt"_s))));
        chips->findChildren<QPushButton *>().constFirst()->click();
        QTRY_VERIFY(chips->findChildren<QPushButton *>().isEmpty());
        admin.click(u"saveRecord"_s);
        QTRY_VERIFY(find()->attachments.isEmpty());
    }

    void unsavedChangesAreKeptInMind()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Teams"_s);
        const QString before = admin.title();
        admin.type(u"name"_s, u"Renamed"_s);
        admin.section(u"Roles"_s);
        admin.window()->close();
        QVERIFY(admin.open());
        admin.section(u"Teams"_s);
        QCOMPARE(admin.title(), u"Renamed"_s);
        QVERIFY(named(desk.session().directory()->teams, before) != nullptr);
        admin.click(u"revertRecord"_s);
        QCOMPARE(admin.title(), before);
    }

    void archivedAndRestored()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Departments"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Vault"_s);
        QVERIFY(admin.save());
        const auto archived = [&desk] {
            const Department *vault = named(desk.session().directory()->departments, u"Vault"_s);
            return vault != nullptr && vault->archived;
        };
        auto *list = admin.find<QListView>(u"recordList"_s);
        const int shown = list->model()->rowCount();
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(archived());
        QTRY_COMPARE(list->model()->rowCount(), shown - 1);
        QCOMPARE(admin.title(), u"Vault"_s);
        admin.choose(u"recordFilter"_s, u"Archived"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!archived());
        // What new tickets need cannot be put away, and it is said why.
        admin.choose(u"recordFilter"_s, u"In use"_s);
        admin.type(u"recordSearch"_s, u"Support"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down); // Branch IT, which lies beneath Support
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(admin.title(), u"Support"_s);
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!desk.barText(u"section_departments"_s).isEmpty());
    }

    void aRuleIsTriedOut()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Routing rules"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Everything"_s);
        admin.addRow(u"actions"_s);
        admin.choose(u"actionKind"_s, u"Add the tag"_s);
        admin.type(u"actionText"_s, u"tried"_s);
        admin.click(u"tryRule"_s);
        auto *matches = admin.find<QTreeWidget>(u"trialMatches"_s);
        QTRY_VERIFY(matches->topLevelItemCount() > 10);
        QVERIFY(matches->topLevelItem(0)->text(2).contains(u"tried"_s));
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
    }

    void numberFormatsAreArchived()
    {
        ShownDesk desk;
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Ticket numbers"_s);
        const QString byDefault = admin.title();
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(desk.barText(u"section_numbers"_s).contains(u"new tickets"_s));
        admin.startNew();
        admin.type(u"name"_s, u"Vault"_s);
        admin.type(u"format"_s, u"V-####"_s);
        QVERIFY(admin.save());
        const auto offered = [&admin] {
            admin.section(u"Help topics"_s);
            return admin.find<QComboBox>(u"sequence"_s)->findText(u"Vault"_s) >= 0;
        };
        QVERIFY(offered());
        admin.section(u"Ticket numbers"_s);
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(named(desk.session().directory()->sequences, u"Vault"_s)->archived);
        QVERIFY(!offered());
        QVERIFY(!named(desk.session().directory()->sequences, byDefault)->archived);
    }

    void onlyForThoseWhoMay()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        {
            Desk desk(theme);
            desk.show();
            Agent ken = *named(desk.session().directory()->agents, u"Ken Jay"_s);
            ken.permissions = {};
            QVERIFY(waitFor(desk.repository().directory().save(ken)));
            desk.saveTo(folder.filePath(u"desk"_s));
        }
        Desk desk(theme, u"ken"_s, folder.filePath(u"desk"_s));
        desk.show();
        QAction *action = desk.window().actionRegistry().action(ActionId::Administration);
        QVERIFY(!action->isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window().findChild<AdminWindow *>() == nullptr);
    }
};

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
