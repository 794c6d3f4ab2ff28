// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a back end gives the contract suite: a help desk of the sample bank, filled with people and rules but without
/// tickets, seen by its agents through the seam, and the side of it that no agent sees.

#include "core/values/IncomingMail.h"
#include "core/values/Notification.h"
#include "core/values/OutgoingMail.h"
#include "repository/Repository.h"
#include "service/intake/MailReceipt.h"
#include "service/jobs/JobReport.h"

#include <atomic>
#include <functional>
#include <memory>

namespace deskhand::test {

/// Stands where the test puts it; read by the threads of the back end, which may be in another process.
class ContractClock final : public Clock {
public:
    ContractClock() = default;
    /// The time is at `shared`, where others see it.
    explicit ContractClock(std::atomic<qint64> *shared)
        : m_now(shared)
    { }
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(*m_now); }
    void set(Timestamp time) { *m_now = toMilliseconds(time); }
    void advance(Duration duration) { *m_now += duration.count(); }

private:
    std::atomic<qint64> m_own = 0;
    std::atomic<qint64> *m_now = &m_own;
};

class RepositoryFixture {
public:
    RepositoryFixture() = default;
    virtual ~RepositoryFixture() = default;
    Q_DISABLE_COPY_MOVE(RepositoryFixture)

    [[nodiscard]] virtual ContractClock &clock() = 0;
    /// The agent's repository, opened at the first call. Null (and the test failed) where it cannot be opened.
    [[nodiscard]] virtual Repository *as(const QString &username) = 0;
    /// As if the agent had left and come back: the next as() opens anew.
    virtual void close(const QString &username) = 0;

    /// The help desk's own side, which is not behind the seam.
    [[nodiscard]] virtual Result<MailReceipt> receive(const QByteArray &mail) = 0;
    [[nodiscard]] virtual Result<JobReport> runJobs() = 0;
    [[nodiscard]] virtual Result<CommandOutcome> execute(const Actor &actor, const Command &command) = 0;
    /// Mail waiting to be sent, oldest first.
    [[nodiscard]] virtual Result<QList<OutgoingMail>> outbox() = 0;
    /// What the agent was told in the program, newest first.
    [[nodiscard]] virtual Result<QList<Notification>> notifications(AgentId agent) = 0;
    /// The query's tickets as a table, the titles first.
    [[nodiscard]] virtual Result<QList<QStringList>> exported(const QString &query) = 0;
};

using MakeFixture = std::function<std::unique_ptr<RepositoryFixture>()>;

} // namespace deskhand::test
