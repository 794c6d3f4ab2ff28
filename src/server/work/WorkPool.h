// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Threads that each have the help desk open, and do what is asked for in its order.

#include "core/base/Result.h"
#include "service/file/HelpDeskFile.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace deskhand {

class WorkPool {
public:
    using Job = std::function<void(HelpDeskFile &)>;
    using Opener = std::function<Result<std::unique_ptr<HelpDeskFile>>()>;

    /// What is more than `mostWaiting` is turned away.
    explicit WorkPool(std::size_t mostWaiting);
    ~WorkPool();
    Q_DISABLE_COPY_MOVE(WorkPool)

    /// `open` is called on each thread; waits for all. Errors: the first of them; then there are no threads.
    [[nodiscard]] Result<void> start(int threads, const Opener &open);
    /// Any thread. False where too much waits already, or after finish().
    [[nodiscard]] bool post(Job job);
    /// Any other thread than the pool's: posts it and waits for its answer. Errors: Busy where it was turned away.
    template <typename T>
    [[nodiscard]] Result<T> ask(const std::function<Result<T>(HelpDeskFile &)> &job)
    {
        std::promise<Result<T>> promise;
        auto answer = promise.get_future();
        if (!post([&promise, &job](HelpDeskFile &file) { promise.set_value(job(file)); })) {
            return failure(tooBusy());
        }
        return answer.get();
    }
    [[nodiscard]] std::size_t waiting() const;
    /// What was posted is still done; then the threads end. Waits for that.
    void finish();

    [[nodiscard]] static Error tooBusy();

private:
    void run(HelpDeskFile &file);

    const std::size_t m_mostWaiting;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_over = true;
    std::vector<std::thread> m_threads;
};

} // namespace deskhand
