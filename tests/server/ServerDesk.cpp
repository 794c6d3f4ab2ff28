// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ServerDesk.h"

#include "server/access/Secrets.h"
#include "server/access/SignIn.h"
#include "service/sample/SampleHelpDesk.h"
#include "store/Store.h"

#include <QJsonDocument>
#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

/// Of all agents; made once, as it takes long.
const QString &passwordHash()
{
    static const QString hash = [] {
        return startSecrets() ? hashPassword(QString::fromLatin1(ServerDesk::password)).value_or(QString()) : QString();
    }();
    return hash;
}

template <typename T>
bool good(const Result<T> &result)
{
    if (!result) {
        QTest::qFail(qPrintable(result.error().text + u" -- "_s + result.error().detail), __FILE__, __LINE__);
    }
    return result.has_value();
}

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Reply::problem() const
{
    return json().value("type"_L1).toString().section(u':', -1);
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    m_socket.waitForConnected(patience);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
}

bool RawClient::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience) && m_socket.bytesAvailable() == 0) {
        return false;
    }
    m_read += m_socket.readAll();
    return true;
}

QByteArray RawClient::readUntil(const QByteArray &text)
{
    qsizetype at = m_read.indexOf(text);
    while (at < 0) {
        if (!more()) {
            return {};
        }
        at = m_read.indexOf(text);
    }
    const QByteArray found = m_read.left(at + text.size());
    m_read.remove(0, at + text.size());
    return found;
}

Reply RawClient::reply()
{
    Reply reply;
    const QByteArray head = readUntil("\r\n\r\n");
    if (head.isEmpty()) {
        return reply;
    }
    const QList<QByteArray> lines = head.trimmed().split('\n');
    reply.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = reply.headers.value("content-length").toLongLong();
    while (m_read.size() < size && more()) { }
    reply.body = m_read.left(size);
    m_read.remove(0, size);
    return reply;
}

bool RawClient::closes()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.readAll();
        if (!m_socket.waitForReadyRead(patience)) {
            break;
        }
    }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

ServerDesk::ServerDesk(const std::function<void(ServerConfig &)> &change)
    : m_clock(std::make_shared<ServerClock>())
{
    const auto made =
        HelpDeskFile::create(path(), [this](Store &store) { return writeSampleSetup(store, m_clock->now()); });
    if (!good(made)) {
        return;
    }
    auto opened = HelpDeskFile::open(path(), FileUse::Write, *m_clock, nullptr);
    if (!good(opened)) {
        return;
    }
    m_file = std::move(*opened);
    for (const Agent &one : (*m_file->helpDesk().directory())->agents) {
        good(changePassword(*m_file, one.id, passwordHash(), {}, {}));
    }
    ServerConfig config;
    config.database = path();
    config.http.listen = {{"127.0.0.1", 0}};
    config.jobInterval = Duration::zero();
    config.pollInterval = Duration(20);
    config.requestsPerMinute = 1'000'000;
    config.stopTime = Duration(10'000);
    config.readers = 2;
    if (change) {
        change(config);
    }
    m_server = std::make_unique<Server>(config, m_clock, [this](const QByteArray &line) {
        const std::scoped_lock lock(m_logMutex);
        m_log.append(line);
    });
}

ServerDesk::~ServerDesk() = default;

bool ServerDesk::start()
{
    return m_server && good(m_server->start());
}

quint16 ServerDesk::port() const
{
    return m_server->ports().value(0);
}

QList<QByteArray> ServerDesk::log()
{
    const std::scoped_lock lock(m_logMutex);
    return m_log;
}

Reply ServerDesk::request(const QByteArray &method, const QString &path, const QByteArray &token,
                          const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    if (!token.isEmpty()) {
        bytes += "Authorization: Bearer " + token + "\r\n";
    }
    bool typed = false;
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        typed = typed || name == "Content-Type";
    }
    if (!body.isEmpty() && !typed) {
        bytes += "Content-Type: application/json\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT") {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    RawClient client(port());
    client.send(bytes + "\r\n" + body);
    Reply reply = client.reply();
    if (method == "HEAD") {
        reply.body.clear();
    }
    return reply;
}

Reply ServerDesk::command(const QString &path, const QByteArray &token, const QJsonValue &body,
                          const QByteArray &ifMatch)
{
    Headers headers{{api::header::idempotencyKey, QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    if (!ifMatch.isEmpty()) {
        headers.append({api::header::ifMatch, ifMatch});
    }
    return post(path, token, body, headers);
}

Reply ServerDesk::signIn(const QString &username, const QString &secret)
{
    return post(api::path::sessions, {}, toJson(api::SignIn{username, secret, u"test"_s}));
}

QByteArray ServerDesk::tokenOf(const QString &username)
{
    QByteArray &token = m_tokens[username];
    if (token.isEmpty()) {
        token = signIn(username, QString::fromLatin1(password)).json().value("token"_L1).toString().toLatin1();
    }
    return token;
}

AgentId ServerDesk::agent(const QString &username)
{
    const auto found = m_file->agent(username);
    return good(found) ? found->id : AgentId();
}

DepartmentId ServerDesk::department(const QString &name)
{
    const auto directory = m_file->helpDesk().directory();
    if (good(directory)) {
        for (const Department &one : (*directory)->departments) {
            if (one.name == name) {
                return one.id;
            }
        }
    }
    return {};
}

TicketId ServerDesk::open(const QString &subject, const QString &where)
{
    command::OpenTicket opening;
    opening.requester.email = u"jane.roe@trading.meridian.example"_s;
    opening.subject = subject;
    opening.body.text = u"Please help."_s;
    opening.department = department(where);
    const auto outcome = m_file->helpDesk().execute(Actor::system(), Command::make({}, opening));
    return good(outcome) ? outcome->ticket : TicketId();
}

} // namespace deskhand::test
