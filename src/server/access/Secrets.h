// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Passwords by Argon2id (RFC 9106), and tokens: 256 random bits, of which SHA-256 is kept.

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace deskhand {

/// Once, before anything else here. Errors: Unavailable where the system has no randomness.
[[nodiscard]] Result<void> startSecrets();

inline constexpr qsizetype shortestPassword = 8;
inline constexpr qsizetype longestPassword = 1024; ///< bytes of UTF-8: hashing is not for nothing

/// With a new salt. Takes about 0.1 s and 64 MB. Errors: InvalidInput for one that is too short or too long.
[[nodiscard]] Result<QString> hashPassword(const QString &password);
/// Takes as long for an empty hash (nobody's), so that its time tells nobody who exists.
[[nodiscard]] bool isPassword(const QString &password, const QString &hash);

/// "dh_" and 43 letters.
[[nodiscard]] QByteArray newToken();
[[nodiscard]] bool looksLikeToken(const QByteArray &token);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);
/// 32 hexadecimal digits, for names that nobody guesses.
[[nodiscard]] QByteArray randomName();

} // namespace deskhand
