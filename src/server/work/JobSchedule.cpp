// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/JobSchedule.h"

#include "server/access/Secrets.h"
#include "server/push/ChangeHub.h"
#include "service/jobs/JobRunner.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QLoggingCategory>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(jobsLog, "deskhand.server.jobs")

constexpr Duration portion{20};                         ///< what people wait for it at most
constexpr Duration leaseTime = std::chrono::minutes(2); ///< a server that died keeps others waiting so long
constexpr Duration firstRun{1000};

} // namespace

struct JobSchedule::Run {
    std::unique_ptr<JobRunner> runner; ///< made and gone on the writer's thread
    Timestamp leasedUntil{};
};

JobSchedule::JobSchedule(WorkPool &writes, ChangeHub &hub)
    : m_writes(writes)
    , m_hub(hub)
    , m_holder(QString::fromLatin1(randomName()))
{ }

JobSchedule::~JobSchedule()
{
    stop();
}

void JobSchedule::start(Duration interval)
{
    m_thread = std::thread([this, interval] { keepTime(interval); });
}

void JobSchedule::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void JobSchedule::keepTime(Duration interval)
{
    std::unique_lock lock(m_mutex);
    Duration next = std::min(interval, firstRun);
    while (!m_changed.wait_for(lock, next, [this] { return m_over; })) {
        next = interval;
        if (!m_running) {
            m_running = true;
            lock.unlock();
            post(std::make_shared<Run>());
            lock.lock();
        }
    }
}

void JobSchedule::post(const std::shared_ptr<Run> &run)
{
    const bool posted = m_writes.post([this, run](HelpDeskFile &file) {
        const auto goOn = [&]() -> Result<bool> {
            AccessStore access(file.helpDesk().store().database());
            const Timestamp now = file.helpDesk().clock().now();
            if (run->leasedUntil < now + leaseTime / 2) {
                DESKHAND_ASSIGN(const bool ours, access.leases.take(u"jobs"_s, m_holder, now, now + leaseTime));
                if (!ours) {
                    return false; // another server does it
                }
                run->leasedUntil = now + leaseTime;
            }
            if (!run->runner) {
                run->runner = std::make_unique<JobRunner>(file.helpDesk());
            }
            DESKHAND_ASSIGN(const bool more, run->runner->runFor(portion));
            return more;
        };
        const Result<bool> more = goOn();
        if (!more) {
            qCWarning(jobsLog) << "jobs failed:" << more.error().text << more.error().detail;
        }
        m_hub.nudge();
        bool again = more && *more;
        {
            const std::scoped_lock lock(m_mutex);
            again = again && !m_over;
            m_running = again;
        }
        if (again) {
            post(run);
        } else {
            run->runner.reset();
        }
    });
    if (!posted) {
        const std::scoped_lock lock(m_mutex);
        m_running = false;
    }
}

} // namespace deskhand
