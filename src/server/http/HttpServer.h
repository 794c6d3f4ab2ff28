// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// HTTP/1.1 on some threads, with TLS where there is a certificate.

#include "core/base/Result.h"
#include "server/http/HttpHandler.h"
#include "server/http/HttpOptions.h"

#include <memory>

namespace deskhand {

struct HttpFigures {
    int connections = 0;
    int streams = 0;
    qint64 accepted = 0;
    qint64 turnedAway = 0; ///< too many connections
};

class HttpServer {
public:
    /// The handler must outlive it.
    HttpServer(HttpOptions options, HttpHandler &handler);
    /// As stop(), without waiting for what is under way.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Errors: Unavailable for an address that is taken or not ours; InvalidInput for a certificate that cannot be
    /// used.
    [[nodiscard]] Result<void> start();
    /// Reads certificate and key anew, for connections to come. Errors: as start(); then the old ones stay.
    [[nodiscard]] Result<void> reloadCertificate();
    /// Where it listens, in the order of HttpOptions::listen.
    [[nodiscard]] QList<quint16> ports() const;
    [[nodiscard]] HttpFigures figures() const;

    /// No new connections and requests any more; idle connections and streams are closed.
    void stopAccepting();
    /// Waits until everything accepted is answered, at most so long; then closes what is left. True where nothing was.
    [[nodiscard]] bool finish(Duration atMost);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace deskhand
