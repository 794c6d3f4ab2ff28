// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One question to the server, and its answer, as values.

#include "core/base/ByteSource.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace deskhand {

/// What waits for what: a few of each kind are under way at once, so that a long transfer holds up no list.
enum class HttpKind { Read, Write, Transfer };

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path;     ///< below the server's address, as the server spells it
    QByteArray query; ///< encoded: addQuery()
    QByteArray body;
    std::optional<ByteSource> upload; ///< instead of `body`: streamed
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    HttpKind kind = HttpKind::Read;
    QByteArray lane;     ///< what has the same is done one after the other; empty: nothing waits
    int attempts = 3;    ///< how often it is sent at most, where no answer came; 1 where twice would be wrong
    QString saveTo;      ///< the body of a good answer goes into this file: whole or not at all
    QByteArray cacheKey; ///< a good answer is kept under it; empty: it is not
    std::function<void(const QByteArray &)> watch; ///< sees what comes for `saveTo`; on the client's thread
    bool offline = true;                           ///< what is kept answers where the server is away

    void addQuery(const char *name, const QString &value)
    {
        query +=
            (query.isEmpty() ? QByteArray() : QByteArrayLiteral("&")) + name + '=' + QUrl::toPercentEncoding(value);
    }
    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
};

struct HttpReply {
    int status = 0;
    QByteArray body;
    QByteArray mediaType; ///< without parameters, in lower case
    QByteArray etag;
    QByteArray requestId;
    bool replayed = false;              ///< the server had carried it out before
    std::optional<Duration> retryAfter; ///< said by the server
    std::optional<Timestamp> keptSince; ///< from what was kept, as it was then: the server is away

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

} // namespace deskhand
