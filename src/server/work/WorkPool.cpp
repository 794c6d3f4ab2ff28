// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/work/WorkPool.h"

#include <QCoreApplication>

namespace deskhand {

WorkPool::WorkPool(std::size_t mostWaiting)
    : m_mostWaiting(mostWaiting)
{ }

WorkPool::~WorkPool()
{
    finish();
}

Result<void> WorkPool::start(int threads, const Opener &open)
{
    m_over = false;
    Result<void> first;
    for (int i = 0; i < threads && first; ++i) {
        std::promise<Result<void>> opened;
        auto answer = opened.get_future();
        m_threads.emplace_back([this, &open, &opened] {
            const auto file = open();
            const bool good = file.has_value();
            opened.set_value(good ? Result<void>() : failure(file.error()));
            // `open` and `opened` are gone from here on.
            if (good) {
                run(**file);
            }
        });
        first = answer.get();
    }
    if (!first) {
        finish();
    }
    return first;
}

bool WorkPool::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_over || m_jobs.size() >= m_mostWaiting) {
            return false;
        }
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

std::size_t WorkPool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_jobs.size();
}

void WorkPool::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

Error WorkPool::tooBusy()
{
    return {ErrorKind::Busy,
            QCoreApplication::translate("Server", "The server has too much to do at the moment. Try again in a while."),
            {},
            true};
}

void WorkPool::run(HelpDeskFile &file)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_over || !m_jobs.empty(); });
        if (m_jobs.empty()) {
            return;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(file);
        job = nullptr; // what it holds goes without the lock
        lock.lock();
    }
}

} // namespace deskhand
