// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/HttpConnection.h"

namespace deskhand {

bool HttpConnections::enter(const QByteArray &address)
{
    const std::scoped_lock lock(m_mutex);
    int &here = m_perAddress[address];
    if (stopping || m_count >= options.connections || here >= options.connectionsPerAddress) {
        if (here == 0) {
            m_perAddress.remove(address);
        }
        ++m_turnedAway;
        return false;
    }
    ++here;
    ++m_count;
    ++m_accepted;
    return true;
}

void HttpConnections::leave(const QByteArray &address, const HttpConnection *connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_open.erase(connection);
        --m_count;
        if (--m_perAddress[address] <= 0) {
            m_perAddress.remove(address);
        }
    }
    m_changed.notify_all();
}

void HttpConnections::add(const std::shared_ptr<HttpConnection> &connection)
{
    const std::scoped_lock lock(m_mutex);
    m_open.emplace(connection.get(), connection);
}

QList<std::shared_ptr<HttpConnection>> HttpConnections::open() const
{
    const std::scoped_lock lock(m_mutex);
    QList<std::shared_ptr<HttpConnection>> connections;
    for (const auto &[address, connection] : m_open) {
        if (auto held = connection.lock()) {
            connections.append(std::move(held));
        }
    }
    return connections;
}

bool HttpConnections::waitUntilNone(Duration atMost)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, atMost, [this] { return m_count == 0; });
}

HttpFigures HttpConnections::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_count, streams, m_accepted, m_turnedAway};
}

} // namespace deskhand
