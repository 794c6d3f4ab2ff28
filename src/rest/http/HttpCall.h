// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One question on its way: its attempts, its time-outs, its answer.

#include "rest/http/Backoff.h"
#include "rest/http/HttpClient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSaveFile>
#include <QSslError>
#include <QTimer>

#include <memory>

namespace deskhand {

class HttpCall : public QObject {
    Q_OBJECT
public:
    HttpCall(HttpClient &client, HttpRequest request, HttpClient::Done done);
    ~HttpCall() override;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Answers with Cancelled. What has begun to be written is carried out all the same.
    void cancel();

private:
    friend class HttpClient;
    void begin();
    void wake();
    void read();
    void progressed();
    void timedOut();
    void finished();
    [[nodiscard]] Result<HttpReply> answer();
    [[nodiscard]] bool isAnswer() const;
    [[nodiscard]] bool isWorthAnother(const Result<HttpReply> &result) const;
    /// Of the file that the answer is saved to.
    [[nodiscard]] Error unwritable() const;
    [[nodiscard]] bool writeToFile(const QByteArray &bytes);
    void letGo();
    void settle(const Result<HttpReply> &result);

    HttpClient &m_client;
    HttpRequest m_request;
    HttpClient::Done m_done;
    Backoff m_backoff;
    QTimer m_timer; ///< of silence, or until the next attempt
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<QIODevice> m_upload;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    std::optional<Error> m_broken; ///< why the attempt was ended by us
    int m_attempt = 0;
};

} // namespace deskhand
