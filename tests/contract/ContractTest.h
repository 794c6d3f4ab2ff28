// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the subjects of the contract suite share: a fresh help desk for each test function, answers waited for, names
/// looked up.

#include "contract/RepositoryFixture.h"
#include "repository/WhenDone.h"
#include "support/Patience.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace deskhand::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waits for the answer in the event loop, as long as a test may take.
template <typename T>
[[nodiscard]] Result<T> answerOf(const Pending<T> &pending)
{
    QObject guard;
    std::optional<Result<T>> answer;
    whenDone(pending, &guard, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, PatienceMs)) {
        return failure(ErrorKind::Internal, u"no answer in time"_s);
    }
    return *answer;
}

/// Fails the running test with the error, and gives an empty value to go on with.
template <typename T>
T need(Result<T> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!result) {
        QTest::qFail((result.error().text + u" -- "_s + result.error().detail).toUtf8().constData(), file, line);
        if constexpr (!std::is_void_v<T>) {
            return T{};
        }
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

/// answerOf() that must be no error.
template <typename T>
T need(const Pending<T> &pending, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    return need(answerOf(pending), file, line);
}

/// The error's kind; Internal (and the test failed) where there was none.
template <typename T>
ErrorKind kindOf(const Result<T> &result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (result) {
        QTest::qFail("an error was expected", file, line);
        return ErrorKind::Internal;
    }
    return result.error().kind;
}

class ContractTest : public QObject {
    Q_OBJECT
public:
    explicit ContractTest(MakeFixture makeFixture);

protected:
    [[nodiscard]] RepositoryFixture &fixture() { return *m_fixture; }
    [[nodiscard]] ContractClock &clock() { return m_fixture->clock(); }
    [[nodiscard]] Repository &as(const char *username);

    [[nodiscard]] DirectoryPtr directory();
    [[nodiscard]] AgentId agent(const QString &username);
    [[nodiscard]] TeamId team(const QString &name);
    [[nodiscard]] DepartmentId department(const QString &name);
    [[nodiscard]] StatusId status(const QString &name);
    [[nodiscard]] PriorityId priority(const QString &name);
    [[nodiscard]] TopicId topic(const QString &name);
    [[nodiscard]] SlaPlanId slaPlan(const QString &name);

    /// Carries the command out through the seam; the test fails where it is refused.
    CommandOutcome run(const char *username, TicketId ticket, CommandBody body, const char *file = __builtin_FILE(),
                       int line = __builtin_LINE());
    [[nodiscard]] Result<CommandOutcome> attempt(const char *username, const Command &command,
                                                 ExecutionMode mode = ExecutionMode::Commit);
    /// Opens a ticket for Karen Miller, by phone, as the agent (Support, nobody's).
    TicketId open(const char *username, const QString &subject);
    [[nodiscard]] static command::OpenTicket opening(const QString &subject);
    [[nodiscard]] TicketView view(const char *username, TicketId ticket);
    [[nodiscard]] Ticket ticket(const char *username, TicketId id) { return view(username, id).details.ticket; }
    [[nodiscard]] QList<TicketId> found(const char *username, const QString &query);
    [[nodiscard]] qint64 count(const char *username, const QString &query);

private Q_SLOTS:
    void init();
    void cleanup();

private:
    MakeFixture m_makeFixture;
    std::unique_ptr<RepositoryFixture> m_fixture;
};

[[nodiscard]] command::Reply reply(const QString &words, std::optional<StatusId> status = {});
[[nodiscard]] command::AddNote note(const QString &words);
[[nodiscard]] command::Assign assignTo(AgentId agent);

/// main() of one subject over one back end.
template <typename Test>
int runContract(int argc, char **argv, const MakeFixture &makeFixture)
{
    QCoreApplication application(argc, argv);
    Test test(makeFixture);
    return QTest::qExec(&test, argc, argv);
}

} // namespace deskhand::test
