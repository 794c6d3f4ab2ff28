// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One program for each user and each folder of data (portable copies have their own): a second start tells the first
/// what it is to show, and ends. A lock says who is first, so that what a crashed program left behind locks nobody out.

#include "app/start/StartOptions.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QPointer>

#include <chrono>

class QLocalSocket;

namespace deskhand {

/// Where programs of this user with this folder meet, without an ending: `.lock` lies there, `.socket` is the server's.
[[nodiscard]] QString instancePlace(const QString &folder);

class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `folder`: where data is. `patience`: how long the program that runs has to answer.
    explicit SingleInstance(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(6),
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    /// One of the first three signals follows, maybe before this returns.
    void begin(const StartRequest &request);

Q_SIGNALS:
    /// Go on: no other runs, or it cannot be known.
    void isFirst();
    /// The one that runs shows what was asked for.
    void handedOver();
    /// The one that runs does not answer, or does not understand.
    void failed(const deskhand::Error &error);
    /// To the first: show this, and come to the front.
    void requested(const deskhand::StartRequest &request);

private:
    void tryOnce();
    void listen();
    void ask();
    void tryAgain();
    void giveUp();
    void received();
    void hear(QLocalSocket &socket);

    QString m_place;
    std::chrono::milliseconds m_patience;
    QDeadlineTimer m_deadline;
    QLockFile m_lock;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_socket; ///< to the one that runs
    QByteArray m_message;
    bool m_over = false;
};

} // namespace deskhand
