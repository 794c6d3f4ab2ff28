// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/Pending.h"

#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace deskhand {

/// Does one thing on a thread that ends with it; for what belongs to no repository.
template <typename T>
[[nodiscard]] Pending<T> onOwnThread(std::function<Result<T>()> task)
{
    auto promise = std::make_shared<Promise<T>>();
    promise->start();
    Pending<T> answer = promise->future();
    QThread *thread = QThread::create([promise = std::move(promise), task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return answer;
}

} // namespace deskhand
