// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Commands are carried out once, whatever happens to their answers, to the server and to this program.

#include "rest/ScriptedHelpDesk.h"
#include "rest/outbox/OutboxFolder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

Command claim(int ticket, std::optional<qint64> version = {})
{
    return Command::make(TicketId{ticket}, command::Claim{}, version);
}

QByteArray keyOf(const Command &command)
{
    return command.id.toByteArray(QUuid::WithoutBraces);
}

QStringList waitingFiles(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(u"outbox"_s)).entryList({u"*.command"_s}, QDir::Files, QDir::Name);
}

} // namespace

class TestRestOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsAskedForAgain_data()
    {
        QTest::addColumn<ScriptedAnswer>("fault");
        ScriptedAnswer cut;
        cut.cutBefore = true;
        ScriptedAnswer half;
        half.cutAfter = 5;
        ScriptedAnswer gateway;
        gateway.status = 502;
        gateway.type = "text/html";
        QTest::newRow("cut") << cut;
        QTest::newRow("half") << half;
        QTest::newRow("gateway") << gateway;
        QTest::newRow("busy") << ScriptedAnswer::problem(429, "too-many-requests", "slowly", true);
        QTest::newRow("under way") << ScriptedAnswer::problem(409, "idempotency-key-in-use", "wait");
    }
    void aLostAnswerIsAskedForAgain()
    {
        QFETCH(ScriptedAnswer, fault);
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        desk.faults = QList<ScriptedAnswer>(7, fault); // more than the attempts of one sending
        const Command command = claim(5);
        const auto outcome = answerOf(repository->tickets().execute(command));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(desk.done, QList<QByteArray>{keyOf(command)});
        QCOMPARE(desk.versions, QList<QByteArray>{"*"});
    }

    void aRefusalIsAnAnswer()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options(folder.path()));
        QVERIFY(repository);
        desk.faults = {ScriptedAnswer::problem(412, "conflict", "John changed it.")};
        const auto outcome = answerOf(repository->tickets().execute(claim(5, 3)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QCOMPARE(outcome.error().text, u"John changed it."_s);
        QVERIFY(waitingFiles(folder).isEmpty());
    }

    void onDiskBeforeItIsSent()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options(folder.path()));
        QVERIFY(repository);
        QStringList then;
        desk.server.on("POST /v1/tickets/5/commands", [&](const SeenRequest &) {
            then = waitingFiles(folder);
            return ScriptedAnswer::problem(409, "refused", "no");
        });
        QVERIFY(!answerOf(repository->tickets().execute(claim(5))));
        QCOMPARE(then.size(), 1);
        QVERIFY(waitingFiles(folder).isEmpty());
    }

    void waitsForTheServerAndTheNextStart()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        QList<Command> commands;
        {
            const auto repository = desk.open(desk.options(folder.path()));
            QVERIFY(repository);
            desk.server.goAway();
            QObject guard;
            bool answered = false;
            for (int i = 0; i < 5; ++i) {
                commands.append(claim(5));
                whenDone(repository->tickets().execute(commands.constLast()), &guard,
                         [&answered](const Result<CommandOutcome> &) { answered = true; });
            }
            QTRY_COMPARE(repository->connection()->waiting(), 5);
            QCOMPARE(repository->connection()->phase(), ConnectionState::Phase::Offline);
            QVERIFY(!answered);
            QCOMPARE(waitingFiles(folder).size(), 5);
        } // as if it were killed
        QVERIFY(desk.server.comeBack());
        const auto repository = desk.open(desk.options(folder.path()));
        QVERIFY(repository);
        QTRY_COMPARE(desk.done.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(desk.done.at(i), keyOf(commands.at(i))); // in order
        }
        QTRY_VERIFY(waitingFiles(folder).isEmpty());
        QTRY_COMPARE(repository->connection()->waiting(), 0);
    }

    void comesBackByItself()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        desk.server.goAway();
        const auto answer = repository->tickets().execute(claim(5));
        QTRY_COMPARE(repository->connection()->waiting(), 1);
        QVERIFY(desk.server.comeBack());
        QVERIFY(answerOf(answer));
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::Online);
        QCOMPARE(desk.done.size(), 1);
    }

    void whatWasRefusedLaterIsTold()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        const Command command = claim(5, 3);
        {
            const auto repository = desk.open(desk.options(folder.path()));
            QVERIFY(repository);
            desk.server.goAway();
            const auto unanswered = repository->tickets().execute(command);
            QTRY_COMPARE(waitingFiles(folder).size(), 1);
        }
        QVERIFY(desk.server.comeBack());
        desk.faults = {ScriptedAnswer::problem(412, "conflict", "John changed it.")};
        const auto repository = desk.open(desk.options(folder.path()));
        QVERIFY(repository);
        QList<ConnectionState::Refused> refused; // kept until somebody asks
        QTRY_VERIFY(!(refused += repository->connection()->takeRefused()).isEmpty());
        QVERIFY(refused.constFirst().command == command);
        QCOMPARE(refused.constFirst().error.kind, ErrorKind::Conflict);
        QVERIFY(waitingFiles(folder).isEmpty());
    }

    void damagedOnesArePutAside()
    {
        QTemporaryDir folder;
        {
            OutboxFolder outbox(folder.path());
            QVERIFY(outbox.add({claim(1)}, false));
            QVERIFY(outbox.add({claim(2)}, false));
            QVERIFY(outbox.add({claim(3), claim(4)}, true));
        }
        QStringList files = waitingFiles(folder);
        QCOMPARE(files.size(), 3);
        QFile torn(folder.filePath(u"outbox/"_s + files.at(1)));
        QVERIFY(torn.resize(torn.size() - 3));
        OutboxFolder outbox(folder.path());
        const QList<OutboxEntry> left = outbox.load();
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(0).commands.constFirst().ticket.value, 1);
        QVERIFY(left.at(1).batch);
        QCOMPARE(left.at(1).commands.size(), 2);
        QCOMPARE(outbox.damaged(), 1);
        QCOMPARE(QDir(folder.filePath(u"outbox"_s)).entryList({u"*.damaged"_s}).size(), 1); // for who wants to look
        // What is added later comes later, also where the clock was set back.
        QVERIFY(outbox.add({claim(5)}, false));
        QCOMPARE(OutboxFolder(folder.path()).load().constLast().commands.constFirst().ticket.value, 5);
    }

    void onesOwnChangeBeforeIsNoConflict()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        desk.server.goAway();
        const auto first = repository->tickets().execute(claim(5, 3));
        const auto second = repository->tickets().execute(claim(5, 3));
        const auto other = repository->tickets().execute(claim(6, 3));
        QTRY_COMPARE(repository->connection()->waiting(), 3);
        QVERIFY(desk.server.comeBack());
        QVERIFY(answerOf(first));
        QVERIFY(answerOf(second));
        QVERIFY(answerOf(other));
        const qsizetype before = desk.paths.indexOf("/v1/tickets/5/commands");
        const qsizetype after = desk.paths.lastIndexOf("/v1/tickets/5/commands");
        QCOMPARE(desk.versions.at(before), "\"3\"");
        QCOMPARE(desk.versions.at(after), '"' + QByteArray::number(100 + before) + '"');
        QCOMPARE(desk.versions.at(desk.paths.indexOf("/v1/tickets/6/commands")), "\"3\"");
    }

    void waitsForTheSignIn()
    {
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options());
        QVERIFY(repository);
        desk.faults = {ScriptedAnswer::problem(401, "signed-out", "Sign in.")};
        const auto answer = repository->tickets().execute(claim(5));
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::SignedOut);
        QCOMPARE(repository->connection()->waiting(), 1);
        QVERIFY(desk.done.isEmpty());
        repository->signIn("fresh");
        QVERIFY(answerOf(answer));
        QCOMPARE(desk.server.seen().constLast().headers.value("authorization"), "Bearer fresh");
        QTRY_COMPARE(repository->connection()->phase(), ConnectionState::Phase::Online);
    }

    void manyCommandsThroughAWildNetwork()
    {
        QTemporaryDir folder;
        ScriptedHelpDesk desk;
        const auto repository = desk.open(desk.options(folder.path()));
        QVERIFY(repository);
        ScriptedAnswer cut;
        cut.cutBefore = true;
        ScriptedAnswer half;
        half.cutAfter = 3;
        ScriptedAnswer gateway;
        gateway.status = 503;
        gateway.type = "text/html";
        const QList<ScriptedAnswer> wild{cut, {}, half, gateway, {}, cut};
        constexpr int many = 200;
        for (int i = 0; i < many; ++i) {
            desk.faults.append(wild.at(i % wild.size()));
        }
        QList<Command> commands;
        int good = 0;
        QObject guard;
        for (int i = 0; i < many; ++i) {
            commands.append(claim(i % 10 + 1));
            whenDone(repository->tickets().execute(commands.constLast()), &guard,
                     [&good](const Result<CommandOutcome> &outcome) { good += outcome ? 1 : 0; });
        }
        QTRY_COMPARE(good, many);
        QCOMPARE(desk.done.size(), many);
        // Of each ticket in the order in which they were given.
        QHash<int, qsizetype> last;
        for (int i = 0; i < many; ++i) {
            const qsizetype place = desk.done.indexOf(keyOf(commands.at(i)));
            QVERIFY(place >= last.value(i % 10, -1));
            last[i % 10] = place;
        }
        QVERIFY(waitingFiles(folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestOutbox)
#include "tst_rest_outbox.moc"
