// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one way to consume a repository's answer.

#include "repository/Pending.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <type_traits>
#include <utility>

namespace deskhand {

/// What `whenDone` delivers for an answer that was cancelled before it came.
[[nodiscard]] Error cancelledError();

/// Calls `fn(Result<T>)` once, on the guard's thread and from its event loop, when the answer is there; never before
/// whenDone has returned, and never after the guard has died. An answer that was cancelled arrives as
/// ErrorKind::Cancelled. `fn` may destroy the guard. Call it on the guard's thread.
///
/// The watcher is a child of the guard, because a continuation bound to a dead context aborts in Qt 6.4.
template <typename T, typename Function>
void whenDone(const Pending<T> &answer, QObject *guard, Function &&fn)
{
    static_assert(std::is_invocable_v<Function &, Result<T>>, "fn takes Result<T>");
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    // On the heap, so that taking it leaves nothing behind in the connection: what was captured as const is copied by
    // a move, and a copy that holds the guard's owner would let the watcher die within its own destructor.
    auto kept = std::make_unique<std::decay_t<Function>>(std::forward<Function>(fn));
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, kept = std::move(kept)]() mutable {
        const Pending<T> future = watcher->future();
        const auto call = std::move(kept);
        watcher->deleteLater();
        if (future.resultCount() > 0) {
            (*call)(future.result());
        } else {
            (*call)(Result<T>(failure(cancelledError())));
        }
    });
    watcher->setFuture(answer);
}

} // namespace deskhand
