// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Lets the scheduled jobs run: on the writer's thread, a little at a time between what people ask for, and by one
/// server of the database at a time.

#include "server/work/WorkPool.h"

#include <memory>

namespace deskhand {

class ChangeHub;
class JobRunner;

class JobSchedule {
public:
    /// Both must outlive it.
    JobSchedule(WorkPool &writes, ChangeHub &hub);
    ~JobSchedule();
    Q_DISABLE_COPY_MOVE(JobSchedule)

    /// Runs soon, and then at every interval.
    void start(Duration interval);
    /// No further portion. Waits for the thread that keeps the time, not for the writer's.
    void stop();

private:
    struct Run;
    void keepTime(Duration interval);
    void post(const std::shared_ptr<Run> &run);

    WorkPool &m_writes;
    ChangeHub &m_hub;
    const QString m_holder; ///< this server among others
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = false;
    bool m_running = false;
    std::thread m_thread;
};

} // namespace deskhand
