// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/HttpConnection.h"

#include "server/http/HttpConnectionAnswers.h"
#include "server/http/HttpConnectionOf.h"

namespace deskhand {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

std::shared_ptr<HttpConnection> makeHttpConnection(tcp::socket socket, const QByteArray &address,
                                                   std::shared_ptr<asio::ssl::context> tls,
                                                   std::shared_ptr<HttpConnections> shared)
{
    std::shared_ptr<HttpConnection> connection;
    if (tls) {
        asio::ssl::context &context = *tls;
        connection = std::make_shared<http1::ConnectionOf<asio::ssl::stream<tcp::socket>>>(
            address, std::move(tls), shared, std::move(socket), context);
    } else {
        connection = std::make_shared<http1::ConnectionOf<tcp::socket>>(address, nullptr, shared, std::move(socket));
    }
    shared->add(connection);
    return connection;
}

} // namespace deskhand
