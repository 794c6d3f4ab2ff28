// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is said of a server that cannot be reached, or not be trusted.

#include "core/base/Result.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

namespace deskhand {

/// The address of a help desk as people write it: "help.example" is https. Errors: InvalidInput; also for plain http
/// to another machine, which would tell the sign-in to everybody on the way.
[[nodiscard]] Result<QUrl> serverAddress(const QString &written);
/// "help.example", "help.example:8443".
[[nodiscard]] QString serverName(const QUrl &address);

/// Of a request that got no answer. All Unavailable; retryable where another attempt may do better.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, const QString &said, const QUrl &address);
[[nodiscard]] Error timeoutError(const QUrl &address);
[[nodiscard]] Error tooLargeError(const QUrl &address, qint64 limit);
/// What answers speaks another language.
[[nodiscard]] Error notOursError(const QUrl &address, const QString &detail);
/// An answer of ours that means nothing to this program.
[[nodiscard]] Error unclearAnswerError(const QString &detail);
/// A file that is to be sent is not there, or not any more.
[[nodiscard]] Error uploadGoneError(const QString &path);
/// Why the certificate is not trusted, and what to do; its fingerprint is in the detail.
[[nodiscard]] Error certificateError(const QList<QSslError> &errors, const QSslCertificate &certificate,
                                     const QUrl &address);
/// SHA-256, as "AB:CD:...".
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);

} // namespace deskhand
