// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Server.h"

#include "server/Backend.h"
#include "server/access/Secrets.h"
#include "server/api/Routes.h"
#include "server/http/HttpServer.h"
#include "server/routing/ApiServer.h"

namespace deskhand {

class Server::Parts {
public:
    Parts(const ServerConfig &config, std::shared_ptr<const Clock> clock, Log log)
        : backend(config, std::move(clock))
        , api(backend, allRoutes(), std::move(log))
        , http(std::make_unique<HttpServer>(config.http, api))
    {
        backend.setGauges([this] {
            const HttpFigures figures = http->figures();
            Gauges gauges;
            gauges.connections = figures.connections;
            gauges.streams = figures.streams;
            gauges.accepted = figures.accepted;
            gauges.turnedAway = figures.turnedAway;
            return gauges;
        });
    }

    Backend backend;
    ApiServer api;
    std::unique_ptr<HttpServer> http;
    bool running = false;
};

Server::Server(const ServerConfig &config, std::shared_ptr<const Clock> clock, Log log)
    : m_parts(std::make_unique<Parts>(config, std::move(clock), std::move(log)))
{ }

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    DESKHAND_TRY(startSecrets());
    DESKHAND_TRY(m_parts->backend.config.check());
    DESKHAND_TRY(m_parts->backend.start());
    DESKHAND_TRY(m_parts->http->start());
    m_parts->running = true;
    return {};
}

bool Server::stop()
{
    if (!m_parts->running) {
        return true;
    }
    m_parts->running = false;
    m_parts->http->stopAccepting();
    m_parts->backend.endPushing();
    const bool whole = m_parts->http->finish(m_parts->backend.config.stopTime);
    // First what may still answer, then what it would answer to.
    m_parts->backend.stop();
    return whole;
}

Result<void> Server::reload()
{
    return m_parts->http->reloadCertificate();
}

QList<quint16> Server::ports() const
{
    return m_parts->http->ports();
}

} // namespace deskhand
