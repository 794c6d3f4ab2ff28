// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/NetworkErrors.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct ServerText {
    Q_DECLARE_TR_FUNCTIONS(ServerConnection)
};

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QString certificateReason(const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &server)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.cbegin(), errors.cend(), [kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted})) {
        return ServerText::tr("The certificate of %1 was revoked. Somebody else may be pretending to be this server.")
            .arg(server);
    }
    if (has({QSslError::CertificateExpired})) {
        return ServerText::tr("The certificate of %1 expired on %2. The server's administrator has to renew it.")
            .arg(server, QLocale().toString(certificate.expiryDate().date(), QLocale::LongFormat));
    }
    if (has({QSslError::CertificateNotYetValid})) {
        return ServerText::tr("The certificate of %1 is valid from %2 on only. Is this machine's clock right?")
            .arg(server, QLocale().toString(certificate.effectiveDate().date(), QLocale::LongFormat));
    }
    if (has({QSslError::HostNameMismatch})) {
        QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
        if (names.isEmpty()) {
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        }
        return ServerText::tr("The server that answers as %1 shows a certificate for another name (%2). Check the "
                              "address.")
            .arg(server, names.isEmpty() ? u"–"_s : names.mid(0, 3).join(u", "_s));
    }
    if (has({QSslError::SelfSignedCertificate})) {
        return ServerText::tr("The certificate of %1 is signed by itself, so that nobody vouches for this server. If "
                              "it is yours, give its certificate file here as one to trust.")
            .arg(server);
    }
    return ServerText::tr("The certificate of %1 was issued by somebody whom this machine does not know (%2). If that "
                          "is your organization, give its certificate file here as one to trust.")
        .arg(server, certificate.issuerInfo(QSslCertificate::CommonName).value(0, u"–"_s));
}

} // namespace

Result<QUrl> serverAddress(const QString &written)
{
    QString text = written.trimmed();
    if (!text.contains(u"://"_s)) {
        text.prepend(u"https://"_s);
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http") || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       ServerText::tr("\"%1\" is no address of a server. It looks like help.example or "
                                      "https://help.example:8443.")
                           .arg(written.trimmed()));
    }
    if (scheme == u"http" && !isLoopback(url.host())) {
        return failure(ErrorKind::InvalidInput,
                       ServerText::tr("Without encryption (http) anybody on the way could read along. Use https; plain "
                                      "http works with a server on this machine only."));
    }
    QUrl address;
    address.setScheme(scheme);
    address.setHost(url.host());
    address.setPort(url.port());
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    address.setPath(path);
    return address;
}

QString serverName(const QUrl &address)
{
    const QString path = address.path();
    return (address.port() > 0 ? u"%1:%2"_s.arg(address.host()).arg(address.port()) : address.host()) + path;
}

Error networkError(QNetworkReply::NetworkError code, const QString &said, const QUrl &address)
{
    const QString server = serverName(address);
    const auto unavailable = [&](const QString &text, bool retryable) {
        return Error{ErrorKind::Unavailable, text, said, retryable};
    };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return unavailable(ServerText::tr("%1 can be reached, but no help desk's server answers there. Is it running, "
                                          "and is the port right?")
                               .arg(server),
                           true);
    case QNetworkReply::HostNotFoundError:
        return unavailable(ServerText::tr("The server %1 cannot be found. Check the address, and whether this machine "
                                          "is connected to the network.")
                               .arg(server),
                           true);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return timeoutError(address);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return unavailable(
            ServerText::tr("The proxy on the way to %1 cannot be reached. Check the proxy's settings.").arg(server),
            true);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return unavailable(ServerText::tr("The proxy on the way to %1 wants a name and a password.").arg(server),
                           false);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return notOursError(address, said);
    default:
        return unavailable(ServerText::tr("The connection to %1 was cut.").arg(server), true);
    }
}

Error timeoutError(const QUrl &address)
{
    return {ErrorKind::Unavailable, ServerText::tr("The server %1 does not answer in time.").arg(serverName(address)),
            u"timeout"_s, true};
}

Error tooLargeError(const QUrl &address, qint64 limit)
{
    return {ErrorKind::Unavailable,
            ServerText::tr("The answer of %1 is too large, it was not read to its end.").arg(serverName(address)),
            u"more than %1 bytes"_s.arg(limit), false};
}

Error notOursError(const QUrl &address, const QString &detail)
{
    return {ErrorKind::Unavailable,
            ServerText::tr("What answers at %1 is no Deskhand server, or one that this program does not understand.")
                .arg(serverName(address)),
            detail, false};
}

Error unclearAnswerError(const QString &detail)
{
    return {ErrorKind::Unavailable,
            QCoreApplication::translate("ServerConnection",
                                        "The server's answer cannot be understood. It may be of another "
                                        "version than this program."),
            detail, false};
}

Error uploadGoneError(const QString &path)
{
    return {
        ErrorKind::NotFound,
        QCoreApplication::translate("ServerConnection", "The file cannot be read (any more). Nothing was uploaded."),
        path, false};
}

Error certificateError(const QList<QSslError> &errors, const QSslCertificate &certificate, const QUrl &address)
{
    QStringList said;
    for (const QSslError &error : errors) {
        said.append(error.errorString());
    }
    if (certificate.isNull()) {
        return {ErrorKind::Unavailable,
                ServerText::tr("No secure connection to %1 can be made. Is it a server that speaks https?")
                    .arg(serverName(address)),
                said.join(u'\n'), false};
    }
    const QString detail =
        u"%1\nSHA-256 %2\n%3"_s.arg(certificate.subjectDisplayName(), fingerprintOf(certificate), said.join(u'\n'));
    return {ErrorKind::Unavailable,
            certificateReason(errors, certificate, serverName(address)) + u' ' + ServerText::tr("Nothing was sent."),
            detail, false};
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

} // namespace deskhand
