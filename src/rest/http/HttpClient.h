// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Puts questions to one server: a few at once, again where it is worth it, never for ever.

#include "core/base/Result.h"
#include "rest/http/HttpAccess.h"
#include "rest/http/HttpRequest.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <array>
#include <functional>

namespace deskhand {

class HttpCall;

/// Belongs to one thread with an event loop. Redirects are not followed, cookies not kept: the token goes nowhere else.
class HttpClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<HttpReply> &)>;

    explicit HttpClient(HttpAccess options, QObject *parent = nullptr);
    /// What is under way is not answered any more.
    ~HttpClient() override;

    [[nodiscard]] const HttpAccess &options() const { return m_options; }
    void setToken(const QByteArray &token) { m_options.token = token; }

    /// Calls `done` once, later: with what the server answered, whatever its status, or an error where no answer came.
    /// The exchange lives until then, and may be cancelled.
    HttpCall *send(const HttpRequest &request, Done done);
    /// One attempt whose body is read as it comes; the caller's to delete.
    [[nodiscard]] QNetworkReply *openStream(const HttpRequest &request);
    /// The server is back: what waits for its next attempt need not.
    void wake();

Q_SIGNALS:
    void reached();
    void unreachable(const deskhand::Error &error);

private:
    friend class HttpCall; // the two are one thing: the queue, and what is in it
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    [[nodiscard]] QNetworkReply *start(const HttpRequest &request, QIODevice *upload);
    void over(HttpCall &exchange);
    void pump();

    HttpAccess m_options;
    QNetworkAccessManager m_short;
    QNetworkAccessManager m_long; ///< transfers and streams, with connections of their own
    QList<HttpCall *> m_waiting;
    QList<HttpCall *> m_running;
    std::array<int, 3> m_busy{};
    QSet<QByteArray> m_busyLanes;
};

} // namespace deskhand
