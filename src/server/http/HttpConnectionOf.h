// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One connection, for plain sockets and for TLS. Reading is here, answering in HttpConnectionAnswers.h.

#include "server/http/HttpConnection.h"

#include "server/http/EventStream.h"
#include "server/http/HttpFormat.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

#include <QDir>
#include <QTemporaryFile>

#include <type_traits>

namespace deskhand::http1 {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using Steady = std::chrono::steady_clock;

constexpr qsizetype pieceSize = 64 * 1024;
constexpr int lostStatus = 499; ///< in logs: nobody was there any more to take the answer
constexpr qint64 mostDiscarded = 1024 * 1024;
constexpr Duration farewell{2000};

using Parser = http::request_parser<http::buffer_body>;

[[nodiscard]] inline bool isMalformed(const error_code &error)
{
    return error.category() == make_error_code(http::error::bad_method).category()
           && error != http::error::end_of_stream && error != http::error::partial_message;
}

/// One request after the other. Everything happens on the strand of its socket.
template <typename Stream>
class ConnectionOf final : public HttpConnection, public std::enable_shared_from_this<ConnectionOf<Stream>> {
public:
    static constexpr bool overTls = !std::is_same_v<Stream, tcp::socket>;

    template <typename... Arguments>
    ConnectionOf(QByteArray address, std::shared_ptr<asio::ssl::context> tls, std::shared_ptr<HttpConnections> shared,
                 Arguments &&...arguments)
        : m_tls(std::move(tls))
        , m_shared(std::move(shared))
        , m_address(std::move(address))
        , m_stream(std::forward<Arguments>(arguments)...)
        , m_timer(m_stream.get_executor())
    { }
    ~ConnectionOf() override
    {
        leaveStream();
        m_shared->leave(m_address, this);
    }
    Q_DISABLE_COPY_MOVE(ConnectionOf)

    void run() override
    {
        onStrand([](ConnectionOf &self) { self.begin(); });
    }
    void stop() override
    {
        onStrand([](ConnectionOf &self) {
            if (self.m_idle) {
                self.closeSocket();
            } else if (self.m_answer.stream) {
                self.m_answer.stream->end();
            }
        });
    }
    void abort() override
    {
        onStrand([](ConnectionOf &self) { self.closeSocket(); });
    }

private:
    auto &socket() { return beast::get_lowest_layer(m_stream); }

    template <typename Function>
    void onStrand(Function function)
    {
        asio::post(m_stream.get_executor(),
                   [self = this->shared_from_this(), function = std::move(function)]() mutable { function(*self); });
    }

    /// Cancels what is under way when the time is over; a later call takes its place.
    void deadline(Duration time)
    {
        m_timedOut = false;
        m_timer.expires_after(time);
        m_timer.async_wait([weak = this->weak_from_this(), turn = ++m_turn](const error_code &error) {
            const auto self = error ? nullptr : weak.lock();
            if (self && self->m_turn == turn) {
                self->m_timedOut = true;
                error_code ignored;
                self->socket().cancel(ignored);
            }
        });
    }
    void noDeadline()
    {
        ++m_turn;
        m_timer.cancel();
    }

    void begin()
    {
        if constexpr (overTls) {
            deadline(m_shared->options.handshakeTime);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](const error_code &error) {
                                         self->noDeadline();
                                         if (!error) {
                                             self->awaitRequest();
                                         }
                                     });
        } else {
            awaitRequest();
        }
    }

    void awaitRequest()
    {
        m_exchange.reset();
        m_parser.reset();
        m_answer = {};
        if (m_shared->stopping) {
            return;
        }
        if (m_buffer.size() > 0) {
            readHeader();
            return;
        }
        m_buffer.shrink_to_fit();
        m_idle = true;
        deadline(m_shared->options.idleTime);
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = this->shared_from_this()](const error_code &error, std::size_t size) {
                                     self->noDeadline();
                                     self->m_idle = false;
                                     if (!error) {
                                         self->m_buffer.commit(size);
                                         self->readHeader();
                                     }
                                 });
    }

    void readHeader()
    {
        m_exchange = std::make_shared<HttpExchange>();
        m_exchange->head.address = m_address;
        m_keepAlive = false;
        m_unread = false;
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_shared->options.headerBytes));
        m_parser->body_limit(boost::none); // each request has its own
        deadline(m_shared->options.headerTime);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](const error_code &error, std::size_t) {
                                    self->noDeadline();
                                    self->headerRead(error);
                                });
    }

    void headerRead(const error_code &error)
    {
        if (error) {
            m_unread = true;
            if (m_timedOut) {
                refuse(408);
            } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
                refuse(431);
            } else if (isMalformed(error)) {
                refuse(400);
            }
            return;
        }
        const auto &message = m_parser->get();
        HttpHead &head = m_exchange->head;
        head.method = toBytes(message.method_string());
        head.target = toBytes(message.target());
        bool malformed = head.target.isEmpty();
        for (const auto &field : message) {
            const QByteArray name = toBytes(field.name_string()).toLower();
            // Of two, one part of the way might take the one and another part the other.
            malformed = malformed || (head.headers.contains(name) && (name == "authorization" || name == "host"));
            if (!head.headers.contains(name)) {
                head.headers.insert(name, toBytes(field.value()));
            }
        }
        head.chunked = m_parser->chunked();
        if (const auto length = m_parser->content_length()) {
            head.contentLength = static_cast<qint64>(*length);
            malformed = malformed || *head.contentLength < 0;
        }
        malformed = malformed || (head.headers.contains("transfer-encoding") && !head.chunked)
                    || (message.version() >= 11 && !head.headers.contains("host"));
        m_unread = head.hasBody();
        if (malformed) {
            m_unread = true;
            refuse(400);
            return;
        }
        m_keepAlive = m_parser->keep_alive();
        m_shared->handler.head(m_exchange, [self = this->shared_from_this()](HeadDecision decision) {
            self->onStrand([decision = std::move(decision)](ConnectionOf &here) mutable {
                if (auto *answer = std::get_if<HttpAnswer>(&decision)) {
                    here.respond(std::move(*answer));
                } else {
                    here.readBody(std::get<BodyPermit>(decision));
                }
            });
        });
    }

    static QByteArray toBytes(beast::string_view text)
    {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }

    void refuse(int status)
    {
        m_keepAlive = false;
        respond(m_shared->handler.unreadable(m_exchange, status));
    }

    void readBody(const BodyPermit &permit)
    {
        m_permit = permit;
        m_received = 0;
        if (m_parser->is_done()) {
            bodyRead();
            return;
        }
        if (m_exchange->head.contentLength.value_or(0) > permit.limit) {
            refuse(413);
            return;
        }
        if (permit.toFile) {
            m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/deskhand-XXXXXX"));
            if (!m_file->open()) {
                refuse(503);
                return;
            }
        }
        m_piece.resize(pieceSize);
        m_bodyBegun = Steady::now();
        if (m_exchange->head.header("Expect").toLower() == "100-continue") {
            deadline(m_shared->options.writeTime);
            static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
            asio::async_write(m_stream, asio::buffer(goOn, sizeof(goOn) - 1),
                              [self = this->shared_from_this()](const error_code &error, std::size_t) {
                                  self->noDeadline();
                                  if (error) {
                                      self->lost();
                                  } else {
                                      self->readPiece();
                                  }
                              });
            return;
        }
        readPiece();
    }

    void readPiece()
    {
        auto &body = m_parser->get().body();
        body.data = m_piece.data();
        body.size = static_cast<std::size_t>(m_piece.size());
        deadline(m_shared->options.bodyPause);
        http::async_read_some(m_stream, m_buffer, *m_parser,
                              [self = this->shared_from_this()](const error_code &error, std::size_t) {
                                  self->noDeadline();
                                  self->pieceRead(error);
                              });
    }

    void pieceRead(const error_code &error)
    {
        if (error && error != http::error::need_buffer) {
            if (m_timedOut) {
                refuse(408);
            } else if (isMalformed(error)) {
                refuse(400);
            } else {
                lost();
            }
            return;
        }
        const qsizetype size = m_piece.size() - static_cast<qsizetype>(m_parser->get().body().size);
        m_received += size;
        if (m_received > m_permit.limit) {
            refuse(413);
            return;
        }
        if (m_file) {
            if (m_file->write(m_piece.constData(), size) != size) {
                refuse(507);
                return;
            }
        } else {
            m_exchange->body.append(m_piece.constData(), size);
        }
        if (m_parser->is_done()) {
            bodyRead();
            return;
        }
        const Duration fair = m_shared->options.bodyPause + Duration(m_received * 1000 / m_shared->options.bodyRate);
        if (Steady::now() - m_bodyBegun > fair) {
            refuse(408);
            return;
        }
        readPiece();
    }

    void bodyRead()
    {
        m_unread = false;
        m_piece = {};
        if (m_file) {
            const bool written = m_file->flush();
            m_file->setAutoRemove(false);
            m_file->close();
            m_exchange->bodyFile = ByteSource::fromTemporaryFile(m_file->fileName());
            m_file.reset();
            if (!written) {
                refuse(507);
                return;
            }
        }
        m_shared->handler.request(m_exchange, [self = this->shared_from_this()](HttpAnswer answer) {
            self->onStrand(
                [answer = std::move(answer)](ConnectionOf &here) mutable { here.respond(std::move(answer)); });
        });
    }

    void respond(HttpAnswer answer);
    /// m_out, then what is left of the body, a piece at a time, so that each has its own deadline.
    void write();
    void written();
    /// The connection is gone before its answer was.
    void lost();
    void leaveStream();
    void closeSocket();
    void sayGoodbye();
    void discard();
    void writeStream();
    void writeOut();
    void pump();
    /// A sign of life while there is nothing to tell; it finds out, too, whether anybody is still there.
    void beatLater();
    void watchPeer();

    std::shared_ptr<asio::ssl::context> m_tls; ///< as long as the stream needs it
    std::shared_ptr<HttpConnections> m_shared;
    QByteArray m_address;
    Stream m_stream;
    asio::steady_timer m_timer;
    quint64 m_turn = 0; ///< of the timer: an older one has no say
    bool m_timedOut = false;
    bool m_idle = false;
    bool m_keepAlive = false;
    bool m_unread = false; ///< a part of the request is, and stays so
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    HttpExchangePtr m_exchange;

    BodyPermit m_permit;
    QByteArray m_piece;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_received = 0;
    Steady::time_point m_bodyBegun;
    Steady::time_point m_goodbye;

    HttpAnswer m_answer;
    std::unique_ptr<QIODevice> m_source;
    QByteArray m_out;
    qint64 m_bodyLeft = 0; ///< below zero: it cannot be had
    qint64 m_sent = 0;
    bool m_writing = false;   ///< of streams
    bool m_lastChunk = false; ///< likewise
};

} // namespace deskhand::http1
