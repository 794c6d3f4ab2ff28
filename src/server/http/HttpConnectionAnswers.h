// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a connection answers, and how it ends.

#include "server/http/EventStream.h"
#include "server/http/HttpConnectionOf.h"
#include "server/http/HttpFormat.h"

namespace deskhand::http1 {

template <typename Stream>
void ConnectionOf<Stream>::respond(HttpAnswer answer)
{
    m_piece = {};
    m_file.reset();
    m_answer = std::move(answer);
    m_keepAlive = m_keepAlive && !m_answer.close && !m_unread && !m_shared->stopping && !m_answer.stream;
    m_out = headerBytes(m_answer, m_keepAlive);
    m_sent = 0;
    m_bodyLeft = 0;
    if (m_exchange->head.method == "HEAD" || hasNoBody(m_answer.status)) {
        m_answer.stream.reset();
        m_answer.file.reset();
    } else if (m_answer.stream) {
        writeStream();
        return;
    } else if (m_answer.file) {
        m_source = m_answer.file->open();
        m_bodyLeft = m_source && m_source->seek(m_answer.fileOffset) ? m_answer.fileLength : -1;
    } else {
        m_bodyLeft = m_answer.body.size();
    }
    write();
}

template <typename Stream>
void ConnectionOf<Stream>::write()
{
    if (m_bodyLeft > 0) {
        const qsizetype size = static_cast<qsizetype>(std::min<qint64>(m_bodyLeft, pieceSize));
        const QByteArray piece =
            m_source ? m_source->read(size) : m_answer.body.mid(m_answer.body.size() - m_bodyLeft, size);
        m_bodyLeft = piece.size() == size ? m_bodyLeft - size : -1;
        m_out += piece;
    }
    if (m_bodyLeft < 0) { // less than was promised: the other end must notice
        lost();
        return;
    }
    deadline(m_shared->options.writeTime);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
                      [self = this->shared_from_this()](const error_code &error, std::size_t size) {
                          self->noDeadline();
                          self->m_sent += static_cast<qint64>(size);
                          self->m_out.clear();
                          if (error) {
                              self->lost();
                          } else if (self->m_bodyLeft > 0) {
                              self->write();
                          } else {
                              self->written();
                          }
                      });
}

template <typename Stream>
void ConnectionOf<Stream>::written()
{
    m_source.reset();
    m_shared->handler.finished(m_exchange, m_answer.status, m_sent);
    m_out.squeeze();
    if (m_keepAlive) {
        awaitRequest();
    } else {
        sayGoodbye();
    }
}

template <typename Stream>
void ConnectionOf<Stream>::lost()
{
    m_shared->handler.finished(m_exchange, lostStatus, m_sent);
    leaveStream();
    closeSocket();
}

template <typename Stream>
void ConnectionOf<Stream>::leaveStream()
{
    if (m_answer.stream) {
        m_answer.stream->detach();
        m_answer.stream.reset();
        --m_shared->streams;
    }
}

template <typename Stream>
void ConnectionOf<Stream>::closeSocket()
{
    error_code ignored;
    socket().close(ignored);
}

template <typename Stream>
void ConnectionOf<Stream>::sayGoodbye()
{
    if constexpr (overTls) {
        if (!m_unread) {
            deadline(farewell);
            m_stream.async_shutdown([self = this->shared_from_this()](const error_code &) {
                self->noDeadline();
                self->closeSocket();
            });
            return;
        }
    }
    // Closing with bytes unread would take the answer from who is still sending.
    error_code ignored;
    socket().shutdown(tcp::socket::shutdown_send, ignored);
    m_received = 0;
    m_piece.resize(pieceSize);
    m_goodbye = Steady::now() + farewell;
    discard();
}

template <typename Stream>
void ConnectionOf<Stream>::discard()
{
    if (Steady::now() >= m_goodbye || m_received > mostDiscarded) {
        closeSocket();
        return;
    }
    deadline(farewell);
    socket().async_read_some(asio::buffer(m_piece.data(), static_cast<std::size_t>(m_piece.size())),
                             [self = this->shared_from_this()](const error_code &error, std::size_t size) {
                                 self->noDeadline();
                                 self->m_received += static_cast<qint64>(size);
                                 if (error) {
                                     self->closeSocket();
                                 } else {
                                     self->discard();
                                 }
                             });
}

template <typename Stream>
void ConnectionOf<Stream>::writeStream()
{
    ++m_shared->streams;
    m_writing = true;
    writeOut();
    watchPeer();
    m_answer.stream->attach([weak = this->weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->onStrand([](ConnectionOf &here) { here.pump(); });
        }
    });
    if (m_shared->stopping) {
        m_answer.stream->end();
    }
}

template <typename Stream>
void ConnectionOf<Stream>::writeOut()
{
    deadline(m_shared->options.writeTime);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
                      [self = this->shared_from_this()](const error_code &error, std::size_t size) {
                          self->noDeadline();
                          self->m_sent += static_cast<qint64>(size);
                          self->m_out.clear();
                          self->m_writing = false;
                          if (!self->m_answer.stream) {
                              return; // closed meanwhile
                          }
                          if (error) {
                              self->lost();
                          } else if (self->m_lastChunk) {
                              self->leaveStream();
                              self->written();
                          } else {
                              self->pump();
                          }
                      });
}

template <typename Stream>
void ConnectionOf<Stream>::pump()
{
    if (m_writing || !m_answer.stream) {
        return;
    }
    const EventStream::Taken taken = m_answer.stream->take();
    if (taken.bytes.isEmpty() && !taken.ended) {
        beatLater();
        return;
    }
    m_out = taken.bytes.isEmpty() ? QByteArray() : chunkOf(taken.bytes);
    if (taken.ended) {
        m_out += "0\r\n\r\n";
        m_lastChunk = true;
    }
    m_writing = true;
    writeOut();
}

template <typename Stream>
void ConnectionOf<Stream>::beatLater()
{
    m_timer.expires_after(m_shared->options.heartbeat);
    m_timer.async_wait([weak = this->weak_from_this(), turn = ++m_turn](const error_code &error) {
        const auto self = error ? nullptr : weak.lock();
        if (self && self->m_turn == turn && !self->m_writing && self->m_answer.stream) {
            self->m_out = chunkOf(": \n\n");
            self->m_writing = true;
            self->writeOut();
        }
    });
}

template <typename Stream>
void ConnectionOf<Stream>::watchPeer()
{
    m_stream.async_read_some(m_buffer.prepare(512),
                             [self = this->shared_from_this()](const error_code &error, std::size_t) {
                                 if (!self->m_answer.stream) {
                                     return;
                                 }
                                 // What it says meanwhile is not for us; a write's deadline has cancelled this too.
                                 if (!error || error == asio::error::operation_aborted) {
                                     if (self->m_timedOut) {
                                         self->lost();
                                     } else if (!error) {
                                         self->watchPeer();
                                     }
                                     return;
                                 }
                                 self->lost();
                             });
}
} // namespace deskhand::http1
