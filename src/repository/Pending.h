// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the seam answers: a root future, which only `whenDone` (WhenDone.h) may consume.

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

namespace deskhand {

/// An answer on its way. Cancelling it tells the repository that nobody wants it any more; a command that has begun is
/// carried out all the same.
template <typename T>
using Pending = QFuture<Result<T>>;

/// The promise behind a Pending.
template <typename T>
using Promise = QPromise<Result<T>>;

/// An answer that is known already. `whenDone` still delivers it later, from the event loop.
template <typename T>
[[nodiscard]] Pending<T> answered(Result<T> result)
{
    Promise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <typename T>
[[nodiscard]] Pending<T> failed(Error error)
{
    return answered<T>(failure(std::move(error)));
}

} // namespace deskhand
