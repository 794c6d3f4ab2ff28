// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is a LocalRepository's own, beyond the contract: opening and closing files, its two threads, other programs on
/// the same file, jobs.

#include "local/LocalRepository.h"
#include "repository/WhenDone.h"
#include "service/file/HelpDeskFile.h"
#include "service/sample/SampleHelpDesk.h"
#include "store/sql/Transaction.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Opened = Result<std::shared_ptr<LocalRepository>>;

class MovableClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(m_now); }
    void advance(Duration duration) { m_now += duration.count(); }

private:
    std::atomic<qint64> m_now = 1'772'442'000'000; // Monday, 2026-03-02 09:00 UTC
};

template <typename T>
Result<T> answerOf(const Pending<T> &pending)
{
    QObject guard;
    std::optional<Result<T>> answer;
    whenDone(pending, &guard, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) {
        return failure(ErrorKind::Internal, u"no answer"_s);
    }
    return *answer;
}

command::OpenTicket opening(const QString &subject)
{
    command::OpenTicket open;
    open.requester.email = u"karen.miller@meridian.example"_s;
    open.subject = subject;
    open.body.text = u"It does not work."_s;
    return open;
}

} // namespace

class TestLocalRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<MovableClock>();
        m_path = m_folder->filePath(u"desk"_s);
        const auto made =
            HelpDeskFile::create(m_path, [this](Store &store) { return writeSampleSetup(store, m_clock->now()); });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }

    void nobodyNamedIsTheAdministrator()
    {
        const auto repository = open();
        QVERIFY(repository);
        QCOMPARE((*repository)->actor().kind, AuthorKind::Agent);
        const auto directory = answerOf((*repository)->directory().snapshot());
        QVERIFY(directory);
        const Agent *agent = (*directory)->agent((*repository)->actor().agent);
        QVERIFY(agent != nullptr && agent->administrator);
    }

    void cannotBeOpened_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("username");
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << u"missing"_s << u"ken"_s << static_cast<int>(ErrorKind::NotFound);
        QTest::newRow("not a help desk") << u"text"_s << u"ken"_s << static_cast<int>(ErrorKind::WrongSchema);
        QTest::newRow("unknown agent") << u"desk"_s << u"nobody"_s << static_cast<int>(ErrorKind::PermissionDenied);
    }
    void cannotBeOpened()
    {
        QFETCH(QString, file);
        QFETCH(QString, username);
        QFETCH(int, kind);
        QFile text(m_folder->filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        const QByteArray words = QByteArray("Not a help desk, but a text of some length. ").repeated(100);
        text.write(words);
        text.close();

        LocalOptions wanted = options();
        wanted.path = m_folder->filePath(file);
        wanted.username = username;
        const Opened refused = answerOf(LocalRepository::open(wanted));
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().kind), kind);
        QVERIFY(!refused.error().text.isEmpty());
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), words); // whatever it is, it is as it was
        QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
    }

    void readsDoNotWaitBehindWrites()
    {
        const auto repository = open();
        QVERIFY(repository);
        // Another program holds the write lock: our write waits for it.
        const auto other = HelpDeskFile::open(m_path, FileUse::Write, *m_clock, nullptr);
        QVERIFY(other);
        QObject guard;
        bool written = false;
        {
            auto batch = (*other)->helpDesk().beginBatch();
            QVERIFY(batch);
            whenDone((*repository)->tickets().execute(Command::make({}, opening(u"Waits"_s)), ExecutionMode::Commit),
                     &guard, [&written](const Result<CommandOutcome> &outcome) { written = outcome.has_value(); });
            const auto counts = answerOf((*repository)->tickets().counts({u"is:open"_s}));
            QVERIFY(counts);
            QCOMPARE(*counts, QList<qint64>{0});
            QVERIFY(!written);
        }
        QTRY_VERIFY_WITH_TIMEOUT(written, 20'000);
    }

    void closingWritesWhatWasAskedFor()
    {
        constexpr int many = 50;
        {
            auto repository = open();
            QVERIFY(repository);
            for (int i = 0; i < many; ++i) {
                static_cast<void>(
                    (*repository)
                        ->tickets()
                        .execute(Command::make({}, opening(u"Ticket %1"_s.arg(i))), ExecutionMode::Commit));
            }
        } // nobody waited for an answer
        const auto again = open();
        QVERIFY(again);
        QCOMPARE(answerOf((*again)->tickets().counts({u"is:open"_s})).value_or(QList<qint64>()), QList<qint64>{many});
    }

    void closingLeavesNothingBesideTheFile()
    {
        for (int round = 0; round < 20; ++round) {
            {
                const auto repository = open();
                QVERIFY(repository);
                // Both at rest: so they close at the same time, were they told to.
                QVERIFY(answerOf((*repository)->tickets().execute(Command::make({}, opening(u"Ticket"_s)))));
                QVERIFY(answerOf((*repository)->tickets().counts({u"is:open"_s})));
            }
            QVERIFY2(!QFile::exists(m_path + u"-wal"_s), qPrintable(QString::number(round))); // one may copy the file
        }
    }

    void answersForTheDeadAreDropped()
    {
        const auto repository = open();
        QVERIFY(repository);
        int answers = 0;
        {
            QObject guard;
            for (int i = 0; i < 20; ++i) {
                whenDone((*repository)->directory().snapshot(), &guard,
                         [&answers](const Result<DirectoryPtr> &) { ++answers; });
            }
        }
        QVERIFY(answerOf((*repository)->directory().snapshot()));
        QCOMPARE(answers, 0);
    }

    void changesOfOtherProgramsAreTold()
    {
        const auto repository = open();
        QVERIFY(repository);
        QSignalSpy told(&(*repository)->changes(), &ChangeFeed::changed);
        const auto other = HelpDeskFile::open(m_path, FileUse::Write, *m_clock, nullptr);
        QVERIFY(other);
        const auto outcome =
            (*other)->helpDesk().execute(Actor::system(), Command::make({}, opening(u"From elsewhere"_s)));
        QVERIFY(outcome);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20'000);
        const auto set = told.constFirst().constFirst().value<ChangeSet>();
        QCOMPARE(set.tickets.size(), 1);
        QVERIFY(set.tickets.constFirst().ticket == outcome->ticket);
        QCOMPARE(set.tickets.constFirst().kind, ChangeKind::Added);
        QVERIFY(answerOf((*repository)->tickets().ticket(outcome->ticket)));
    }

    void jobsRunByThemselves()
    {
        LocalOptions wanted = options();
        wanted.jobInterval = Duration(20);
        const Opened repository = answerOf(LocalRepository::open(wanted));
        QVERIFY(repository);
        const auto opened =
            answerOf((*repository)->tickets().execute(Command::make({}, opening(u"Snoozed"_s)), ExecutionMode::Commit));
        QVERIFY(opened);
        const TicketId id = opened->ticket;
        QVERIFY(answerOf(
            (*repository)
                ->tickets()
                .execute(Command::make(id, command::SetPendingUntil{m_clock->now() + 1h}), ExecutionMode::Commit)));
        const auto isPending = [&] {
            const auto view = answerOf((*repository)->tickets().ticket(id));
            return view && view->details.ticket.pendingUntil.has_value();
        };
        QVERIFY(isPending());
        m_clock->advance(2h);
        QTRY_VERIFY_WITH_TIMEOUT(!isPending(), 20'000);
    }

    void whatCameDueWhileTheMachineSleptIsNotLate()
    {
        LocalOptions wanted = options();
        wanted.jobInterval = Duration(3'600'000);
        wanted.clockInterval = Duration(20);
        const Opened repository = answerOf(LocalRepository::open(wanted));
        QVERIFY(repository);
        const auto opened =
            answerOf((*repository)->tickets().execute(Command::make({}, opening(u"Snoozed"_s)), ExecutionMode::Commit));
        QVERIFY(opened);
        const TicketId id = opened->ticket;
        QVERIFY(answerOf(
            (*repository)
                ->tickets()
                .execute(Command::make(id, command::SetPendingUntil{m_clock->now() + 1h}), ExecutionMode::Commit)));
        QTest::qWait(1300); // the jobs of the start are done
        const auto isPending = [&] {
            const auto view = answerOf((*repository)->tickets().ticket(id));
            return view && view->details.ticket.pendingUntil.has_value();
        };
        QVERIFY(isPending());
        m_clock->advance(2h);
        QTRY_VERIFY_WITH_TIMEOUT(!isPending(), 20'000);
    }

    void severalAtOnceOnOneFile()
    {
        QList<std::shared_ptr<LocalRepository>> repositories;
        for (int i = 0; i < 3; ++i) {
            const auto repository = open();
            QVERIFY(repository);
            repositories.append(*repository);
        }
        QObject guard;
        int answered = 0;
        int failed = 0;
        for (int i = 0; i < 60; ++i) {
            whenDone(repositories.at(i % 3)->tickets().execute(Command::make({}, opening(u"Ticket %1"_s.arg(i))),
                                                               ExecutionMode::Commit),
                     &guard, [&](const Result<CommandOutcome> &outcome) {
                         ++answered;
                         failed += outcome ? 0 : 1;
                     });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 60, 60'000);
        QCOMPARE(failed, 0);
        QCOMPARE(answerOf(repositories.at(0)->tickets().counts({u"is:open"_s})).value_or(QList<qint64>()),
                 QList<qint64>{60});
    }

private:
    [[nodiscard]] LocalOptions options() const
    {
        LocalOptions options;
        options.path = m_path;
        options.clock = m_clock;
        options.jobInterval = Duration::zero();
        options.pollInterval = Duration(50);
        return options;
    }
    [[nodiscard]] Opened open() const { return answerOf(LocalRepository::open(options())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MovableClock> m_clock;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLocalRepository)
#include "tst_local_repository.moc"
