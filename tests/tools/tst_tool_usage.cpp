// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Help, versions, and what wrong usage answers.

#include "tools/ToolRun.h"
#include "tools/commands/Subcommands.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestToolUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySubcommandHelps_data()
    {
        QTest::addColumn<QString>("name");
        for (const Subcommand &each : subcommands()) {
            QTest::newRow(each.name) << QString::fromLatin1(each.name);
        }
    }
    void everySubcommandHelps()
    {
        QFETCH(QString, name);
        const ToolRun run = runTool({name, u"--help"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(run.errors.isEmpty());
        QVERIFY(run.output.startsWith("Usage: deskhandctl " + name.toLatin1()));
        QVERIFY(run.output.contains("--json"));
        QVERIFY(run.output.contains("Exit codes"));
        QVERIFY2(runTool({u"--help"_s}).output.contains("  " + name.toLatin1() + ' '), "not in the overview");
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no file") << QStringList{u"stats"_s};
        QTest::newRow("one argument too many") << QStringList{u"stats"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"stats"_s, u"a"_s, u"--frobnicate"_s};
        QTest::newRow("no number") << QStringList{u"demo"_s, u"a"_s, u"--tickets"_s, u"many"_s};
        QTest::newRow("number out of range") << QStringList{u"demo"_s, u"a"_s, u"--tickets"_s, u"0"_s};
        QTest::newRow("option without value") << QStringList{u"search"_s, u"a"_s, u"b"_s, u"--limit"_s};
        QTest::newRow("no such format") << QStringList{u"export"_s, u"a"_s, u"--format"_s, u"xls"_s};
        QTest::newRow("no such zone") << QStringList{u"create"_s, u"a"_s, u"--time-zone"_s, u"Moon/Crater"_s};
        QTest::newRow("half of a pair") << QStringList{u"show"_s, u"a"_s, u"1"_s, u"--attachment"_s, u"1"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const ToolRun run = runTool(arguments);
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.startsWith("deskhandctl: "));
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void version() { QVERIFY(runTool({u"--version"_s}).output.startsWith("deskhandctl ")); }
};

QTEST_GUILESS_MAIN(TestToolUsage)
#include "tst_tool_usage.moc"
