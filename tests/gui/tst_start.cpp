// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Launcher.h"
#include "app/start/RecentFiles.h"
#include "app/start/StartDialog.h"
#include "gui/Desk.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
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

} // namespace

class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().remove(u"start"_s);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
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

    void aHelpDeskIsSetUpByKeys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.deskhand"_s);
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
        const QString path = folder.filePath(u"letter.deskhand"_s);
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
            const QString path = folder.filePath(u"desk%1.deskhand"_s.arg(i));
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
