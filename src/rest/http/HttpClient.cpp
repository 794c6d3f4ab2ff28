// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/HttpClient.h"

#include "rest/http/HttpCall.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

/// Reads, writes, transfers. Qt opens six connections to a server at most.
constexpr std::array<int, 3> most{4, 2, 2};

std::size_t indexOf(HttpKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

HttpClient::HttpClient(HttpAccess options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_short(this)
    , m_long(this)
{
    for (QNetworkAccessManager *manager : {&m_short, &m_long}) {
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (m_options.proxy) {
            manager->setProxy(*m_options.proxy);
        }
    }
}

HttpClient::~HttpClient()
{
    const QList<HttpCall *> all = m_running + m_waiting;
    m_running.clear();
    m_waiting.clear();
    qDeleteAll(all);
}

HttpCall *HttpClient::send(const HttpRequest &request, Done done)
{
    auto *exchange = new HttpCall(*this, request, std::move(done));
    m_waiting.append(exchange);
    // Not at once: `done` is never called before this returns.
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
    return exchange;
}

QNetworkReply *HttpClient::openStream(const HttpRequest &request)
{
    return m_long.get(prepared(request));
}

void HttpClient::wake()
{
    const QList<HttpCall *> running = m_running;
    for (HttpCall *exchange : running) {
        exchange->wake();
    }
}

QNetworkRequest HttpClient::prepared(const HttpRequest &request) const
{
    QUrl url = m_options.address;
    url.setPath(url.path() + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty()) {
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    }
    QNetworkRequest network(url);
    // One connection in HTTP/2 would let one long answer hold up the short ones, and our server speaks HTTP/1.1.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (url.scheme() == u"https") {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.addCaCertificates(m_options.authorities);
        network.setSslConfiguration(tls);
    }
    network.setRawHeader("User-Agent", "Deskhand/" + QCoreApplication::applicationVersion().toLatin1());
    network.setRawHeader("Accept", "application/json, application/problem+json, */*;q=0.1");
    if (!m_options.token.isEmpty()) {
        network.setRawHeader("Authorization", "Bearer " + m_options.token);
    }
    if (!request.contentType.isEmpty()) {
        network.setRawHeader("Content-Type", request.contentType);
    }
    for (const auto &[name, value] : request.headers) {
        network.setRawHeader(name, value);
    }
    return network;
}

QNetworkReply *HttpClient::start(const HttpRequest &request, QIODevice *upload)
{
    QNetworkAccessManager &manager = request.kind == HttpKind::Transfer ? m_long : m_short;
    QNetworkRequest network = prepared(request);
    if (request.method == "GET") {
        return manager.get(network);
    }
    if (request.method == "DELETE") {
        return manager.deleteResource(network);
    }
    if (request.contentType.isEmpty()) {
        network.setRawHeader("Content-Type", "application/json");
    }
    if (request.method == "PUT") {
        return upload != nullptr ? manager.put(network, upload) : manager.put(network, request.body);
    }
    return upload != nullptr ? manager.post(network, upload) : manager.post(network, request.body);
}

void HttpClient::over(HttpCall &exchange)
{
    m_waiting.removeOne(&exchange);
    if (m_running.removeOne(&exchange)) {
        --m_busy.at(indexOf(exchange.request().kind));
        m_busyLanes.remove(exchange.request().lane);
    }
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
}

void HttpClient::pump()
{
    QSet<QByteArray> earlier; // lanes of those that wait longer
    const QList<HttpCall *> waiting = m_waiting;
    for (HttpCall *exchange : waiting) {
        const QByteArray &lane = exchange->request().lane;
        const std::size_t kind = indexOf(exchange->request().kind);
        const bool blocked = !lane.isEmpty() && (m_busyLanes.contains(lane) || earlier.contains(lane));
        if (blocked || m_busy.at(kind) >= most.at(kind)) {
            if (!lane.isEmpty()) {
                earlier.insert(lane);
            }
            continue;
        }
        m_waiting.removeOne(exchange);
        m_running.append(exchange);
        ++m_busy.at(kind);
        if (!lane.isEmpty()) {
            m_busyLanes.insert(lane);
        }
        exchange->begin();
    }
}

} // namespace deskhand
