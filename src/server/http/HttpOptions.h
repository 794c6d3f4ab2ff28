// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the HTTP server is told: where it listens, and what it bears from strangers.

#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace deskhand {

struct HttpListen {
    QByteArray address; ///< an IP address
    quint16 port = 0;   ///< 0: any that is free
};

struct HttpOptions {
    QList<HttpListen> listen;
    QString certificateFile; ///< PEM, with its chain; empty: no TLS
    QString keyFile;         ///< PEM
    int threads = 2;         ///< that serve connections
    int connections = 8192;  ///< at once, in all
    int connectionsPerAddress = 256;
    qint64 headerBytes = 16 * 1024;
    Duration handshakeTime{10'000};
    Duration idleTime{60'000};   ///< until the first byte of a (further) request
    Duration headerTime{10'000}; ///< from its first byte to the header's end
    Duration bodyPause{15'000};  ///< between two pieces of a body
    qint64 bodyRate = 4 * 1024;  ///< bytes a second that a body must come with on average, after `bodyPause`
    Duration writeTime{30'000};  ///< for each piece of an answer to be taken
    Duration heartbeat{15'000};  ///< of event streams
};

} // namespace deskhand
