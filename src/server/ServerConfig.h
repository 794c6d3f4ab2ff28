// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the server is told by its configuration file and by the environment.

#include "core/base/Result.h"
#include "server/http/HttpOptions.h"

#include <QHash>
#include <QStringList>

namespace deskhand {

struct ServerConfig {
    QString database; ///< a file's path, or postgresql://…
    HttpOptions http;
    bool insecure = false; ///< plain HTTP on other addresses than loopback, too
    int readers = 4;       ///< threads that read
    qint64 jsonBytes = 4LL * 1024 * 1024;
    qint64 attachmentBytes = 50LL * 1024 * 1024;
    int requestsPerMinute = 3000; ///< of one token, or one address without a token; a tenth of it may come at once
    Duration sessionTime = std::chrono::days(30);
    Duration jobInterval{60'000}; ///< 0: no scheduled jobs here
    Duration pollInterval{100};   ///< how often to look for changes that other programs made
    Duration stopTime{20'000};    ///< how long what is under way may take when the server is stopped
    QStringList metricsFrom;      ///< addresses beside loopback that may read /metrics

    /// Lines of `key = value`; '#' begins a comment. `environment` has DESKHAND_KEY over them. Errors: InvalidInput
    /// naming line and key.
    [[nodiscard]] static Result<ServerConfig> fromText(const QString &text, const QHash<QString, QString> &environment);
    /// Errors: NotFound; as above.
    [[nodiscard]] static Result<ServerConfig> fromFile(const QString &path);
    /// Every key with what it is for and its default, as a file to begin with.
    [[nodiscard]] static QString example();

    /// Errors: InvalidInput for plain HTTP to the outside, a certificate without key, no database ...
    [[nodiscard]] Result<void> check() const;
};

[[nodiscard]] bool isLoopback(const QByteArray &address);

} // namespace deskhand
