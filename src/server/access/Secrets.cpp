// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/Secrets.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr auto work = crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE;
constexpr char tokenStart[] = "dh_";
constexpr qsizetype tokenLetters = 43; // base64url of 32 bytes

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QString hashOf(const QByteArray &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed =
        crypto_pwhash_str_alg(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()), work,
                              memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? QString::fromLatin1(hash.data()) : QString();
}

} // namespace

Result<void> startSecrets()
{
    if (sodium_init() < 0) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("Server", "The system has no randomness: nobody can sign in."));
    }
    return {};
}

Result<QString> hashPassword(const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    if (password.size() < shortestPassword || bytes.size() > longestPassword) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Server", "A password has at least %1 characters.").arg(shortestPassword));
    }
    QString hash = hashOf(bytes);
    if (hash.isEmpty()) {
        return failure(ErrorKind::Busy,
                       QCoreApplication::translate("Server", "There is not enough memory for a new password now. "
                                                             "Try again."),
                       {}, true);
    }
    return hash;
}

bool isPassword(const QString &password, const QString &hash)
{
    const QByteArray bytes = password.toUtf8();
    if (bytes.size() > longestPassword) {
        return false;
    }
    static const QByteArray nobodys = hashOf(randomBytes(16).toHex()).toLatin1();
    const QByteArray known = hash.isEmpty() ? nobodys : hash.toLatin1();
    const bool same =
        crypto_pwhash_str_verify(known.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
    return same && !hash.isEmpty();
}

QByteArray newToken()
{
    return tokenStart + randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool looksLikeToken(const QByteArray &token)
{
    return token.startsWith(tokenStart) && token.size() == qsizetype(sizeof(tokenStart) - 1) + tokenLetters;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray randomName()
{
    return randomBytes(16).toHex();
}

} // namespace deskhand
