// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the connections of one server share, and how the server reaches them.

#include "server/http/HttpServer.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <unordered_map>

namespace deskhand {

class HttpConnection {
public:
    HttpConnection() = default;
    virtual ~HttpConnection() = default;
    Q_DISABLE_COPY_MOVE(HttpConnection)

    virtual void run() = 0;
    /// Any thread. No further request: an idle connection and a stream are closed.
    virtual void stop() = 0;
    /// Any thread. Whatever is under way.
    virtual void abort() = 0;
};

/// Counts connections and knows those that are open. Any thread.
class HttpConnections {
public:
    HttpConnections(HttpOptions serverOptions, HttpHandler &requestHandler)
        : options(std::move(serverOptions))
        , handler(requestHandler)
    { }
    Q_DISABLE_COPY_MOVE(HttpConnections)

    const HttpOptions options;
    HttpHandler &handler;
    std::atomic<bool> stopping = false;
    std::atomic<int> streams = 0;

    /// False where there are too many already. Each true needs one leave().
    [[nodiscard]] bool enter(const QByteArray &address);
    void leave(const QByteArray &address, const HttpConnection *connection);
    void add(const std::shared_ptr<HttpConnection> &connection);
    [[nodiscard]] QList<std::shared_ptr<HttpConnection>> open() const;
    [[nodiscard]] bool waitUntilNone(Duration atMost);
    [[nodiscard]] HttpFigures figures() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unordered_map<const HttpConnection *, std::weak_ptr<HttpConnection>> m_open;
    QHash<QByteArray, int> m_perAddress;
    int m_count = 0;
    qint64 m_accepted = 0;
    qint64 m_turnedAway = 0;
};

/// A connection over `socket`, which counts as entered; with a context over TLS.
[[nodiscard]] std::shared_ptr<HttpConnection> makeHttpConnection(boost::asio::ip::tcp::socket socket,
                                                                 const QByteArray &address,
                                                                 std::shared_ptr<boost::asio::ssl::context> tls,
                                                                 std::shared_ptr<HttpConnections> shared);

} // namespace deskhand
