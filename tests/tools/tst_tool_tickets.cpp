// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Searching, showing, exporting and applying commands.

#include "support/Paths.h"
#include "tools/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject opening(const QString &subject)
{
    return {{u"type"_s, u"open"_s},
            {u"body"_s,
             QJsonObject{{u"requester"_s, QJsonObject{{u"email"_s, u"jane@bank.example"_s}, {u"name"_s, u"Jane"_s}}},
                         {u"subject"_s, subject},
                         {u"body"_s, QJsonObject{{u"text"_s, u"The zebra crossed."_s}}}}}};
}

} // namespace

class TestToolTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = m_folder->filePath(u"desk"_s);
        const ToolRun made = runTool({u"create"_s, m_desk, u"--time-zone"_s, u"UTC"_s});
        QVERIFY2(made.exitCode == 0, made.told());
    }

    void appliesAndAnswersEach()
    {
        const ToolRun run = runTool({u"apply"_s, m_desk, u"--as"_s, u"admin"_s},
                                    line(opening(u"First"_s)) + "\n" + line(opening(u"Second"_s)) + "nonsense\n"
                                        + line({{u"type"_s, u"claim"_s}, {u"ticket"_s, u"999"_s}})
                                        + line({{u"type"_s, u"clame"_s}, {u"ticket"_s, u"1"_s}}));
        QVERIFY2(run.exitCode == 1, run.told());
        const QList<QJsonObject> answers = run.jsonLines();
        QCOMPARE(answers.size(), 5);
        QCOMPARE(answers.at(0).value("line"_L1).toInt(), 1);
        QVERIFY(answers.at(0).value("ok"_L1).toBool());
        QVERIFY(!answers.at(0).value("outcome"_L1).toObject().value("number"_L1).toString().isEmpty());
        QCOMPARE(answers.at(1).value("line"_L1).toInt(), 3); // the empty line counts
        QCOMPARE(answers.at(2).value("ok"_L1).toBool(), false);
        QCOMPARE(answers.at(3).value("error"_L1).toObject().value("type"_L1).toString(),
                 u"urn:deskhand:problem:not-found"_s);
        const QJsonObject fault =
            answers.at(4).value("error"_L1).toObject().value("errors"_L1).toArray().at(0).toObject();
        QCOMPARE(fault.value("pointer"_L1).toString(), u"/type"_s);
        QCOMPARE(runTool({u"search"_s, m_desk, u"zebra"_s, u"--count"_s}).output, "2\n");
    }

    void namesTicketsByNumber()
    {
        const QString number = openOne(u"By number"_s);
        const ToolRun run =
            runTool({u"apply"_s, m_desk, u"--as"_s, u"admin"_s},
                    line({{u"type"_s, u"note"_s},
                          {u"number"_s, number},
                          {u"body"_s, QJsonObject{{u"body"_s, QJsonObject{{u"text"_s, u"Noted."_s}}}}}}));
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(runTool({u"show"_s, m_desk, number}).output.contains("Noted."));
    }

    void sameIdIsCarriedOutOnce()
    {
        QJsonObject command = opening(u"Once"_s);
        command.insert(u"id"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
        const QByteArray input = line(command);
        QCOMPARE(runTool({u"apply"_s, m_desk}, input).exitCode, 0);
        const ToolRun again = runTool({u"apply"_s, m_desk}, input);
        QVERIFY2(again.exitCode == 0, again.told());
        QVERIFY(again.jsonLines().constFirst().value("outcome"_L1).toObject().value("replayed"_L1).toBool());
        QCOMPARE(runTool({u"search"_s, m_desk, u"once"_s, u"--count"_s}).output, "1\n");
    }

    void dryRunWritesNothing()
    {
        const ToolRun run = runTool({u"apply"_s, m_desk, u"--dry-run"_s}, line(opening(u"Would be"_s)));
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(run.jsonLines().constFirst().value("ok"_L1).toBool());
        QCOMPARE(runTool({u"search"_s, m_desk, u"is:open"_s, u"--count"_s}).output, "0\n");
    }

    void batchesAnswerTheSame()
    {
        QByteArray input;
        for (int i = 0; i < 1200; ++i) {
            input += i == 700 ? QByteArray("nonsense\n") : line(opening(u"Batch %1"_s.arg(i)));
        }
        const ToolRun run = runTool({u"apply"_s, m_desk, u"--batch"_s}, input);
        QVERIFY2(run.exitCode == 1, run.told());
        const QList<QJsonObject> answers = run.jsonLines();
        QCOMPARE(answers.size(), 1200);
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QCOMPARE(answers.at(i).value("line"_L1).toInt(), i + 1);
            QCOMPARE(answers.at(i).value("ok"_L1).toBool(), i != 700);
        }
        QCOMPARE(runTool({u"search"_s, m_desk, u"is:open"_s, u"--count"_s}).output, "1199\n");
    }

    void unknownAgent()
    {
        const ToolRun run = runTool({u"apply"_s, m_desk, u"--as"_s, u"nobody"_s}, line(opening(u"x"_s)));
        QVERIFY2(run.exitCode == 3, run.told());
        QVERIFY(run.output.isEmpty());
    }

    /// Each answer comes when its command is on the disk, not at the end of the input; a signal ends the waiting.
    void answersAsItGoesAndStopsWhenAsked()
    {
#ifdef Q_OS_UNIX
        QProcess process;
        process.start(programPath(u"deskhandctl"_s), {u"apply"_s, m_desk});
        QVERIFY(process.waitForStarted());
        process.write(line(opening(u"Live"_s)));
        QVERIFY(process.waitForReadyRead(30'000));
        QVERIFY(process.readLine().contains("\"ok\":true"));
        QCOMPARE(runTool({u"search"_s, m_desk, u"live"_s, u"--count"_s}).output, "1\n");
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 143);
#else
        QSKIP("signals of this kind are Unix's");
#endif
    }

    void searchListsAndLimits()
    {
        for (int i = 0; i < 3; ++i) {
            openOne(u"Ticket %1"_s.arg(i));
        }
        const ToolRun run =
            runTool({u"search"_s, m_desk, u"is:open sort:subject"_s, u"--json"_s, u"--limit"_s, u"2"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const QList<QJsonObject> rows = run.jsonLines();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).value("ticket"_L1).toObject().value("subject"_L1).toString(), u"Ticket 0"_s);
        const ToolRun nothing = runTool({u"search"_s, m_desk, u"wombat"_s});
        QCOMPARE(nothing.exitCode, 0);
        QVERIFY(nothing.output.isEmpty());
    }

    void badQuery()
    {
        const ToolRun run = runTool({u"search"_s, m_desk, u"agent:nobody"_s});
        QVERIFY2(run.exitCode == 4, run.told());
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.contains("nobody"));
    }

    void showIsSafeForTerminals()
    {
        const QString number = openOne(u"Red \x1b[31m alert\x07"_s);
        const ToolRun run = runTool({u"show"_s, m_desk, number});
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(run.output.contains("alert"));
        QVERIFY(!run.output.contains('\x1b'));
        QVERIFY(!run.output.contains('\x07'));
        QVERIFY(!runTool({u"search"_s, m_desk, u"alert"_s}).output.contains('\x1b'));
        QCOMPARE(runTool({u"show"_s, m_desk, u"no such number"_s}).exitCode, 3);
        const QJsonObject view = runTool({u"show"_s, m_desk, number, u"--json"_s}).jsonLines().constFirst();
        QCOMPARE(view.value("entries"_L1).toArray().size(), 1);
    }

    void exportsCsvSafely()
    {
        openOne(u"=cmd|' /C calc'!A0"_s);
        openOne(u"Say \"hello\", world"_s);
        const QString file = m_folder->filePath(u"out.csv"_s);
        const ToolRun run =
            runTool({u"export"_s, m_desk, u"--query"_s, u"is:open sort:created"_s, u"--output"_s, file});
        QVERIFY2(run.exitCode == 0, run.told());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(
            text.startsWith("Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,"
                            "Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Merged,"
                            "Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,"
                            "Task Count"));
        QCOMPARE(text.count("\r\n"), 3);
        QVERIFY(text.contains(",'=cmd|' /C calc'!A0,"));
        QVERIFY(text.contains(",\"Say \"\"hello\"\", world\","));
        QCOMPARE(runTool({u"export"_s, m_desk, u"--query"_s, u"is:open sort:created"_s}).output, text);
        QVERIFY(runTool({u"export"_s, m_desk, u"--output"_s, u"/no/such/folder/x"_s}).exitCode >= 3);
    }

    void exportsJson()
    {
        const QString number = openOne(u"Ünïcode"_s);
        const QList<QJsonObject> rows = runTool({u"export"_s, m_desk, u"--format"_s, u"json"_s}).jsonLines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().value("number"_L1).toString(), number);
        QCOMPARE(rows.constFirst().value("subject"_L1).toString(), u"Ünïcode"_s);
        QCOMPARE(rows.constFirst().value("thread_count"_L1).toInt(), 1);
        QCOMPARE(rows.constFirst().value("overdue"_L1), QJsonValue(false));
        QVERIFY(rows.constFirst().value("closed"_L1).isNull());
    }

    void exportOfNothingHasItsTitles()
    {
        QCOMPARE(runTool({u"export"_s, m_desk, u"--query"_s, u"wombat"_s}).output.count("\r\n"), 1);
        QVERIFY(runTool({u"export"_s, m_desk, u"--query"_s, u"wombat"_s, u"--format"_s, u"json"_s}).output.isEmpty());
    }

private:
    /// The new ticket's number.
    QString openOne(const QString &subject)
    {
        const ToolRun run = runTool({u"apply"_s, m_desk, u"--as"_s, u"admin"_s}, line(opening(subject)));
        if (run.exitCode != 0) {
            QTest::qFail(run.told().constData(), __FILE__, __LINE__);
        }
        return run.jsonLines().constFirst().value("outcome"_L1).toObject().value("number"_L1).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_desk;
};

QTEST_GUILESS_MAIN(TestToolTickets)
#include "tst_tool_tickets.moc"
