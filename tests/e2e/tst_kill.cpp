// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// kill -9 at random moments while commands are written: every acknowledged command is there, none is half done, none
/// is done twice, and the file is sound. DESKHAND_KILL_ROUNDS says how often (25), DESKHAND_KILL_SEED repeats a run.

#include "e2e/Tool.h"
#include "e2e/Trace.h"
#include "service/file/Maintenance.h"
#include "wire/Json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskhand::test {

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acknowledgedCommandsSurvive();
    void newHelpDeskIsWholeOrAbsent();

private:
    /// Commands per round: far more than a writer carries out before it is killed.
    static constexpr int commandsARound = 3000;
    /// A fresh help desk after so many rounds keeps `check` fast.
    static constexpr int roundsADesk = 40;

    Result<void> readOpenTickets(const QString &path);
    Result<void> killOnce(const QString &path, QList<Trace> &traces, bool batches);
    Result<void> takeAnswers(const QList<QByteArray> &answers, const QList<Trace *> &asked);
    Result<void> compareWithStore(const QString &path, const QList<Trace> &traces, bool afterKill);
    Result<void> repeatUnanswered(const QString &path, QList<Trace> &traces);
    Result<void> compareVersions(const QString &path, const QList<Trace> &traces);

    QTemporaryDir m_folder;
    StoreStats m_baseStats;
    QHash<TicketId, qint64> m_baseVersions; ///< of the tickets that are written to
    QHash<TicketId, qint64> m_versions;     ///< as they must be now
    std::mt19937 m_random;
    int m_rounds = 25;
    int m_acknowledged = 0;
    int m_doneUnacknowledged = 0;
};

namespace {

tl::unexpected<Error> wrong(const QString &text)
{
    return failure(ErrorKind::Internal, text);
}

QByteArray describe(const Result<void> &result)
{
    return result ? QByteArray() : (result.error().text + u' ' + result.error().detail).toUtf8();
}

} // namespace

void TestKill::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (qEnvironmentVariableIsSet("DESKHAND_KILL_ROUNDS")) {
        m_rounds = qEnvironmentVariableIntValue("DESKHAND_KILL_ROUNDS");
    }
    const unsigned seed = qEnvironmentVariableIsSet("DESKHAND_KILL_SEED")
                              ? qEnvironmentVariable("DESKHAND_KILL_SEED").toUInt()
                              : std::random_device()();
    qInfo("DESKHAND_KILL_SEED=%u DESKHAND_KILL_ROUNDS=%d", seed, m_rounds);
    m_random.seed(seed);

    const QString base = m_folder.filePath(u"base.dhdb"_s);
    QCOMPARE(runTool({u"demo"_s, base}), 0);
    const auto read = readOpenTickets(base);
    QVERIFY2(read, describe(read));
    QVERIFY(m_baseVersions.size() >= 4);
    const auto stats = statsOfFile(base);
    QVERIFY(stats);
    m_baseStats = *stats;
}

Result<void> TestKill::readOpenTickets(const QString &path)
{
    DESKHAND_ASSIGN(const auto store, Store::open(path));
    DESKHAND_ASSIGN(auto open,
                    store->database().prepare(
                        u"SELECT id, version FROM tickets WHERE state = 0 AND merged_into IS NULL LIMIT 8"_s));
    while (true) {
        DESKHAND_ASSIGN(const bool row, open.next());
        if (!row) {
            return {};
        }
        m_baseVersions.insert(TicketId{open.integer(0)}, open.integer(1));
    }
}

void TestKill::acknowledgedCommandsSurvive()
{
    QString path;
    QList<Trace> all;
    for (int round = 0; round < m_rounds; ++round) {
        if (round % roundsADesk == 0) {
            path = m_folder.filePath(u"desk-%1.dhdb"_s.arg(round));
            QVERIFY(QFile::copy(m_folder.filePath(u"base.dhdb"_s), path));
            m_versions = m_baseVersions;
            all.clear();
        }
        QList<Trace> traces = makeTraces(m_random, m_baseVersions.keys(), commandsARound);
        const auto sound = [&]() -> Result<void> {
            DESKHAND_TRY(killOnce(path, traces, round % 3 == 2));
            DESKHAND_TRY(compareWithStore(path, traces, true));
            DESKHAND_TRY(repeatUnanswered(path, traces));
            DESKHAND_TRY(compareWithStore(path, traces, false));
            return compareVersions(path, traces);
        }();
        QVERIFY2(sound, "round " + QByteArray::number(round) + ": " + describe(sound));
        QCOMPARE(runTool({u"check"_s, path}), 0);
        for (const Trace &trace : qAsConst(traces)) {
            if (trace.acknowledged) {
                all.append(trace);
            }
        }
        // What was acknowledged in earlier rounds outlives the later kills too.
        if ((round + 1) % roundsADesk == 0 || round + 1 == m_rounds) {
            const auto kept = compareWithStore(path, all, false);
            QVERIFY2(kept, describe(kept));
        }
    }
    qInfo("%d commands acknowledged before a kill, %d done and not acknowledged", m_acknowledged, m_doneUnacknowledged);
    QVERIFY(m_rounds < 10 || m_acknowledged > 0); // else nothing was put to the test
}

Result<void> TestKill::killOnce(const QString &path, QList<Trace> &traces, bool batches)
{
    QStringList arguments{u"apply"_s, path};
    if (batches) {
        arguments.append(u"--batch"_s);
    }
    Tool writer(arguments);
    QList<Trace *> asked;
    for (Trace &trace : traces) {
        writer.feed(trace.line());
        asked.append(&trace);
    }
    // Most kills hit the writing, some the opening of the file.
    if (m_random() % 5 != 0 && !writer.waitForAnswer()) {
        return wrong(u"the writer does not answer: "_s + QString::fromUtf8(writer.errors()));
    }
    writer.work(std::chrono::milliseconds(m_random() % 120));
    if (!writer.kill()) {
        return wrong(u"the writer ended before it was killed: "_s + QString::fromUtf8(writer.errors()));
    }
    DESKHAND_TRY(takeAnswers(writer.answers(), asked));
    for (const Trace &trace : qAsConst(traces)) {
        m_acknowledged += trace.acknowledged ? 1 : 0;
    }
    return {};
}

Result<void> TestKill::takeAnswers(const QList<QByteArray> &answers, const QList<Trace *> &asked)
{
    for (const QByteArray &line : answers) {
        DESKHAND_ASSIGN(const QJsonValue json, parseJson(line));
        const QJsonObject answer = json.toObject();
        const qsizetype at = answer.value(u"line"_s).toInteger() - 1;
        if (!answer.value(u"ok"_s).toBool() || at < 0 || at >= asked.size()) {
            return wrong(QString::fromUtf8(line));
        }
        asked.at(at)->acknowledged = true;
    }
    return {};
}

Result<void> TestKill::compareWithStore(const QString &path, const QList<Trace> &traces, bool afterKill)
{
    DESKHAND_ASSIGN(const auto store, Store::open(path));
    DESKHAND_ASSIGN(const auto effects, countEffects(*store));
    for (const Trace &trace : traces) {
        DESKHAND_ASSIGN(const bool logged, trace.isLogged(*store));
        const int effect = effects.value(trace.token);
        if (trace.acknowledged && !logged) {
            return wrong(u"an acknowledged command is lost: "_s + QString::fromUtf8(trace.line()));
        }
        if (effect != (logged ? 1 : 0)) {
            return wrong(u"done %1 times, logged: %2: "_s.arg(effect).arg(logged) + QString::fromUtf8(trace.line()));
        }
        m_doneUnacknowledged += afterKill && logged && !trace.acknowledged ? 1 : 0;
    }
    return {};
}

Result<void> TestKill::repeatUnanswered(const QString &path, QList<Trace> &traces)
{
    // Those about the kill: some of them may be done already and must not be done again.
    constexpr int most = 40;
    Tool writer({u"apply"_s, path});
    QList<Trace *> asked;
    for (Trace &trace : traces) {
        if (!trace.acknowledged && asked.size() < most) {
            writer.feed(trace.line());
            asked.append(&trace);
        }
    }
    if (writer.finish() != 0) {
        return wrong(u"a command cannot be repeated: "_s + QString::fromUtf8(writer.errors()));
    }
    const QList<QByteArray> answers = writer.answers();
    if (answers.size() != asked.size()) {
        return wrong(u"%1 of %2 repeated commands answered"_s.arg(answers.size()).arg(asked.size()));
    }
    return takeAnswers(answers, asked);
}

Result<void> TestKill::compareVersions(const QString &path, const QList<Trace> &traces)
{
    DESKHAND_ASSIGN(const auto store, Store::open(path));
    for (const Trace &trace : traces) {
        DESKHAND_ASSIGN(const bool logged, trace.isLogged(*store));
        if (logged && trace.command.ticket) {
            ++m_versions[trace.command.ticket];
        }
    }
    for (auto expected = m_versions.cbegin(); expected != m_versions.cend(); ++expected) {
        DESKHAND_ASSIGN(const auto ticket, store->tickets.find(expected.key()));
        if (!ticket || ticket->version != *expected) {
            return wrong(u"ticket %1 has version %2, and %3 commands were carried out on it"_s.arg(expected.key().value)
                             .arg(ticket ? ticket->version : 0)
                             .arg(*expected - m_baseVersions.value(expected.key())));
        }
    }
    return {};
}

void TestKill::newHelpDeskIsWholeOrAbsent()
{
    // The kills are spread over what it takes, and a little more: the file gets its name at the very end.
    QElapsedTimer whole;
    whole.start();
    QCOMPARE(runTool({u"demo"_s, m_folder.filePath(u"undisturbed.dhdb"_s)}), 0);
    const auto longest = static_cast<unsigned>(whole.elapsed() * 5 / 4 + 1);
    int absent = 0;
    for (int round = 0; round < m_rounds; ++round) {
        const QString path = m_folder.filePath(u"new-%1.dhdb"_s.arg(round));
        Tool writer({u"demo"_s, path});
        writer.work(std::chrono::milliseconds(m_random() % longest));
        static_cast<void>(writer.kill()); // it may have been ready: then the file is whole
        if (!QFile::exists(path)) {
            ++absent;
            continue;
        }
        QCOMPARE(runTool({u"check"_s, path}), 0);
        const auto stats = statsOfFile(path);
        QVERIFY(stats);
        QCOMPARE(stats->tickets, m_baseStats.tickets);
        QVERIFY(QFile::remove(path));
    }
    qInfo("%d of %d help desks were not there yet", absent, m_rounds);
}

} // namespace deskhand::test

QTEST_GUILESS_MAIN(deskhand::test::TestKill)
#include "tst_kill.moc"
