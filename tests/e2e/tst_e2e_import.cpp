// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A thousand mails go in as people send them, once and only once, and what is in them is found.

#include "support/Paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run runTool(const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(u"deskhandctl"_s), arguments);
    if (!process.waitForFinished(280'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

constexpr int threads = 400;
constexpr int mails = 1000;

/// Mail number `i`: the first `threads` begin a thread each, the others answer them in turn.
QByteArray mail(int i)
{
    const int thread = i % threads;
    const QByteArray person = "person" + QByteArray::number(thread % 90);
    QByteArray text = "From: " + person + " <" + person
                      + "@meridian.example>\r\n"
                        "To: helpdesk@meridian.example\r\n"
                        "Date: Mon, "
                      + QByteArray::number(2 + i / threads) + " Mar 2026 10:" + QByteArray::number(10 + thread % 50)
                      + ":00 +0000\r\n"
                        "Message-ID: <m"
                      + QByteArray::number(i) + "@meridian.example>\r\n";
    if (i >= threads) {
        text += "In-Reply-To: <m" + QByteArray::number(i - threads)
                + "@meridian.example>\r\n"
                  "References: <m"
                + QByteArray::number(thread)
                + "@meridian.example>\r\n"
                  "Subject: Re: Problem "
                + QByteArray::number(thread) + "\r\n";
    } else {
        text += "Subject: Problem " + QByteArray::number(thread) + "\r\n";
    }
    return text + "Content-Type: text/plain; charset=utf-8\r\n\r\nMessage " + QByteArray::number(i)
           + ".\r\n\r\nFrom here on nothing works.\r\n";
}

/// HTML in ISO-2022-JP behind base64: an outage report for the online banking.
const QByteArray japaneseMail = "From: =?iso-2022-jp?B?GyRCO0VFRBsoQg==?= <tanaka@trading.meridian.example>\r\n"
                                "To: helpdesk@meridian.example\r\n"
                                "Date: Tue, 03 Mar 2026 09:00:00 +0900\r\n"
                                "Message-ID: <jp-1@trading.meridian.example>\r\n"
                                "Subject: Online banking\r\n"
                                "MIME-Version: 1.0\r\n"
                                "Content-Type: multipart/alternative; boundary=b\r\n"
                                "\r\n"
                                "--b\r\n"
                                "Content-Type: text/html; charset=iso-2022-jp\r\n"
                                "Content-Transfer-Encoding: base64\r\n"
                                "\r\n"
                                "PGh0bWw+PGhlYWQ+PG1ldGEgY2hhcnNldD0iaXNvLTIwMjItanAiPjwvaGVhZD48Ym9keT48cD4b\r\n"
                                "JEIlKiVzJWklJCVzJVAlcyUtJXMlMCROGyhCPGI+GyRCPmMzMkpzOXAbKEI8L2I+GyRCJEckOSEj\r\n"
                                "O2o1XiQ0M05HJyQvJEAkNSQkISMbKEI8L3A+PC9ib2R5PjwvaHRtbD4=\r\n"
                                "--b--\r\n";

} // namespace

class TestE2eImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_desk = m_folder.filePath(u"desk"_s);
        const Run made = runTool({u"create"_s, m_desk, u"--company"_s, u"Meridian"_s});
        QVERIFY2(made.exitCode == 0, made.errors);

        // Most as a mailbox, a few as files; the answers of some threads come before what they answer.
        QByteArray mailbox;
        for (int i = 0; i < mails - 11; ++i) {
            QByteArray text = mail(i);
            text.replace("\r\nFrom ", "\r\n>From ").replace("\r\n", "\n");
            mailbox += "From person@meridian.example Mon Mar  2 10:00:00 2026\n" + text + '\n';
        }
        write(u"all.mbox"_s, mailbox);
        for (int i = mails - 11; i < mails - 1; ++i) {
            write(u"%1.eml"_s.arg(i), mail(i));
        }
        write(u"japanese.eml"_s, japaneseMail);
    }

    void dryRunAddsNothing()
    {
        const Run run = import({u"--dry-run"_s});
        QVERIFY2(run.exitCode == 0, run.errors);
        QCOMPARE(stats("entries"), 0);
    }

    void everythingGoesIn()
    {
        const Run run = import({});
        QVERIFY2(run.exitCode == 0, run.errors);
        QCOMPARE(stats("entries"), mails);
        QCOMPARE(count(u"is:open OR is:closed"_s), threads + 1);
        QCOMPARE(count(u"\"Problem 7\" replies:0"_s), 1);
        const Run shown = runTool({u"search"_s, m_desk, u"subject"_s, u"--json"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(shown.exitCode, 0);
    }

    void secondImportAddsNothing()
    {
        const QByteArray before = runTool({u"export"_s, m_desk, u"--query"_s, u"sort:number"_s}).output;
        const Run run = import({});
        QVERIFY2(run.exitCode == 0, run.errors);
        QCOMPARE(stats("entries"), mails);
        QCOMPARE(runTool({u"export"_s, m_desk, u"--query"_s, u"sort:number"_s}).output, before);
    }

    void wordsOfMailAreFound()
    {
        QCOMPARE(count(u"障害報告"_s), 1);
        QCOMPARE(count(u"requester:tanaka@trading.meridian.example"_s), 1);
        QCOMPARE(count(u"\"message 999\""_s), 0); // the last of the thousand is the Japanese one
        QCOMPARE(count(u"\"message 998\""_s), 1);
        QCOMPARE(count(u"\"From here on\""_s), threads); // unquoted again after the mailbox
    }

    void theFileIsSound()
    {
        const Run run = runTool({u"check"_s, m_desk});
        QVERIFY2(run.exitCode == 0, run.output + run.errors);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            QTest::qFail("cannot write a mail for the test", __FILE__, __LINE__);
        }
        m_files.append(path);
    }
    Run import(const QStringList &options)
    {
        return runTool(QStringList{u"import"_s} + m_files + QStringList{u"--into"_s, m_desk} + options);
    }
    int stats(const char *name)
    {
        const QByteArray json = runTool({u"stats"_s, m_desk, u"--json"_s}).output;
        return QJsonDocument::fromJson(json).object().value(QLatin1StringView(name)).toInt(-1);
    }
    int count(const QString &query)
    {
        const Run run = runTool({u"search"_s, m_desk, query, u"--count"_s});
        return run.exitCode == 0 ? run.output.trimmed().toInt() : -run.exitCode;
    }

    QTemporaryDir m_folder;
    QString m_desk;
    QStringList m_files;
};

QTEST_GUILESS_MAIN(TestE2eImport)
#include "tst_e2e_import.moc"
