// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the parts of a RestRepository ask: from their thread to the network's, and the answer back as a Pending. Values
/// are read from JSON on the network's thread, so that a long answer holds up no window.

#include "repository/WorkQueue.h"
#include "rest/RestLink.h"
#include "rest/http/HttpCall.h"

#include <QFutureWatcher>

namespace deskhand {

class RestCalls {
public:
    /// `queue` outlives it; `link` lives on its thread.
    RestCalls(WorkQueue &queue, std::shared_ptr<RestLink> link)
        : m_queue(queue)
        , m_link(std::move(link))
    { }

    [[nodiscard]] const RemoteDialect &dialect() const { return m_link->dialect(); }
    [[nodiscard]] WorkQueue &queue() const { return m_queue; }

    template <typename T>
    [[nodiscard]] Pending<T> ask(RemoteCall<T> call) const
    {
        auto promise = std::make_shared<Promise<T>>();
        promise->start();
        Pending<T> answer = promise->future();
        m_queue.post([link = m_link.get(), promise = std::move(promise), call = std::move(call)] {
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            HttpCall *exchange = link->ask(call.request, [promise, read = call.read](const Result<HttpReply> &result) {
                if (!promise->isCanceled()) {
                    promise->addResult(result ? read(*result) : Result<T>(failure(result.error())));
                }
                promise->finish();
            });
            abortWhenCancelled(promise->future(), exchange);
        });
        return answer;
    }

private:
    /// A read that nobody waits for any more is not worth the way. A write is carried out all the same.
    template <typename T>
    static void abortWhenCancelled(const Pending<T> &answer, HttpCall *exchange)
    {
        if (exchange->request().kind == HttpKind::Write) {
            return;
        }
        auto *watcher = new QFutureWatcher<Result<T>>(exchange);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, exchange, &HttpCall::cancel);
        watcher->setFuture(answer);
    }

    WorkQueue &m_queue;
    std::shared_ptr<RestLink> m_link;
};

} // namespace deskhand
