// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/RemotePictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPicture = 8LL * 1024 * 1024;
constexpr int MostPictures = 60; ///< a message; newsletters have some tens
constexpr int Timeout = 15000;   ///< ms
constexpr int Redirects = 4;
constexpr int PictureMemory = 128; ///< MB unpacked

/// Keeps nothing and gives nothing.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override { return false; }
};

} // namespace

RemotePictures::RemotePictures(QObject *parent)
    : QObject(parent)
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setTransferTimeout(Timeout);
}

void RemotePictures::fetch(const QUrl &url)
{
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!web || url.host().isEmpty() || ++m_fetched > MostPictures) {
        Q_EMIT failed(url);
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(Redirects);
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setRawHeader("Accept", "image/png,image/jpeg,image/gif,image/webp");
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > LargestPicture || total > LargestPicture) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] { finished(reply, url); });
}

void RemotePictures::finished(QNetworkReply *reply, const QUrl &url)
{
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        Q_EMIT failed(url);
        return;
    }
    QByteArray content = reply->readAll();
    QBuffer buffer(&content);
    QImageReader::setAllocationLimit(PictureMemory);
    QImageReader reader(&buffer);
    const QImage picture = reader.read();
    if (picture.isNull()) {
        Q_EMIT failed(url);
    } else {
        Q_EMIT loaded(url, picture);
    }
}

} // namespace deskhand
