// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A thread that does one thing after the other, in the order in which they were asked for.

#include "repository/Pending.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace deskhand {

class WorkQueue {
public:
    /// `name` is what debuggers show.
    explicit WorkQueue(const QString &name);
    /// What was asked for is still done; then the thread ends. Waits for that.
    ~WorkQueue();
    Q_DISABLE_COPY_MOVE(WorkQueue)

    /// Lives on the thread: timers and watchers are its children.
    [[nodiscard]] QObject *context() const { return m_context.get(); }

    void post(std::function<void()> task);

    /// The task's answer. A task whose answer was cancelled before its turn is not done.
    template <typename T>
    [[nodiscard]] Pending<T> ask(std::function<Result<T>()> task)
    {
        auto promise = std::make_shared<Promise<T>>();
        promise->start();
        Pending<T> answer = promise->future();
        post([promise = std::move(promise), task = std::move(task)] {
            if (!promise->isCanceled()) {
                promise->addResult(task());
            }
            promise->finish();
        });
        return answer;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace deskhand
