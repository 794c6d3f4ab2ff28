// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Takes requests from the HTTP server to the handlers: finds the route, looks at token, scope and limits, brings the
/// request onto the right threads, and gives every answer its last touch.

#include "server/http/HttpHandler.h"
#include "server/routing/ApiCall.h"
#include "server/routing/Router.h"

namespace deskhand {

class Backend;

class ApiServer final : public HttpHandler {
public:
    /// The backend must outlive it. Each request's line of the log goes to `log`.
    ApiServer(Backend &backend, QList<Route> routes, std::function<void(const QByteArray &)> log);

    void head(const HttpExchangePtr &exchange, std::function<void(HeadDecision)> decide) override;
    void request(const HttpExchangePtr &exchange, std::function<void(HttpAnswer)> answer) override;
    [[nodiscard]] HttpAnswer unreadable(const HttpExchangePtr &exchange, int status) override;
    void finished(const HttpExchangePtr &exchange, int status, qint64 bytes) override;

    [[nodiscard]] const Router &router() const { return m_router; }

private:
    [[nodiscard]] std::optional<HttpAnswer> findRoute(const HttpExchange &exchange, ApiRequest &request) const;
    [[nodiscard]] std::optional<HttpAnswer> checkBody(const HttpExchange &exchange, const ApiRequest &request) const;
    [[nodiscard]] std::optional<HttpAnswer> checkRate(const HttpExchange &exchange, const ApiRequest &request);
    [[nodiscard]] BodyPermit permitFor(const ApiRequest &request) const;
    [[nodiscard]] std::optional<HttpAnswer> authenticate(HelpDeskFile &file, const HttpExchange &exchange,
                                                         ApiRequest &request);
    [[nodiscard]] HttpAnswer finish(const HttpExchange &exchange, const ApiRequest &request, HttpAnswer answer) const;

    Backend &m_backend;
    Router m_router;
    std::function<void(const QByteArray &)> m_log;
};

/// The token behind "Authorization: Bearer ..."; empty where there is none.
[[nodiscard]] QByteArray bearerOf(const HttpHead &head);

} // namespace deskhand
