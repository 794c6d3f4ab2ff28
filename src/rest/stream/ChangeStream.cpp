// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/stream/ChangeStream.h"

#include "rest/http/HttpCall.h"
#include "rest/http/NetworkErrors.h"
#include "wire/ApiPaths.h"

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

/// Proxies that keep streams back are seldom mended while one looks on; but laptops move.
constexpr int pollsBeforeStream = 20;
constexpr int mostMuteStreams = 2;

} // namespace

ChangeStream::ChangeStream(RestLink &link)
    : m_link(link)
    , m_backoff(link.options().http.firstDelay, link.options().http.longestDelay)
    , m_silence(this)
    , m_again(this)
{
    m_silence.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply != nullptr) {
            m_reply->abort(); // streamEnded() follows
        }
    });
    connect(&m_again, &QTimer::timeout, this, &ChangeStream::goOn);
    connect(&link, &RestLink::cameBack, this, [this] {
        if (m_again.isActive() || m_paused) {
            m_paused = false;
            m_again.start(0);
        }
    });
}

ChangeStream::~ChangeStream()
{
    hangUp();
}

void ChangeStream::start(std::function<void(const Result<void> &)> ready)
{
    question({}, Duration::zero(), [this, ready = std::move(ready)](int, const Result<RemoteChanges> &now) {
        if (now) {
            m_cursor = now->cursor;
            ready({});
            goOn();
        } else {
            ready(failure(now.error()));
            lose(now.error());
        }
    });
}

void ChangeStream::question(const QString &cursor, Duration wait, Told told)
{
    const auto call = m_link.dialect().changesSince(cursor, wait);
    m_question = m_link.client().send(
        call.request, [this, read = call.read, told = std::move(told)](const Result<HttpReply> &answer) {
            m_question = nullptr;
            if (!answer) {
                told(0, failure(answer.error()));
            } else if (answer->isGood()) {
                told(answer->status, read(*answer));
            } else {
                const Error error = m_link.dialect().errorOf(*answer, m_link.options().http.address);
                m_link.tell(answer->status, error);
                told(answer->status, failure(error));
            }
        });
}

void ChangeStream::goOn()
{
    if (m_cursor.isEmpty()) {
        startOver();
    } else if (m_way == Way::Stream) {
        listen();
    } else {
        poll();
    }
}

void ChangeStream::listen()
{
    hangUp();
    m_parser = {};
    m_heard = false;
    m_reply = m_link.client().openStream(m_link.dialect().events(m_cursor));
    connect(m_reply, &QNetworkReply::readyRead, this, &ChangeStream::hear);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) {
            m_link.tell(200, {});
            work();
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, &ChangeStream::streamEnded);
    m_silence.start(m_link.options().heartbeat);
}

void ChangeStream::hear()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) {
        return;
    }
    if (!m_reply->rawHeader("Content-Type").toLower().startsWith(api::media::events)) {
        m_way = Way::Poll; // something on the way answers in the server's place
        m_polls = 0;
        m_reply->abort();
        return;
    }
    m_silence.start(m_link.options().heartbeat);
    m_heard = true;
    m_mute = 0;
    m_backoff.reset();
    const auto events = m_parser.add(m_reply->readAll());
    if (!events) {
        m_reply->abort();
        return;
    }
    for (const ServerEvent &event : *events) {
        const auto changes = m_link.dialect().readEvent(event.name, event.data);
        if (!changes) {
            Q_EMIT told(event.name, event.data);
        } else if (*changes) {
            take(**changes);
        } else {
            lose(changes->error());
            return;
        }
    }
}

void ChangeStream::streamEnded()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto code = m_reply->error();
    const QString said = m_reply->errorString();
    HttpReply answer;
    answer.status = status;
    answer.mediaType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    answer.body = status == 200 ? QByteArray() : m_reply->read(1024 * 1024);
    const bool mute = status == 200 && !m_heard;
    hangUp();
    if (status == 410) {
        startOver();
    } else if (status == 200) {
        // Streams end: at the server's end, a proxy's time limit. That is no trouble before it cannot be opened again.
        m_mute = mute ? m_mute + 1 : 0;
        if (m_mute >= mostMuteStreams) {
            m_way = Way::Poll;
            m_polls = 0;
        }
        retrySoon();
    } else if (status == 404 || status == 405 || status == 406 || status == 501) {
        m_way = Way::Poll;
        m_polls = 0;
        goOn();
    } else if (status != 0) {
        const Error error = m_link.dialect().errorOf(answer, m_link.options().http.address);
        m_link.tell(answer.status, error);
        lose(error);
    } else {
        const Error error = networkError(code, said, m_link.options().http.address);
        m_link.tell(0, error);
        lose(error);
    }
}

void ChangeStream::poll()
{
    if (m_question != nullptr) {
        return;
    }
    question(m_cursor, m_link.options().longPoll, [this](int status, const Result<RemoteChanges> &changes) {
        if (status == 410) {
            startOver();
        } else if (!changes) {
            lose(changes.error());
        } else {
            work();
            m_backoff.reset();
            take(*changes);
            if (++m_polls >= pollsBeforeStream) {
                m_way = Way::Stream;
                m_mute = 0;
            }
            goOn();
        }
    });
}

void ChangeStream::take(const RemoteChanges &changes)
{
    m_cursor = changes.cursor;
    const ChangeSet &set = changes.changes;
    if (!set.tickets.isEmpty() || set.directoryChanged || set.everything) {
        Q_EMIT changed(set);
    }
}

void ChangeStream::startOver()
{
    question({}, Duration::zero(), [this](int, const Result<RemoteChanges> &now) {
        if (!now) {
            lose(now.error());
            return;
        }
        m_cursor = now->cursor;
        work();
        ChangeSet set;
        set.sequence = now->changes.sequence;
        set.directoryChanged = true;
        set.everything = true;
        Q_EMIT changed(set);
        goOn();
    });
}

void ChangeStream::lose(const Error &error)
{
    hangUp();
    if (!m_troubled) {
        m_troubled = true;
        Q_EMIT troubled(error);
    }
    retrySoon();
}

void ChangeStream::work()
{
    if (m_troubled) {
        m_troubled = false;
        Q_EMIT recovered();
    }
}

void ChangeStream::hangUp()
{
    m_silence.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void ChangeStream::retrySoon()
{
    m_paused = m_link.phase() == ConnectionState::Phase::SignedOut;
    if (!m_paused) {
        m_again.start(m_backoff.next());
    }
}

} // namespace deskhand
