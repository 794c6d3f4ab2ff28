// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Fetches pictures that a message names by http(s), once the agent has asked for them: no cookies,
/// no referrer, no other schemes, limited in size and time.

#include <QHash>
#include <QImage>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace deskhand {

class RemotePictures : public QObject {
    Q_OBJECT
public:
    explicit RemotePictures(QObject *parent);

    /// Answers with loaded(), or failed(), once for each.
    void fetch(const QUrl &url);

Q_SIGNALS:
    void loaded(const QUrl &url, const QImage &picture);
    void failed(const QUrl &url);

private:
    void finished(QNetworkReply *reply, const QUrl &url);

    QNetworkAccessManager m_network;
    int m_fetched = 0;
};

} // namespace deskhand
