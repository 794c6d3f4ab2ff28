// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/RestLink.h"

#include "rest/http/HttpCall.h"

#include <utility>

namespace deskhand {

RestLink::RestLink(const RestOptions &options, std::unique_ptr<const RemoteDialect> dialect)
    : m_options(options)
    , m_dialect(std::move(dialect))
    , m_client(options.http, this)
    , m_kept(options.folder)
{
    connect(&m_client, &HttpClient::reached, this, &RestLink::reached);
    connect(&m_client, &HttpClient::unreachable, this, &RestLink::lost);
}

RestLink::~RestLink() = default;

HttpCall *RestLink::ask(HttpRequest request, HttpClient::Done done)
{
    if (!isOnline() && request.kind == HttpKind::Read) {
        request.attempts = 1; // somebody looks at the window; what is kept is better than waiting
    }
    if (!request.cacheKey.isEmpty()) {
        if (const QByteArray etag = m_kept.etagOf(request.cacheKey); !etag.isEmpty()) {
            request.addHeader("If-None-Match", etag);
        }
    }
    return m_client.send(request, [this, request, done = std::move(done)](const Result<HttpReply> &result) {
        done(judged(request, result));
    });
}

Result<HttpReply> RestLink::judged(const HttpRequest &request, const Result<HttpReply> &result)
{
    const bool keeps = !request.cacheKey.isEmpty();
    if (!result) {
        if (keeps && request.offline && result.error().kind == ErrorKind::Unavailable) {
            if (auto kept = m_kept.find(request.cacheKey)) {
                return *std::move(kept);
            }
        }
        return failure(result.error());
    }
    if (result->isGood()) {
        if (keeps) {
            m_kept.keep(request.cacheKey, *result, m_options.clock->now());
        }
        return *result;
    }
    if (result->status == 304 && keeps) {
        if (auto kept = m_kept.find(request.cacheKey)) {
            kept->keptSince.reset(); // the server says that it is so still
            return *std::move(kept);
        }
    }
    const Error error = m_dialect->errorOf(*result, m_options.http.address);
    tell(result->status, error);
    if (keeps && request.offline && (result->status == 401 || error.kind == ErrorKind::Unavailable)) {
        if (auto kept = m_kept.find(request.cacheKey)) {
            return *std::move(kept);
        }
    } else if (keeps) {
        m_kept.drop(request.cacheKey); // it is gone, or not ours to see any more
    }
    return failure(error);
}

void RestLink::tell(int status, const Error &error)
{
    if (status == 401) {
        setPhase(ConnectionState::Phase::SignedOut, error);
    } else if (status == 0) {
        lost(error);
    } else if (status >= 200 && status < 300) {
        reached();
    }
}

void RestLink::signIn(const QByteArray &token)
{
    m_client.setToken(token);
    setPhase(ConnectionState::Phase::Online, {});
    m_client.wake();
    Q_EMIT cameBack();
}

void RestLink::forget()
{
    m_kept.clear();
}

void RestLink::reached()
{
    const Timestamp now = m_options.clock->now();
    if (now - m_lastContact >= std::chrono::seconds(1)) {
        m_lastContact = now;
        Q_EMIT contacted(now);
    }
    if (m_phase == ConnectionState::Phase::Offline) {
        setPhase(ConnectionState::Phase::Online, {});
        m_client.wake();
        Q_EMIT cameBack();
    }
}

void RestLink::lost(const Error &error)
{
    if (m_phase == ConnectionState::Phase::Online) {
        setPhase(ConnectionState::Phase::Offline, error);
    }
}

void RestLink::setPhase(ConnectionState::Phase phase, const Error &reason)
{
    if (m_phase != phase) {
        m_phase = phase;
        Q_EMIT phaseChanged(phase, reason);
    }
}

} // namespace deskhand
