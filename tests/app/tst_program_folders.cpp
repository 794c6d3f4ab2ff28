// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/ProgramFolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

} // namespace

class TestProgramFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void installedTheSystemSaysWhere()
    {
        const QTemporaryDir program;
        const ProgramFolders folders = foldersOf(program.path());
        QVERIFY(!folders.portable);
        for (const QString &folder : {folders.data, folders.personal, folders.cache, folders.documents}) {
            QVERIFY2(QDir::isAbsolutePath(folder) && !folder.startsWith(program.path()), qPrintable(folder));
        }
        QVERIFY(checkWritable(folders));
        QVERIFY(QDir(folders.data).exists());
        keepSettingsIn(folders);
        QVERIFY(!QSettings().fileName().startsWith(program.path()));
    }

    void portableAllIsBesideTheProgram()
    {
        const QTemporaryDir program;
        QVERIFY(write(program.filePath(u"portable"_s)));
        const ProgramFolders folders = foldersOf(program.path());
        QVERIFY(folders.portable);
        QCOMPARE(folders.data, program.filePath(u"data"_s));
        for (const QString &folder : {folders.personal, folders.cache, folders.documents}) {
            QVERIFY2(folder.startsWith(folders.data), qPrintable(folder));
        }
        QVERIFY(checkWritable(folders));
        QCOMPARE(QDir(folders.data).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());

        const QSettings::Format before = QSettings::defaultFormat();
        keepSettingsIn(folders);
        {
            QSettings settings;
            settings.setValue(u"probe"_s, 1);
            QVERIFY2(settings.fileName().startsWith(folders.data + u'/'), qPrintable(settings.fileName()));
        }
        QVERIFY(!QDir(folders.data).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
        QSettings::setDefaultFormat(before);
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("portable") << true;
        QTest::newRow("installed") << false;
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(const bool, portable);
        const QTemporaryDir place;
        QVERIFY(write(place.filePath(u"data"_s))); // a file where the folder is to be: root could write anywhere else
        ProgramFolders folders;
        folders.portable = portable;
        folders.data = place.filePath(u"data"_s);
        const Result<void> checked = checkWritable(folders);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::ReadOnly);
        QVERIFY(checked.error().text.contains(QDir::toNativeSeparators(folders.data)));
        QCOMPARE(checked.error().text.contains(u"\"portable\""_s), portable);
    }
};

QTEST_GUILESS_MAIN(TestProgramFolders)
#include "tst_program_folders.moc"
