// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A server for a help desk: database, API and HTTP in one.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "server/ServerConfig.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace deskhand {

class Server {
public:
    /// Takes lines of the log, on any thread.
    using Log = std::function<void(const QByteArray &)>;

    Server(const ServerConfig &config, std::shared_ptr<const Clock> clock, Log log);
    /// Stops at once where stop() was not called.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Opens the help desk and listens; what it does, it does on threads of its own. Errors: those of the
    /// configuration, of opening the help desk, and of listening.
    [[nodiscard]] Result<void> start();
    /// Nothing new is accepted, what was accepted is finished, streams are ended; then everything is closed. True where
    /// nothing had to be broken off.
    bool stop();
    /// The certificate's files were replaced. Errors: as start(); then the old one stays in use.
    [[nodiscard]] Result<void> reload();
    /// In the order of HttpOptions::listen.
    [[nodiscard]] QList<quint16> ports() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace deskhand
