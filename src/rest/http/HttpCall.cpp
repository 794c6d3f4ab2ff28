// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/HttpCall.h"

#include "repository/WhenDone.h"
#include "rest/http/AnswerErrors.h"
#include "rest/http/NetworkErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand {

HttpCall::HttpCall(HttpClient &client, HttpRequest request, HttpClient::Done done)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_backoff(client.options().firstDelay, client.options().longestDelay)
{
    m_timer.setSingleShot(true);
}

HttpCall::~HttpCall()
{
    letGo();
}

void HttpCall::cancel()
{
    settle(failure(cancelledError()));
}

void HttpCall::begin()
{
    ++m_attempt;
    m_body.clear();
    m_sslErrors.clear();
    m_broken.reset();
    m_file.reset();
    if (m_request.upload) {
        m_upload = m_request.upload->open();
        if (!m_upload) {
            settle(failure(uploadGoneError(m_request.upload->filePath())));
            return;
        }
    }
    m_reply = m_client.start(m_request, m_upload.get());
    // Not more than this waits in memory for us to read it.
    constexpr qint64 portion = 1024 * 1024;
    m_reply->setReadBufferSize(portion);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::progressed);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0) {
            m_timer.start(m_client.options().patience);
        }
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; }); // and never passed over
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finished);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &HttpCall::timedOut);
    m_timer.start(m_request.kind == HttpKind::Read ? m_client.options().connectPatience : m_client.options().patience);
}

void HttpCall::wake()
{
    if (m_reply == nullptr && m_timer.isActive()) {
        m_timer.start(0);
    }
}

void HttpCall::progressed()
{
    m_timer.start(m_client.options().patience);
}

void HttpCall::read()
{
    progressed();
    const QByteArray bytes = m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_request.saveTo.isEmpty() && status >= 200 && status < 300) {
        if (!writeToFile(bytes)) {
            m_reply->abort();
        }
        return;
    }
    const qint64 limit = m_client.options().answerLimit;
    if (m_body.size() + bytes.size() > limit) {
        m_broken = tooLargeError(m_client.options().address, limit);
        m_reply->abort();
        return;
    }
    m_body.append(bytes);
}

Error HttpCall::unwritable() const
{
    return {ErrorKind::ReadOnly,
            QCoreApplication::translate("ServerConnection", "%1 cannot be written. What was there before is unchanged.")
                .arg(QDir::toNativeSeparators(m_request.saveTo)),
            m_file->errorString(), false};
}

bool HttpCall::writeToFile(const QByteArray &bytes)
{
    const auto broken = [this] {
        m_broken = unwritable();
        return false;
    };
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_request.saveTo);
        if (!m_file->open(QIODevice::WriteOnly)) {
            return broken();
        }
    }
    if (m_file->write(bytes) != bytes.size()) {
        return broken();
    }
    if (m_request.watch) {
        m_request.watch(bytes);
    }
    return true;
}

void HttpCall::timedOut()
{
    m_broken = timeoutError(m_client.options().address);
    m_reply->abort(); // finished() follows
}

bool HttpCall::isAnswer() const
{
    if (m_broken || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        return false;
    }
    // Errors about what the server said are an answer; one about the connection is not, though a status came first.
    const int code = m_reply->error();
    return code == QNetworkReply::NoError || (code > 200 && code < 300) || code > 400
           || code == QNetworkReply::ProtocolInvalidOperationError; // what Qt calls 400
}

Result<HttpReply> HttpCall::answer()
{
    const QUrl &address = m_client.options().address;
    if (m_broken) {
        return failure(*m_broken);
    }
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
        const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
        return failure(certificateError(
            m_sslErrors, shown.isNull() && !m_sslErrors.isEmpty() ? m_sslErrors.constFirst().certificate() : shown,
            address));
    }
    if (!isAnswer()) {
        return failure(networkError(m_reply->error(), m_reply->errorString(), address));
    }
    HttpReply answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = m_body;
    answer.mediaType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    answer.etag = m_reply->rawHeader("ETag");
    answer.requestId = m_reply->rawHeader("X-Request-Id");
    answer.replayed = m_reply->rawHeader("Idempotency-Replayed").toLower() == "true";
    answer.retryAfter = retryAfterFrom(m_reply->rawHeader("Retry-After"), SystemClock().now());
    if (!m_request.saveTo.isEmpty() && answer.isGood()) {
        if (!m_file && !writeToFile({})) { // an empty one
            return failure(*m_broken);
        }
        if (!m_file->commit()) {
            return failure(unwritable());
        }
    }
    return answer;
}

bool HttpCall::isWorthAnother(const Result<HttpReply> &result) const
{
    if (m_attempt >= m_request.attempts) {
        return false;
    }
    return result ? isPassing(*result) : result.error().retryable;
}

void HttpCall::finished()
{
    if (m_reply == nullptr) {
        return;
    }
    if (!m_broken && m_reply->bytesAvailable() > 0) {
        read();
    }
    if (m_reply == nullptr) { // read() may abort, which ends here
        return;
    }
    const Result<HttpReply> result = answer();
    letGo();
    if (result && !isGatewayTrouble(*result)) {
        Q_EMIT m_client.reached();
    } else if (result) {
        Q_EMIT m_client.unreachable(errorOf(*result, m_client.options().address));
    } else if (result.error().kind == ErrorKind::Unavailable) {
        Q_EMIT m_client.unreachable(result.error());
    }
    if (!isWorthAnother(result)) {
        settle(result);
        return;
    }
    Duration delay = m_backoff.next();
    if (result && result->retryAfter) {
        if (*result->retryAfter > m_client.options().longestDelay) {
            settle(result); // whoever asked is told, rather than kept waiting
            return;
        }
        delay = std::max(delay, *result->retryAfter);
    }
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &HttpCall::begin);
    m_timer.start(delay);
}

void HttpCall::letGo()
{
    m_timer.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_upload.reset();
    m_file.reset();
}

void HttpCall::settle(const Result<HttpReply> &result)
{
    if (!m_done) {
        return;
    }
    letGo();
    const auto done = std::exchange(m_done, nullptr);
    m_client.over(*this);
    deleteLater();
    done(result);
}

} // namespace deskhand
