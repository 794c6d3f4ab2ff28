// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A real server on a free port of this machine, over a help desk of the sample bank in a temporary file, and raw
/// requests to it.

#include "core/command/Command.h"
#include "server/Server.h"
#include "service/file/HelpDeskFile.h"
#include "wire/Api.h"

#include <QHash>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace deskhand::test {

/// Stands where the test puts it; read by the server's threads.
class ServerClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(m_now); }
    void advance(Duration duration) { m_now += duration.count(); }

private:
    std::atomic<qint64> m_now = 1'795'000'000'000LL;
};

struct Reply {
    int status = 0;                        ///< 0: the connection ended without an answer
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    /// The end of a problem's type: "signed-out".
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(name); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A connection that says what it is told, and reads answers.
class RawClient {
public:
    explicit RawClient(quint16 port);
    void send(const QByteArray &bytes);
    /// The next answer, with a body of its length or until the end. Status 0 where none comes in time.
    [[nodiscard]] Reply reply();
    /// Waits until `text` came, and gives everything up to and with it; empty where it does not come.
    [[nodiscard]] QByteArray readUntil(const QByteArray &text);
    /// True when the other end closes before the time is over.
    [[nodiscard]] bool closes();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool more();
    QTcpSocket m_socket;
    QByteArray m_read;
};

class ServerDesk {
public:
    static constexpr auto password = "correct horse";

    explicit ServerDesk(const std::function<void(ServerConfig &)> &change = {});
    ~ServerDesk();
    Q_DISABLE_COPY_MOVE(ServerDesk)

    [[nodiscard]] bool start();
    bool stop() { return m_server->stop(); }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("desk.dhdb")); }
    [[nodiscard]] QList<QByteArray> log();

    /// On a connection of its own.
    [[nodiscard]] Reply request(const QByteArray &method, const QString &path, const QByteArray &token = {},
                                const QByteArray &body = {}, const Headers &headers = {});
    [[nodiscard]] Reply get(const QString &path, const QByteArray &token, const Headers &headers = {})
    {
        return request("GET", path, token, {}, headers);
    }
    [[nodiscard]] Reply post(const QString &path, const QByteArray &token, const QJsonValue &body,
                             const Headers &headers = {})
    {
        return request("POST", path, token, compactJson(body), headers);
    }
    /// As post(), by a new key.
    [[nodiscard]] Reply command(const QString &path, const QByteArray &token, const QJsonValue &body,
                                const QByteArray &ifMatch = {});
    [[nodiscard]] QByteArray tokenOf(const QString &username);
    /// Signs in anew, and is told how.
    [[nodiscard]] Reply signIn(const QString &username, const QString &secret);

    /// The help desk's own side.
    [[nodiscard]] HelpDeskFile &file() { return *m_file; }
    [[nodiscard]] AgentId agent(const QString &username);
    [[nodiscard]] DepartmentId department(const QString &name);
    /// A new ticket there.
    [[nodiscard]] TicketId open(const QString &subject, const QString &department);

    ServerClock &clock() { return *m_clock; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<ServerClock> m_clock;
    std::mutex m_logMutex;
    QList<QByteArray> m_log;
    std::unique_ptr<HelpDeskFile> m_file;
    std::unique_ptr<Server> m_server;
    QHash<QString, QByteArray> m_tokens;
};

} // namespace deskhand::test
