// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Requests and answers as values: what the HTTP library makes of the bytes, and what handlers give back. Nothing here
/// knows sockets, and nothing behind it the HTTP library.

#include "core/base/ByteSource.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace deskhand {

class EventStream;

/// What a request's header says.
struct HttpHead {
    QByteArray method;                     ///< as sent: "GET"
    QByteArray target;                     ///< as sent: "/v1/tickets?limit=5"
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name; of several the first
    QByteArray address;                    ///< the peer's, without port
    std::optional<qint64> contentLength;   ///< unset: none, or chunked
    bool chunked = false;

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(QByteArray(name).toLower()); }
    [[nodiscard]] bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpAnswer {
    int status = 200;
    HttpHeaders headers; ///< without Content-Length, Connection and Date
    QByteArray body;
    std::optional<ByteSource> file; ///< instead of `body`
    qint64 fileOffset = 0;
    qint64 fileLength = 0;
    std::shared_ptr<EventStream> stream; ///< instead of both: as long as it goes on
    bool close = false;                  ///< end the connection after it

    void setHeader(const QByteArray &name, const QByteArray &value)
    {
        for (auto &[known, present] : headers) {
            if (known.compare(name, Qt::CaseInsensitive) == 0) {
                present = value;
                return;
            }
        }
        headers.append({name, value});
    }
    [[nodiscard]] QByteArray header(const char *name) const
    {
        for (const auto &[known, value] : headers) {
            if (known.compare(name, Qt::CaseInsensitive) == 0) {
                return value;
            }
        }
        return {};
    }
};

/// One request on its way through the server. Written by one part after the other, never by two at once.
struct HttpExchange {
    HttpHead head;
    QByteArray body;                    ///< or
    std::optional<ByteSource> bodyFile; ///< a temporary file, gone with the last copy
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
    std::shared_ptr<void> context; ///< the handler's own
};
using HttpExchangePtr = std::shared_ptr<HttpExchange>;

/// How the body of a request may come.
struct BodyPermit {
    qint64 limit = 0;    ///< bytes
    bool toFile = false; ///< else into memory
};

} // namespace deskhand
