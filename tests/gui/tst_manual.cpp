// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual: whole in each language, true to the keys there are, and at the page of what is before one.

#include "app/help/Manual.h"
#include "app/help/ManualArea.h"
#include "app/help/ManualWindow.h"
#include "app/newticket/NewTicketDialog.h"
#include "gui/Desk.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestManual : public QObject {
    Q_OBJECT

    static ManualWindow *pressF1(Desk &desk, QWidget *where)
    {
        where->window()->activateWindow();
        where->setFocus();
        if (!QTest::qWaitForWindowActive(where->window())) {
            return nullptr;
        }
        QTest::keyClick(where, Qt::Key_F1);
        auto *found = desk.window().findChild<ManualWindow *>(u"manualWindow"_s);
        return found;
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void everyPageIsThereInEachLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("en") << QLocale(QLocale::English);
        QTest::newRow("de") << QLocale(QLocale::German);
    }
    void everyPageIsThereInEachLanguage()
    {
        QFETCH(const QLocale, locale);
        Theme theme(*qApp, ThemeKind::Light);
        QObject owner;
        const ActionRegistry actions(theme, &owner);
        const Manual manual(actions, locale);
        const Manual english(actions, QLocale(QLocale::English));
        QStringList names;
        for (const ManualPage &page : manual.pages()) {
            names.append(page.name);
        }
        QVERIFY(names.size() >= 10);
        static const QRegularExpression Link(u"\\]\\(([^)]*)\\)"_s);
        for (const ManualPage &page : manual.pages()) {
            const QString text = manual.text(page.name);
            QVERIFY2(!page.title.isEmpty() && text.startsWith(u"# "_s + page.title), qPrintable(page.name));
            QCOMPARE(manual.unknownNames(page.name), QStringList());
            QVERIFY2(!text.contains(u"{key:"_s) && !text.contains(u"{action:"_s) && !text.contains(u"SPDX"_s),
                     qPrintable(page.name));
            QStringList links;
            auto found = Link.globalMatch(text);
            while (found.hasNext()) {
                const QString target = found.next().captured(1);
                QVERIFY2(target.endsWith(u".md"_s) && names.contains(target.chopped(3)), qPrintable(target));
                links.append(target);
            }
            if (page.name == u"start"_s) {
                QCOMPARE(links.size(), names.size() - 1); // the contents leave nothing out
            }
            // The same things in each language: as many headings.
            QCOMPARE(text.count(u"\n## "_s), english.text(page.name).count(u"\n## "_s));
        }
        if (locale.language() != QLocale::English) {
            QVERIFY(manual.text(u"ticket"_s) != english.text(u"ticket"_s));
        }
    }

    void keysAreThoseThatThereAre()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QWidget owner;
        ActionRegistry actions(theme, &owner);
        const Manual manual(actions, QLocale(QLocale::English));
        QVERIFY(manual.text(u"ticket"_s).contains(u"**R** begins a reply"_s));
        actions.setKeys(ActionId::Reply, QKeySequence(u"Ctrl+R"_s));
        QVERIFY(manual.text(u"ticket"_s).contains(u"begins a reply"_s));
        QVERIFY(!manual.text(u"ticket"_s).contains(u"**R** begins a reply"_s));
        actions.setKeys(ActionId::Reply, {});
        QVERIFY(manual.text(u"ticket"_s).contains(u"(no key) begins a reply"_s));
    }

    void f1OpensThePageOfTheView()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(u"Payroll"_s));
        const QList<std::pair<QWidget *, QString>> places{
            {desk.queues(), u"queues"_s},
            {desk.tickets(), u"queues"_s},
            {desk.find<QLineEdit>(u"queryBox"_s), u"queries"_s},
            {desk.find<QWidget>(u"ticketPane"_s), u"ticket"_s},
        };
        for (const auto &[place, page] : places) {
            ManualWindow *manual = pressF1(desk, place);
            QVERIFY(manual != nullptr && manual->isVisible());
            QCOMPARE(manual->page(), page);
        }
        desk.press(Qt::Key_R);
        QCOMPARE(ManualArea::pageOf(desk.editor()), u"compose"_s);
    }

    void f1WorksInDialogs()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.window().actionRegistry().action(ActionId::NewTicket)->trigger();
        auto *dialog = desk.find<NewTicketDialog>(u"newTicketDialog"_s);
        QVERIFY(dialog != nullptr);
        ManualWindow *manual = pressF1(desk, dialog->findChild<QLineEdit *>(u"subject"_s));
        QVERIFY(manual != nullptr && manual->isVisible());
        QCOMPARE(manual->page(), u"new-ticket"_s);
        QCOMPARE(manual->parentWidget(), dialog); // or the dialog would lock it
        dialog->reject();
    }

    void wordsAreFound()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QWidget owner;
        const ActionRegistry actions(theme, &owner);
        ManualWindow window(actions, theme, nullptr);
        auto *contents = window.findChild<QListWidget *>(u"manualContents"_s);
        const int all = contents->count();
        QTest::keyClicks(window.findChild<QLineEdit *>(u"manualSearch"_s), u"spreadsheet formula"_s);
        QCOMPARE(contents->count(), 1);
        QVERIFY(contents->count() < all);
        contents->setCurrentRow(0);
        QCOMPARE(window.page(), u"files"_s);
        QCOMPARE(window.findChild<QTextBrowser *>(u"manualText"_s)->extraSelections().size(), 2);
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
