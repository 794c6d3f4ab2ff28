// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/ScriptedServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

namespace deskhand::test {

using namespace Qt::StringLiterals;

ScriptedAnswer ScriptedAnswer::problem(int status, const QByteArray &kind, const QByteArray &text, bool retryable)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.type = "application/problem+json";
    answer.body = QJsonDocument(QJsonObject{{u"type"_s, u"urn:deskhand:problem:"_s + QString::fromLatin1(kind)},
                                            {u"status"_s, status},
                                            {u"detail"_s, QString::fromUtf8(text)},
                                            {u"retryable"_s, retryable}})
                      .toJson();
    return answer;
}

ScriptedServer::ScriptedServer(const QSslConfiguration *tls)
{
    if (tls != nullptr) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*tls);
        m_server = std::move(secure);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    } else {
        m_server = std::make_unique<QTcpServer>();
        connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    }
    if (m_server->listen(QHostAddress::LocalHost)) {
        m_port = m_server->serverPort();
    }
}

ScriptedServer::~ScriptedServer()
{
    cutAll();
}

QUrl ScriptedServer::address() const
{
    QUrl url;
    url.setScheme(qobject_cast<QSslServer *>(m_server.get()) != nullptr ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

void ScriptedServer::push(const QByteArray &bytes)
{
    for (QTcpSocket *socket : std::as_const(m_streams)) {
        socket->write(bytes);
        socket->flush();
    }
}

void ScriptedServer::cutAll()
{
    const QList<QTcpSocket *> all = m_input.keys();
    m_input.clear();
    m_streams.clear();
    for (QTcpSocket *socket : all) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void ScriptedServer::goAway()
{
    m_server->close();
    cutAll();
}

bool ScriptedServer::comeBack()
{
    return m_server->listen(QHostAddress::LocalHost, m_port);
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_seen.cbegin(), m_seen.cend(), [&](const SeenRequest &request) {
        return request.method == method && request.path == path;
    }));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_input.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_input.remove(socket);
            m_streams.removeAll(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0) {
            read(socket);
        }
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    if (!m_input.contains(socket)) {
        return;
    }
    QByteArray &input = m_input[socket];
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    SeenRequest request;
    const QList<QByteArray> lines = input.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (input.size() < end + 4 + length) {
        return;
    }
    request.body = input.mid(end + 4, length);
    input.remove(0, end + 4 + length);
    m_seen.append(request);
    const ScriptedAnswer scripted = answerTo(request);
    if (scripted.delayMs > 0) {
        QTimer::singleShot(scripted.delayMs, socket, [this, socket, scripted] { answer(socket, scripted); });
    } else {
        answer(socket, scripted);
    }
}

ScriptedAnswer ScriptedServer::answerTo(const SeenRequest &request) const
{
    for (const QByteArray &what : {request.method + ' ' + request.path, request.method, QByteArray("*")}) {
        if (const auto it = m_handlers.constFind(what); it != m_handlers.constEnd()) {
            return (*it)(request);
        }
    }
    return ScriptedAnswer::problem(404, "not-found", "nothing is scripted for this");
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedAnswer &scripted)
{
    if (scripted.silent || !m_input.contains(socket)) {
        return;
    }
    if (scripted.cutBefore) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Scripted\r\n";
    if (scripted.status != 304) {
        head += "Content-Type: " + scripted.type + "\r\n";
    }
    if (!scripted.stream) {
        head += "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n";
    }
    for (const auto &[name, value] : scripted.headers) {
        head += name + ": " + value + "\r\n";
    }
    socket->write(head + "\r\n");
    socket->write(scripted.cutAfter >= 0 ? scripted.body.left(scripted.cutAfter) : scripted.body);
    socket->flush();
    if (scripted.cutAfter >= 0) {
        socket->disconnectFromHost();
    } else if (scripted.stream) {
        m_streams.append(socket);
    }
}

} // namespace deskhand::test
