// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/HttpServer.h"

#include "server/http/HttpConnection.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <QCoreApplication>

#include <list>
#include <thread>

namespace deskhand {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;

namespace {

QString textOf(const error_code &error)
{
    return QString::fromStdString(error.message());
}

Result<std::shared_ptr<asio::ssl::context>> makeTls(const HttpOptions &options)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    error_code error;
    context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv3
                             | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1,
                         error);
    if (!error) {
        context->use_certificate_chain_file(options.certificateFile.toStdString(), error);
    }
    if (!error) {
        context->use_private_key_file(options.keyFile.toStdString(), asio::ssl::context::pem, error);
    }
    if (error) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Server", "The certificate \"%1\" with the key \"%2\" cannot be used.")
                .arg(options.certificateFile, options.keyFile),
            textOf(error));
    }
    // A connection that waits needs no buffers: most of them do.
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    return context;
}

} // namespace

class HttpServer::Private {
public:
    Private(HttpOptions options, HttpHandler &handler)
        : shared(std::make_shared<HttpConnections>(std::move(options), handler))
    { }

    struct Door {
        explicit Door(asio::io_context &context)
            : acceptor(asio::make_strand(context))
            , pause(acceptor.get_executor())
        { }
        tcp::acceptor acceptor;
        asio::steady_timer pause;
    };

    Result<void> open(const HttpListen &listen)
    {
        error_code error;
        const auto address = asio::ip::make_address(listen.address.toStdString(), error);
        if (!error) {
            Door &door = doors.emplace_back(context);
            const tcp::endpoint endpoint(address, listen.port);
            door.acceptor.open(endpoint.protocol(), error);
            if (!error) {
                door.acceptor.set_option(tcp::acceptor::reuse_address(true), error);
            }
            if (!error && address.is_v6()) {
                door.acceptor.set_option(asio::ip::v6_only(true), error);
            }
            if (!error) {
                door.acceptor.bind(endpoint, error);
            }
            if (!error) {
                door.acceptor.listen(asio::socket_base::max_listen_connections, error);
            }
            if (!error) {
                ports.append(door.acceptor.local_endpoint(error).port());
            }
        }
        if (error) {
            return failure(ErrorKind::Unavailable,
                           QCoreApplication::translate("Server", "The server cannot listen at %1, port %2.")
                               .arg(QString::fromLatin1(listen.address))
                               .arg(listen.port),
                           textOf(error));
        }
        return {};
    }

    void accept(Door &door)
    {
        door.acceptor.async_accept(asio::make_strand(context),
                                   [this, &door](const error_code &error, tcp::socket socket) {
                                       if (error == asio::error::operation_aborted || shared->stopping) {
                                           return;
                                       }
                                       if (error) { // no more files may be open, usually: some will be closed
                                           door.pause.expires_after(std::chrono::milliseconds(100));
                                           door.pause.async_wait([this, &door](const error_code &ended) {
                                               if (!ended) {
                                                   accept(door);
                                               }
                                           });
                                           return;
                                       }
                                       take(std::move(socket));
                                       accept(door);
                                   });
    }

    void take(tcp::socket socket)
    {
        error_code error;
        const auto peer = socket.remote_endpoint(error);
        if (error) {
            return;
        }
        const QByteArray address = QByteArray::fromStdString(peer.address().to_string());
        if (!shared->enter(address)) {
            return;
        }
        socket.set_option(tcp::no_delay(true), error);
        std::shared_ptr<asio::ssl::context> present;
        {
            const std::scoped_lock lock(tlsMutex);
            present = tls;
        }
        makeHttpConnection(std::move(socket), address, std::move(present), shared)->run();
    }

    void stopThreads()
    {
        guard.reset();
        context.stop();
        for (std::thread &thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    std::shared_ptr<HttpConnections> shared;
    asio::io_context context;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> guard;
    std::list<Door> doors;
    QList<quint16> ports;
    std::mutex tlsMutex;
    std::shared_ptr<asio::ssl::context> tls;
    std::vector<std::thread> threads;
};

HttpServer::HttpServer(HttpOptions options, HttpHandler &handler)
    : d(std::make_unique<Private>(std::move(options), handler))
{ }

HttpServer::~HttpServer()
{
    stopAccepting();
    d->stopThreads();
}

Result<void> HttpServer::start()
{
    const HttpOptions &options = d->shared->options;
    if (!options.certificateFile.isEmpty()) {
        DESKHAND_ASSIGN(d->tls, makeTls(options));
    }
    for (const HttpListen &listen : options.listen) {
        DESKHAND_TRY(d->open(listen));
    }
    d->guard.emplace(d->context.get_executor());
    for (Private::Door &door : d->doors) {
        d->accept(door);
    }
    for (int i = 0; i < options.threads; ++i) {
        d->threads.emplace_back([this] { d->context.run(); });
    }
    return {};
}

Result<void> HttpServer::reloadCertificate()
{
    const HttpOptions &options = d->shared->options;
    if (options.certificateFile.isEmpty()) {
        return {};
    }
    DESKHAND_ASSIGN(auto tls, makeTls(options));
    const std::scoped_lock lock(d->tlsMutex);
    d->tls = std::move(tls);
    return {};
}

QList<quint16> HttpServer::ports() const
{
    return d->ports;
}

HttpFigures HttpServer::figures() const
{
    return d->shared->figures();
}

void HttpServer::stopAccepting()
{
    d->shared->stopping = true;
    for (Private::Door &door : d->doors) {
        asio::post(door.acceptor.get_executor(), [&door] {
            error_code ignored;
            door.acceptor.close(ignored);
            door.pause.cancel();
        });
    }
    for (const auto &connection : d->shared->open()) {
        connection->stop();
    }
}

bool HttpServer::finish(Duration atMost)
{
    if (d->shared->waitUntilNone(atMost)) {
        return true;
    }
    for (const auto &connection : d->shared->open()) {
        connection->abort();
    }
    static_cast<void>(d->shared->waitUntilNone(Duration(1000)));
    return false;
}

} // namespace deskhand
