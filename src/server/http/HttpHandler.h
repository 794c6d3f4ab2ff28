// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the HTTP server asks about requests. It is called on the threads that serve connections and must not block;
/// answers may come later, from any thread, each once.

#include "server/http/Http.h"

#include <functional>
#include <variant>

namespace deskhand {

/// Go on with the body, or that is the answer already.
using HeadDecision = std::variant<BodyPermit, HttpAnswer>;

class HttpHandler {
public:
    HttpHandler() = default;
    virtual ~HttpHandler() = default;
    Q_DISABLE_COPY_MOVE(HttpHandler)

    /// The header is there, the body not yet.
    virtual void head(const HttpExchangePtr &exchange, std::function<void(HeadDecision)> decide) = 0;
    /// The body is there too, as permitted.
    virtual void request(const HttpExchangePtr &exchange, std::function<void(HttpAnswer)> answer) = 0;
    /// What could not even be read: a header that is malformed, too large or too slow (400, 431, 408), or a body that
    /// is malformed, too large or too slow (400, 413, 408). `exchange` may have no method.
    [[nodiscard]] virtual HttpAnswer unreadable(const HttpExchangePtr &exchange, int status) = 0;
    /// The answer is written, or the connection was lost meanwhile. For logs.
    virtual void finished(const HttpExchangePtr &exchange, int status, qint64 bytes) = 0;
};

} // namespace deskhand
