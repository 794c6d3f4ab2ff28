// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How to reach a server.

#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <optional>

namespace deskhand {

struct HttpAccess {
    QUrl address;                       ///< as serverAddress() gives it
    QByteArray token;                   ///< of the sign-in; empty: none yet
    std::optional<QNetworkProxy> proxy; ///< unset: the system's
    QList<QSslCertificate> authorities; ///< trusted besides the system's: what an administrator gave
    Duration patience{30'000};          ///< without a byte from the server
    Duration connectPatience{15'000};   ///< until the first byte of a read's answer; a write may take longer
    Duration firstDelay{300};           ///< before a second attempt; doubles, with jitter
    Duration longestDelay{30'000};
    qint64 answerLimit = 64LL * 1024 * 1024; ///< of what is held in memory
};

} // namespace deskhand
