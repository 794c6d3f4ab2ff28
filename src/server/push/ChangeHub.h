// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Notices changes to the help desk, of this server and of other programs, and tells those who wait for them what they
/// may know.

#include "core/command/Command.h"
#include "core/values/ChangeSet.h"
#include "server/http/EventStream.h"
#include "server/push/PresenceBoard.h"
#include "server/work/WorkPool.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace deskhand {

/// One thread with a connection of its own, however many wait.
class ChangeHub {
public:
    explicit ChangeHub(Duration pollInterval);
    ~ChangeHub();
    Q_DISABLE_COPY_MOVE(ChangeHub)

    [[nodiscard]] Result<void> start(const WorkPool::Opener &open);
    /// Everybody who waits is answered, every stream ended. Waits for the thread.
    void stop();

    /// Any thread: something was committed, perhaps.
    void nudge();
    /// Any thread. Events of all changes after `since`, as long as the token is good.
    void subscribe(AgentId agent, const QByteArray &tokenHash, qint64 since,
                   const std::shared_ptr<EventStream> &stream);
    /// Any thread. Calls `wake` once: when there is a change after `since`, at the deadline, or at the end.
    void await(qint64 since, Duration atMost, std::function<void()> wake);

    /// Who is at which ticket, told by the streams too; nudge() after a change.
    PresenceBoard presence;

private:
    struct Stream;
    struct Waiter {
        qint64 since = 0;
        std::chrono::steady_clock::time_point until;
        std::function<void()> wake;
    };
    class Worker;

    void run(HelpDeskFile &file);

    const Duration m_pollInterval;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_nudged = false;
    bool m_over = false;
    std::vector<Stream> m_new;
    std::vector<Waiter> m_waiters;
    std::thread m_thread;
};

/// The event that tells a change set: "id: 7\nevent: changes\ndata: {...}\n\n".
[[nodiscard]] QByteArray changesEvent(const ChangeSet &changes, bool more);

} // namespace deskhand
