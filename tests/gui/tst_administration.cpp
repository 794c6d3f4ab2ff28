// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/Session.h"
#include "gui/AdminDriver.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
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
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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

    void unsavedChangesAreKeptInMind()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
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

    void onlyForThoseWhoMay()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        QAction *action = desk.window().actionRegistry().action(ActionId::Administration);
        QVERIFY(!action->isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window().findChild<AdminWindow *>() == nullptr);
    }
};

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
