// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/KeyEditor.h"
#include "app/actions/KeySheet.h"
#include "gui/Driving.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

void collect(const QList<QAction *> &actions, QSet<const QAction *> &found)
{
    for (const QAction *action : actions) {
        found.insert(action);
        if (action->menu() != nullptr) {
            collect(action->menu()->actions(), found);
        }
    }
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().remove(u"keys"_s); }
    void cleanup() { QSettings().remove(u"keys"_s); }

    void noTwoActionsShareAKey()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QObject owner;
        const ActionRegistry actions(theme, &owner);
        for (size_t i = 0; i < static_cast<size_t>(ActionId::Count); ++i) {
            const auto id = static_cast<ActionId>(i);
            const auto other = actions.usedBy(actions.action(id)->shortcut(), id);
            QVERIFY2(!other, qPrintable(ActionRegistry::plainText(id)));
        }
    }

    void menusListEveryActionThatHasAKey()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        QSet<const QAction *> listed;
        collect(desk.window().menuBar()->actions(), listed);
        for (const QAction *action : desk.window().actionRegistry().all()) {
            QVERIFY2(listed.contains(action), qPrintable(action->objectName()));
        }
    }

    void aKeyIsChangedTakenOverAndKept()
    {
        Theme theme(*qApp, ThemeKind::Light);
        {
            QWidget window;
            ActionRegistry actions(theme, &window);
            KeyEditor editor(actions, theme, &window);
            editor.show();
            auto *tree = editor.findChild<QTreeWidget *>(u"keyActions"_s);
            tree->setCurrentItem(tree->topLevelItem(static_cast<int>(ActionId::Claim)));
            auto *keys = editor.findChild<QKeySequenceEdit *>(u"keyPressed"_s);
            QCOMPARE(keys->keySequence(), QKeySequence(u"C"_s));
            keys->setKeySequence(QKeySequence(u"T"_s));
            QVERIFY(editor.findChild<QLabel *>(u"keyConflict"_s)->text().contains(u"Transfer"_s));
            QTest::keyClick(&editor, Qt::Key_Return);
            QCOMPARE(actions.action(ActionId::Claim)->shortcut(), QKeySequence(u"T"_s));
            QVERIFY(actions.action(ActionId::Transfer)->shortcut().isEmpty());
        }
        QObject owner;
        ActionRegistry again(theme, &owner);
        QCOMPARE(again.action(ActionId::Claim)->shortcut(), QKeySequence(u"T"_s));
        QVERIFY(again.action(ActionId::Claim)->toolTip().contains(u"(T)"_s));
        again.resetKeys();
        QCOMPARE(again.action(ActionId::Claim)->shortcut(), QKeySequence(u"C"_s));
        QCOMPARE(again.action(ActionId::Transfer)->shortcut(), QKeySequence(u"T"_s));
    }

    void aNewKeyWorksInTheWindowUntilAllAreAsAtFirst()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(u"Payroll export"_s));
        const TicketId id = desk.current();
        const auto agent = [&desk, id] { return desk.stored(id).details.ticket.agent; };
        const AgentId before = agent();
        const AgentId john = desk.session().self()->id;
        QVERIFY(before != john);
        desk.window().actionRegistry().action(ActionId::EditKeys)->trigger();
        QPointer<KeyEditor> editor;
        QTRY_VERIFY((editor = desk.window().findChild<KeyEditor *>()) != nullptr && editor->isActiveWindow());
        const auto press = [&editor](const QString &text) {
            for (auto *button : editor->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == text && button->isEnabled()) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        };
        auto *tree = editor->findChild<QTreeWidget *>(u"keyActions"_s);
        tree->setCurrentItem(tree->topLevelItem(static_cast<int>(ActionId::Claim)));
        auto *keys = editor->findChild<QKeySequenceEdit *>(u"keyPressed"_s);
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_F9);
        auto *told = editor->findChild<QLabel *>(u"keyConflict"_s);
        QTRY_VERIFY2(told->text().contains(u"free"_s), qPrintable(told->text())); // it waits for a second key
        QVERIFY(press(u"Set"_s));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(editor == nullptr);

        toList(desk);
        desk.press(Qt::Key_F9);
        QTRY_COMPARE(agent(), john);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(agent(), before);

        desk.window().actionRegistry().action(ActionId::EditKeys)->trigger();
        QTRY_VERIFY((editor = desk.window().findChild<KeyEditor *>()) != nullptr && editor->isActiveWindow());
        QVERIFY(press(u"All keys as they were at first"_s));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(editor == nullptr);
        toList(desk);
        desk.press(Qt::Key_F9);
        QCOMPARE(agent(), before);
        desk.press(Qt::Key_C);
        QTRY_COMPARE(agent(), john);
    }

    void theSheetShowsThem()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.tickets()->setFocus();
        QTest::keyClick(desk.tickets(), Qt::Key_Question);
        QTRY_VERIFY(desk.window().findChild<KeySheet *>() != nullptr);
        QStringList texts;
        for (const QLabel *label : desk.window().findChild<KeySheet *>()->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        QVERIFY(texts.contains(u"Claim"_s));
        QVERIFY(texts.contains(u"Snooze"_s));
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
