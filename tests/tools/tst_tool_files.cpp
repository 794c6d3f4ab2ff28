// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Making, looking after and moving help desks, and what damaged, foreign and missing files answer.

#include "tools/ToolRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestToolFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const ToolRun run = runTool({u"demo"_s, path("sample"), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(run.jsonLines().constFirst().value("tickets"_L1).toInt() >= 60);
    }

    void createMakesAWorkingHelpDesk()
    {
        const ToolRun made =
            runTool({u"create"_s, path("new"), u"--company"_s, u"Meridian"_s, u"--admin"_s, u"root"_s});
        QVERIFY2(made.exitCode == 0, made.told());
        const ToolRun opened = runTool(
            {u"apply"_s, path("new"), u"--as"_s, u"root"_s},
            R"({"type":"open","body":{"requester":{"email":"a@b.example"},"subject":"Hello","body":{"text":"World"}}})");
        QVERIFY2(opened.exitCode == 0, opened.told());
        QCOMPARE(runTool({u"search"_s, path("new"), u"is:open"_s, u"--count"_s}).output, "1\n");
    }

    void createRefusesWhatIsThere()
    {
        const QString file = path("occupied");
        write(file, "precious");
        const ToolRun run = runTool({u"create"_s, file});
        QVERIFY2(run.exitCode == 4, run.told());
        QCOMPARE(read(file), "precious");
        QCOMPARE(runTool({u"demo"_s, path("sample")}).exitCode, 4);
    }

    void createWithoutFolder() { QVERIFY(runTool({u"create"_s, path("no/such/folder/a")}).exitCode >= 3); }

    void bulkIsTheSameForTheSameSeed()
    {
        const QStringList options{u"--tickets"_s, u"40"_s, u"--seed"_s, u"7"_s};
        QCOMPARE(runTool(QStringList{u"demo"_s, path("bulk1")} + options).exitCode, 0);
        QCOMPARE(runTool(QStringList{u"demo"_s, path("bulk2")} + options).exitCode, 0);
        QCOMPARE(runTool({u"demo"_s, path("bulk3"), u"--tickets"_s, u"40"_s, u"--seed"_s, u"8"_s}).exitCode, 0);
        const auto subjects = [this](const char *name) {
            QStringList all;
            for (const QJsonObject &row :
                 runTool({u"export"_s, path(name), u"--query"_s, u"sort:number"_s, u"--format"_s, u"json"_s})
                     .jsonLines()) {
                all.append(row.value("subject"_L1).toString() + row.value("from"_L1).toString());
            }
            return all;
        };
        QVERIFY(subjects("bulk1").size() > 20); // the deleted ones are not in it
        QCOMPARE(subjects("bulk1"), subjects("bulk2"));
        QVERIFY(subjects("bulk1") != subjects("bulk3"));
    }

    void stats()
    {
        const ToolRun run = runTool({u"stats"_s, path("sample"), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const QJsonObject stats = run.jsonLines().constFirst();
        QVERIFY(stats.value("entries"_L1).toInt() > 60);
        QCOMPARE(stats.value("agents"_L1).toInt(), 9); // eight of the bank, and the administrator
        QVERIFY(stats.value("tickets"_L1).toObject().value("open"_L1).toInt() > 0);
        QVERIFY(runTool({u"stats"_s, path("sample")}).output.contains("Entries"));
    }

    void checkIsContentWithTheSample()
    {
        const ToolRun run = runTool({u"check"_s, path("sample")});
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(runTool({u"check"_s, path("sample"), u"--repair"_s}).exitCode == 0, run.told());
    }

    void whatOnlyReadsLeavesNothingBehind_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString desk = path("sample");
        QTest::newRow("search") << QStringList{u"search"_s, desk, u"is:open"_s};
        QTest::newRow("stats") << QStringList{u"stats"_s, desk};
        QTest::newRow("check") << QStringList{u"check"_s, desk};
        QTest::newRow("export") << QStringList{u"export"_s, desk, u"--query"_s, u"is:open"_s};
        QTest::newRow("a wrong question") << QStringList{u"show"_s, desk, u"no-such-ticket"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, desk, m_folder.filePath(u"reading-backup"_s)};
    }

    void whatOnlyReadsLeavesNothingBehind()
    {
        QFETCH(const QStringList, command);
        const auto sideFiles = [this] { return QDir(m_folder.path()).entryList({u"sample-*"_s}); };
        QCOMPARE(sideFiles(), QStringList());
        const QByteArray before = read(path("sample"));
        const ToolRun run = runTool(command);
        QVERIFY2(run.exitCode >= 0, run.told());
        QCOMPARE(sideFiles(), QStringList());
        QVERIFY(read(path("sample")) == before);
    }

    void backupAndRestore()
    {
        const QString copy = path("copy");
        const ToolRun backup = runTool({u"backup"_s, path("sample"), copy, u"--json"_s});
        QVERIFY2(backup.exitCode == 0, backup.told());
        QCOMPARE(runTool({u"backup"_s, path("sample"), copy}).exitCode, 4);
        QCOMPARE(runTool({u"backup"_s, path("sample"), copy, u"--force"_s}).exitCode, 0);
        QCOMPARE(runTool({u"check"_s, copy}).exitCode, 0);

        const QString restored = path("restored");
        const ToolRun fresh = runTool({u"restore"_s, copy, restored});
        QVERIFY2(fresh.exitCode == 0, fresh.told());
        QCOMPARE(runTool({u"restore"_s, copy, restored}).exitCode, 4);
        const ToolRun forced = runTool({u"restore"_s, copy, restored, u"--force"_s, u"--json"_s});
        QVERIFY2(forced.exitCode == 0, forced.told());
        const QString kept = forced.jsonLines().constFirst().value("kept"_L1).toString();
        QVERIFY(QFile::exists(kept)); // what was there is never lost
        const QStringList query{u"export"_s, u"--query"_s, u"sort:number"_s};
        QCOMPARE(runTool(query + QStringList{restored}).output, runTool(query + QStringList{path("sample")}).output);
    }

    void restoreRefusesWhatIsNoBackup()
    {
        const QString target = path("target");
        QCOMPARE(runTool({u"create"_s, target}).exitCode, 0);
        const QByteArray before = read(target);
        write(path("nonsense"), QByteArray(10'000, 'x'));
        QCOMPARE(runTool({u"restore"_s, path("nonsense"), target, u"--force"_s}).exitCode, 6);
        QCOMPARE(runTool({u"restore"_s, path("missing"), target, u"--force"_s}).exitCode, 3);
        QCOMPARE(read(target), before);
    }

    void migrateHasNothingToDo()
    {
        const ToolRun run = runTool({u"migrate"_s, path("sample"), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const QJsonObject report = run.jsonLines().constFirst();
        QCOMPARE(report.value("from"_L1), report.value("to"_L1));
        QVERIFY(report.value("backup"_L1).isNull());
        QCOMPARE(runTool({u"migrate"_s, path("sample"), u"--dry-run"_s}).exitCode, 0);
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("missing") << path("missing") << 3;
        write(path("text"), "This is a text of some length, and not a help desk at all.");
        QTest::newRow("a text") << path("text") << 6;
        write(path("cut"), read(path("sample")).left(20'000));
        QTest::newRow("cut off") << path("cut") << 6;
        QTest::newRow("a folder") << m_folder.path() << -2; // any error will do
    }
    void badFiles()
    {
        QFETCH(QString, file);
        QFETCH(int, exitCode);
        const QByteArray before = read(file);
        const QList<QStringList> commands{{u"stats"_s, file},        {u"search"_s, file, u"is:open"_s},
                                          {u"show"_s, file, u"1"_s}, {u"export"_s, file},
                                          {u"apply"_s, file},        {u"migrate"_s, file},
                                          {u"check"_s, file},        {u"backup"_s, file, path("never")}};
        for (const QStringList &arguments : commands) {
            const ToolRun run = runTool(arguments);
            if (exitCode == 6 && arguments.constFirst() == u"check"_s) {
                QVERIFY2(run.exitCode == 6 || run.exitCode == 1, run.told());
            } else if (exitCode == -2) {
                QVERIFY2(run.exitCode > 2, run.told());
            } else {
                QVERIFY2(run.exitCode == exitCode, arguments.constFirst().toLatin1() + ": " + run.told());
            }
            QVERIFY(!QFile::exists(path("never")));
        }
        QCOMPARE(read(file), before);
        const QByteArray problem = runTool({u"stats"_s, file, u"--json"_s}).errors;
        QVERIFY2(problem.contains("urn:deskhand:problem:"), problem);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            QTest::qFail("cannot write a file for the test", __FILE__, __LINE__);
        }
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestToolFiles)
#include "tst_tool_files.moc"
