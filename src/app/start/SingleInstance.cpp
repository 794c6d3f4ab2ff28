// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/SingleInstance.h"

#include "app/start/InstanceMessage.h"
#include "app/start/InstanceSystem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Understood = "ok\n";
constexpr auto NotUnderstood = "no\n";
constexpr auto Pause = 100ms;
constexpr auto MostWaiting = 5s; ///< for the rest of a message
constexpr int MostSenders = 8;

} // namespace

QString instancePlace(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? QDir::cleanPath(folder) : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
    return meetingPlace() + QString::fromLatin1(hash);
}

SingleInstance::SingleInstance(const QString &folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_place(instancePlace(folder))
    , m_patience(patience)
    , m_lock(m_place + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // it runs for days; whoever is gone is known by that
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MostSenders);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::received);
}

SingleInstance::~SingleInstance()
{
    m_over = true;
    m_server.close(); // before the lock: who comes next is to find either both or none
}

void SingleInstance::begin(const StartRequest &request)
{
    m_deadline.setRemainingTime(m_patience);
    m_message = writeMessage(request).value_or(QByteArray());
    tryOnce();
}

void SingleInstance::tryOnce()
{
    if (m_over) {
        return;
    }
    // Each time anew: the one that runs may end meanwhile.
    if (m_lock.tryLock(0)) {
        m_over = true;
        listen();
        Q_EMIT isFirst();
    } else if (m_lock.error() != QLockFile::LockFailedError) {
        m_over = true;
        Q_EMIT isFirst(); // nobody is locked out for the want of a place for the lock
    } else if (m_deadline.hasExpired() || m_message.isEmpty()) {
        giveUp();
    } else {
        ask();
    }
}

void SingleInstance::listen()
{
    const QString name = socketName(m_place + u".socket"_s);
    QLocalServer::removeServer(name); // of one that crashed: we have the lock
    if (!m_server.listen(name)) {
        m_lock.unlock(); // others are to start rather than wait for an answer
    }
}

void SingleInstance::ask()
{
    m_socket = new QLocalSocket(this);
    QLocalSocket *socket = m_socket;
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        qint64 process = 0;
        QString host;
        QString program;
        if (m_lock.getLockInfo(&process, &host, &program)) {
            letComeToFront(process);
        }
        socket->write(m_message);
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (m_over || !socket->canReadLine()) {
            return;
        }
        const bool understood = socket->readLine(8) == Understood;
        socket->disconnect(this);
        socket->deleteLater();
        if (understood) {
            m_over = true;
            Q_EMIT handedOver();
        } else {
            giveUp();
        }
    });
    connect(socket, &QLocalSocket::errorOccurred, this, &SingleInstance::tryAgain);
    QTimer::singleShot(std::chrono::milliseconds(m_deadline.remainingTime()), socket, [this] {
        if (!m_over) {
            giveUp();
        }
    });
    socket->connectToServer(socketName(m_place + u".socket"_s));
}

void SingleInstance::tryAgain()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
        QTimer::singleShot(Pause, this, &SingleInstance::tryOnce); // it may be starting, or ending
    }
}

void SingleInstance::giveUp()
{
    m_over = true;
    Q_EMIT failed(
        {ErrorKind::Unavailable,
         tr("Deskhand is running already and does not answer. What was written there is kept as a draft. Wait "
            "a moment and start it again; if it stays like this, end the one that runs first."),
         {},
         true});
}

void SingleInstance::received()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > MostSenders) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(mostMessageLength);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        QTimer::singleShot(MostWaiting, socket, [socket] { socket->abort(); });
        hear(*socket);
    }
}

void SingleInstance::hear(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= mostMessageLength) {
            socket.abort();
        }
        return;
    }
    const auto request = readMessage(socket.readLine(mostMessageLength + 1));
    socket.disconnect(this); // one message each
    // The other end hangs up, or the time is over: a pipe of Windows forgets what was not read when this end does.
    socket.write(request ? Understood : NotUnderstood);
    if (request) {
        Q_EMIT requested(*request);
    }
}

} // namespace deskhand
