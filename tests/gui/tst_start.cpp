// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Launcher.h"
#include "app/start/ProgramFolders.h"
#include "app/start/RecentFiles.h"
#include "app/start/StartDialog.h"
#include "app/start/WorkRow.h"
#include "app/widgets/InlineBar.h"
#include "gui/Desk.h"
#include "local/LocalCreation.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

StartDialog *shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<StartDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

QString noticeIn(const StartDialog &dialog)
{
    const auto *bar = dialog.findChild<InlineBar *>();
    return bar != nullptr ? bar->text() : QString();
}

/// Whoever has the session, as the window's bottom line says.
QString whoSits(const MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.statusBar()->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().remove(u"start"_s);
        QDir(programFolders().data).removeRecursively();
    }

    void theSampleIsOneClickAway()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Launcher launcher(theme, {}, std::make_shared<MorningClock>());
        QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start();
        QTRY_VERIFY(shownDialog() != nullptr);
        QTest::mouseClick(shownDialog()->findChild<QPushButton *>(u"startSample"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
        QTRY_VERIFY(launcher.window()->isSettled());
        QVERIFY(launcher.window()->findChild<QAbstractItemView *>(u"tickets"_s)->model()->rowCount() > 20);
        QVERIFY(shownDialog() == nullptr);
    }

    void theSampleSaysHowFarItIsAndCanBeStopped()
    {
        Theme theme(*qApp, ThemeKind::Light);
        StartOptions options;
        options.sample = true;
        Launcher launcher(theme, options, std::make_shared<MorningClock>());
        QSignalSpy shown(&launcher, &Launcher::windowShown);
        QSignalSpy givenUp(&launcher, &Launcher::givenUp);
        launcher.start();
        StartDialog *dialog = shownDialog();
        QVERIFY(dialog != nullptr);
        const auto *progress = dialog->findChild<QProgressBar *>(u"startProgress"_s);
        QVERIFY(progress->isVisible());
        auto *sample = dialog->findChild<QPushButton *>(u"startSample"_s);
        QVERIFY(!sample->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(sample->isEnabled());
        QVERIFY(dialog->isVisible() && !progress->isVisible());
        QVERIFY2(noticeIn(*dialog).contains(u"stopped"_s), qPrintable(noticeIn(*dialog)));
        QVERIFY(shown.isEmpty() && givenUp.isEmpty());
        const QDir folder(programFolders().data);
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
        QTest::mouseClick(sample, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
    }

    void howFarItIsIsShown()
    {
        WorkRow row(nullptr);
        const auto control = std::make_shared<CreationControl>();
        row.watch(u"Making it"_s, control);
        const auto *progress = row.findChild<QProgressBar *>(u"startProgress"_s);
        QCOMPARE(progress->maximum(), 0); // nobody knows yet
        control->total = 40;
        control->done = 10;
        QTRY_COMPARE(progress->value(), 10);
        QCOMPARE(progress->maximum(), 40);
        auto *cancel = row.findChild<QPushButton *>(u"startCancel"_s);
        cancel->click();
        QVERIFY(control->cancelled && !cancel->isEnabled());
        row.watch(u"Opening it"_s, {});
        QVERIFY(cancel->isHidden() && !row.cancel());
        QTest::qWait(300); // nobody looks at what there was to look at before
        QCOMPARE(progress->maximum(), 0);
    }

    void aPlainStartOpensTheLastHelpDesk()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.dhdb"_s);
        QVERIFY(waitFor(createHelpDesk(path, {u"Acme"_s, "UTC", u"Ida"_s, u"ida"_s, u"ida@acme.example"_s})));
        rememberFile(path);
        {
            Launcher launcher(theme, {}, std::make_shared<MorningClock>());
            QSignalSpy shown(&launcher, &Launcher::windowShown);
            launcher.start();
            QVERIFY(shownDialog() == nullptr);
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
            QVERIFY(launcher.window()->windowTitle().contains(u"acme"_s));
        }
        StartOptions options;
        options.welcome = true;
        Launcher launcher(theme, options, std::make_shared<MorningClock>());
        launcher.start();
        QVERIFY(shownDialog() != nullptr);
    }

    void whatWasOpenLastAndIsGoneIsSaid()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        rememberFile(folder.filePath(u"gone.dhdb"_s));
        Launcher launcher(theme, {}, std::make_shared<MorningClock>());
        launcher.start();
        QVERIFY(shownDialog() != nullptr);
        QVERIFY2(noticeIn(*shownDialog()).contains(u"gone.dhdb"_s), qPrintable(noticeIn(*shownDialog())));
        QVERIFY(shownDialog()->findChild<QPushButton *>(u"startSample"_s)->isEnabled());
    }

    void theAgentNamedIsForTheFirstHelpDeskOnly()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"first.dhdb"_s);
        const QString other = folder.filePath(u"second.dhdb"_s);
        Desk(theme).saveTo(path);
        QVERIFY(QFile::copy(path, other));
        rememberFile(other);
        StartOptions options;
        options.database = path;
        options.agent = u"mary"_s;
        Launcher launcher(theme, options, std::make_shared<MorningClock>());
        QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
        QTRY_VERIFY2(whoSits(*launcher.window()).contains(u"Mary"_s), qPrintable(whoSits(*launcher.window())));
        launcher.window()->actionRegistry().action(ActionId::OpenHelpDesk)->trigger();
        QTRY_VERIFY(shownDialog() != nullptr);
        QCOMPARE(recentFiles(), (QStringList{path, other}));
        Q_EMIT shownDialog()->fileChosen(other);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30000);
        QTRY_VERIFY2(whoSits(*launcher.window()).contains(u"Administrator"_s), qPrintable(whoSits(*launcher.window())));
    }

    void enterGoesFromFieldToField()
    {
        Theme theme(*qApp, ThemeKind::Light);
        StartDialog dialog(theme, {});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"startNew"_s), Qt::LeftButton);
        auto *company = dialog.findChild<QLineEdit *>(u"startCompany"_s);
        auto *name = dialog.findChild<QLineEdit *>(u"startName"_s);
        auto *email = dialog.findChild<QLineEdit *>(u"startEmail"_s);
        auto *create = dialog.findChild<QPushButton *>(u"startCreate"_s);
        const auto *told = dialog.findChild<QLabel *>(u"startMissing"_s);
        const auto press = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
        QTRY_VERIFY(company->hasFocus());
        // A grey button says why, and Enter on nothing says it too.
        QVERIFY(!create->isEnabled() && !create->toolTip().isEmpty());
        QCOMPARE(told->text(), create->toolTip());
        press();
        QVERIFY(company->hasFocus());
        QTest::keyClicks(company, u"Acme"_s);
        press();
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Ida Frost"_s);
        press();
        QVERIFY(email->hasFocus());
        QTest::keyClicks(email, u"ida"_s);
        press();
        QVERIFY(email->hasFocus());
        QVERIFY2(told->text().contains(u'@'), qPrintable(told->text()));
        QTest::keyClicks(email, u"@acme.example"_s);
        QVERIFY(create->isEnabled() && told->text().isEmpty() && create->toolTip().isEmpty());
        press();
        QTRY_VERIFY(dialog.findChild<QFileDialog *>() != nullptr);
        QCOMPARE(dialog.findChildren<QFileDialog *>().size(), 1);
    }

    void aHelpDeskIsSetUpByKeys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.dhdb"_s);
        Launcher launcher(theme, {}, std::make_shared<MorningClock>());
        QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start();
        QTRY_VERIFY(shownDialog() != nullptr);
        StartDialog *dialog = shownDialog();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startNew"_s), Qt::LeftButton);
        auto *create = dialog->findChild<QPushButton *>(u"startCreate"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"startCompany"_s), u"Acme"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"startName"_s), u"Ida Frost"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"startEmail"_s), u"ida@acme.example"_s);
        auto *zone = dialog->findChild<QComboBox *>(u"startZone"_s);
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), u"Europe/Nowhere"_s);
        QVERIFY(!create->isEnabled());
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), u"Europe/Berlin"_s);
        QTRY_VERIFY(create->isEnabled());
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>() != nullptr);
        choosePath(*dialog->findChild<QFileDialog *>(), path);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
        QCOMPARE(recentFiles(), QStringList{path});

        LocalOptions again;
        again.path = path;
        again.username = u"ida"_s;
        const auto opened = waitFor(LocalRepository::open(again));
        QVERIFY(opened.has_value());
        const auto directory = waitFor((*opened)->directory().snapshot());
        QVERIFY(directory.has_value());
        QCOMPARE((*directory)->settings.companyName, u"Acme"_s);
        QCOMPARE((*directory)->settings.timeZone, QByteArray("Europe/Berlin"));
    }

    void whatCannotBeOpenedIsNoDeadEnd()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.dhdb"_s);
        QFile letter(path);
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Sirs, this is no help desk.") > 0);
        letter.close();
        StartOptions options;
        options.database = path;
        Launcher launcher(theme, options, std::make_shared<MorningClock>());
        launcher.start();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog() != nullptr, 20000);
        QVERIFY(shownDialog()->findChild<QPushButton *>(u"startSample"_s)->isEnabled());
        QVERIFY(recentFiles().isEmpty());
        QSignalSpy givenUp(&launcher, &Launcher::givenUp);
        QTest::keyClick(shownDialog(), Qt::Key_Escape);
        QTRY_COMPARE(givenUp.size(), 1);
    }

    void filesOpenedBeforeAreOffered()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 7; ++i) {
            const QString path = folder.filePath(u"desk%1.dhdb"_s.arg(i));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            rememberFile(path);
            paths.prepend(path);
        }
        QCOMPARE(recentFiles(), paths.mid(0, 5));
        QVERIFY(QFile::remove(paths.at(1)));
        QCOMPARE(recentFiles().size(), 4);
        rememberFile(paths.at(4));
        QCOMPARE(recentFiles().constFirst(), paths.at(4));
        StartDialog dialog(theme, recentFiles());
        dialog.show();
        QSignalSpy chosen(&dialog, &StartDialog::fileChosen);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"startRecent"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), paths.at(4));
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
