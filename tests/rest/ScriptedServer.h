// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A server on the loopback that answers as a test says, faults included: cut, late, half, too large, not HTTP at all.

#include <QHash>
#include <QList>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace deskhand::test {

struct SeenRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct ScriptedAnswer {
    int status = 200;
    QByteArray body = "{}";
    QByteArray type = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers;
    bool cutBefore = false;  ///< the connection is closed without an answer
    qsizetype cutAfter = -1; ///< or after that many bytes of the body
    int delayMs = 0;
    bool silent = false; ///< nothing ever comes
    bool stream = false; ///< the body, and the connection stays open: push()

    [[nodiscard]] static ScriptedAnswer problem(int status, const QByteArray &kind, const QByteArray &text,
                                                bool retryable = false);
};

class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<ScriptedAnswer(const SeenRequest &)>;

    /// Listens at once. With a certificate it speaks TLS.
    explicit ScriptedServer(const QSslConfiguration *tls = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl address() const;
    /// What answers "METHOD /path"; the method alone for every path; "*" for the rest. Without one: 404.
    void on(const QByteArray &what, Handler handler) { m_handlers.insert(what, std::move(handler)); }
    void on(const QByteArray &what, const ScriptedAnswer &answer)
    {
        on(what, [answer](const SeenRequest &) { return answer; });
    }
    /// To every open stream.
    void push(const QByteArray &bytes);
    /// Hangs up on everybody.
    void cutAll();
    /// Nobody gets in; and again, at the same port.
    void goAway();
    [[nodiscard]] bool comeBack();

    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] qsizetype openStreams() const { return m_streams.size(); }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ScriptedAnswer &answer);
    [[nodiscard]] ScriptedAnswer answerTo(const SeenRequest &request) const;

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_handlers;
    QHash<QTcpSocket *, QByteArray> m_input;
    QList<QTcpSocket *> m_streams;
    QList<SeenRequest> m_seen;
};

} // namespace deskhand::test
