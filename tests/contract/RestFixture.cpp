// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/RestFixture.h"

#include "contract/ContractTest.h"
#include "contract/FileFixture.h"
#include "rest/RestRepository.h"
#include "store/Store.h"
#include "store/access/AccountStore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QProcess>

#include <new>

namespace deskhand::test {

namespace {

/// Where fixture and server both see the time.
class SharedTime {
public:
    [[nodiscard]] bool open(const QString &path)
    {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadWrite) || !m_file.resize(static_cast<qint64>(sizeof(std::atomic<qint64>)))) {
            return false;
        }
        uchar *place = m_file.map(0, m_file.size());
        m_time = place != nullptr ? new (place) std::atomic<qint64>(0) : nullptr;
        return m_time != nullptr;
    }
    [[nodiscard]] std::atomic<qint64> *time() const { return m_time; }

private:
    QFile m_file;
    std::atomic<qint64> *m_time = nullptr;
};

class RestFixture final : public FileFixture {
public:
    RestFixture(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<SharedTime> time)
        : FileFixture(std::make_shared<ContractClock>(time->time()))
        , m_shared(std::move(folder))
        , m_time(std::move(time))
    { }
    ~RestFixture() override
    {
        m_repositories.clear();
        m_server.closeWriteChannel(); // it ends with its input
        if (!m_server.waitForFinished(PatienceMs)) {
            qWarning("the server did not end");
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    Result<void> start()
    {
        DESKHAND_TRY(create());
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QCoreApplication::applicationDirPath() + u"/deskhand-contract-server"_s,
                       {path(), m_shared->filePath(u"time"_s)});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(PatienceMs)) {
                return failure(ErrorKind::Unavailable, u"the server does not start: "_s + m_server.errorString());
            }
        }
        m_port = m_server.readLine().trimmed().toInt();
        return m_port > 0 ? Result<void>() : failure(ErrorKind::Unavailable, u"the server says no port"_s);
    }

    Repository *as(const QString &username) override
    {
        auto &repository = m_repositories[username];
        if (!repository) {
            RestOptions options;
            options.http.address.setScheme(u"http"_s);
            options.http.address.setHost(u"127.0.0.1"_s);
            options.http.address.setPort(m_port);
            options.http.token = need(tokenOf(username));
            options.http.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
            options.clock = sharedClock();
            options.folder = m_shared->filePath(username);
            repository = need(RestRepository::open(options));
        }
        return repository.get();
    }
    void close(const QString &username) override { m_repositories.remove(username); }

private:
    Result<QByteArray> tokenOf(const QString &username)
    {
        if (const auto it = m_tokens.constFind(username); it != m_tokens.constEnd()) {
            return *it;
        }
        DESKHAND_ASSIGN(const DirectoryPtr directory, file().helpDesk().directory());
        for (const Agent &agent : directory->agents) {
            if (agent.username == username) {
                const QByteArray secret =
                    "dh_"
                    + QCryptographicHash::hash(username.toUtf8(), QCryptographicHash::Sha256)
                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
                AccessToken token;
                token.agent = agent.id;
                token.label = u"contract"_s;
                token.scopes = TokenScope::Read | TokenScope::Write | TokenScope::SetUp | TokenScope::Account;
                token.created = clock().now();
                DESKHAND_TRY(AccountStore(file().helpDesk().store().database())
                                 .insert(token, QCryptographicHash::hash(secret, QCryptographicHash::Sha256)));
                m_tokens.insert(username, secret);
                return secret;
            }
        }
        return failure(ErrorKind::NotFound, u"no agent "_s + username);
    }

    std::unique_ptr<QTemporaryDir> m_shared;
    std::unique_ptr<SharedTime> m_time;
    QProcess m_server;
    int m_port = 0;
    QHash<QString, QByteArray> m_tokens;
    QHash<QString, std::shared_ptr<RestRepository>> m_repositories;
};

} // namespace

std::unique_ptr<RepositoryFixture> makeRestFixture()
{
    auto folder = std::make_unique<QTemporaryDir>();
    auto time = std::make_unique<SharedTime>();
    if (!time->open(folder->filePath(u"time"_s))) {
        qWarning("no time to share");
        return nullptr;
    }
    auto fixture = std::make_unique<RestFixture>(std::move(folder), std::move(time));
    if (const auto started = fixture->start(); !started) {
        qWarning("%s -- %s", qPrintable(started.error().text), qPrintable(started.error().detail));
        return nullptr;
    }
    return fixture;
}

} // namespace deskhand::test
