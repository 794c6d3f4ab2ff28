// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in and out; tokens that are wrong, expired, revoked, narrow or of the disabled; guessing is slowed down; what
// is written about all that.

#include "server/ServerDesk.h"
#include "server/access/Secrets.h"
#include "server/access/SignIn.h"
#include "server/api/Routes.h"
#include "service/directory/DirectoryEditor.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestServerAccess : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServerDesk> m_desk;

    QByteArray tokenWith(const QString &username, TokenScopes scopes)
    {
        AccessToken token;
        token.agent = m_desk->agent(username);
        token.scopes = scopes;
        return openSession(m_desk->file(), token, {})->secret;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ServerDesk>();
        QVERIFY(m_desk->start());
    }
    void cleanup() { m_desk.reset(); }

    void agentsSignInAndOut()
    {
        const Reply reply = m_desk->signIn(u"KEN"_s, QString::fromLatin1(ServerDesk::password));
        QCOMPARE(reply.status, 201);
        const auto signedIn = fromJson<api::SignedIn>(reply.json());
        QVERIFY(signedIn);
        QCOMPARE(signedIn->agent, m_desk->agent(u"ken"_s));
        QVERIFY(looksLikeToken(signedIn->token.toLatin1()));
        const QByteArray token = signedIn->token.toLatin1();

        const Reply known = m_desk->get(api::path::capabilities, token);
        QCOMPARE(known.status, 200);
        const auto capabilities = fromJson<api::Capabilities>(known.json());
        QVERIFY(capabilities);
        QCOMPARE(capabilities->actor, Actor::ofAgent(signedIn->agent));
        QCOMPARE(capabilities->instanceId.size(), 32);

        QCOMPARE(m_desk->request("DELETE", api::path::currentSession, token).status, 204);
        const Reply after = m_desk->get(api::path::capabilities, token);
        QCOMPARE(after.status, 401);
        QCOMPARE(after.problem(), QString::fromLatin1(api::problem::signedOut));
        QVERIFY(after.header("www-authenticate").startsWith("Bearer"));
    }
    void wrongPasswords_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("secret");
        QTest::newRow("wrong") << u"ken"_s << u"wrong horse"_s;
        QTest::newRow("empty") << u"ken"_s << u""_s;
        QTest::newRow("nobody") << u"nobody"_s << QString::fromLatin1(ServerDesk::password);
        QTest::newRow("endless") << u"ken"_s << QString(5000, u'x');
        QTest::newRow("SQL") << u"' OR 1=1 --"_s << u"' OR 1=1 --"_s;
    }
    void wrongPasswords()
    {
        QFETCH(const QString, username);
        QFETCH(const QString, secret);
        const Reply reply = m_desk->signIn(username, secret);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.problem(), QString::fromLatin1(api::problem::wrongPassword));
    }
    void badTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("empty") << "Bearer "_ba;
        QTest::newRow("nonsense") << "Bearer nonsense"_ba;
        QTest::newRow("unknown") << "Bearer "_ba + newToken();
        QTest::newRow("basic") << "Basic a2VuOmtlbg=="_ba;
        QTest::newRow("SQL") << "Bearer ' OR 1=1 --"_ba;
    }
    /// Every operation that asks for a token refuses these.
    void badTokens()
    {
        QFETCH(const QByteArray, header);
        Headers headers;
        if (!header.isEmpty()) {
            headers.append({"Authorization", header});
        }
        for (const Route &route : allRoutes()) {
            if (!route.scope) {
                continue;
            }
            QString path = route.path;
            path.replace(u"{id}"_s, u"1"_s).replace(u"{ticket}"_s, u"1"_s).replace(u"{kind}"_s, u"reply"_s);
            const QByteArray body = route.body == BodyKind::None ? "" : "{}";
            const Reply reply = m_desk->request(route.method, path, {}, body, headers);
            QVERIFY2(reply.status == 401, qPrintable(route.operation + u' ' + QString::number(reply.status)));
        }
    }
    void expiredTokens()
    {
        const QByteArray token = m_desk->tokenOf(u"ken"_s);
        m_desk->clock().advance(std::chrono::days(29));
        QCOMPARE(m_desk->get(api::path::capabilities, token).status, 200);
        m_desk->clock().advance(std::chrono::days(1));
        QCOMPARE(m_desk->get(api::path::capabilities, token).status, 401);
    }
    void tokensOfTheDisabled()
    {
        const QByteArray token = m_desk->tokenOf(u"ken"_s);
        Agent ken = *m_desk->file().agent(u"ken"_s);
        ken.active = false;
        QVERIFY(DirectoryEditor(m_desk->file().helpDesk(), Actor::system()).save(ken));
        QCOMPARE(m_desk->get(api::path::capabilities, token).status, 401);
        QCOMPARE(m_desk->signIn(u"ken"_s, QString::fromLatin1(ServerDesk::password)).status, 401);
    }
    /// Each scope opens its own operations and no other.
    void scopes()
    {
        for (const TokenScope scope : {TokenScope::Read, TokenScope::Write, TokenScope::SetUp, TokenScope::Account}) {
            const QByteArray token = tokenWith(u"john"_s, scope);
            for (const Route &route : allRoutes()) {
                if (!route.scope || *route.scope == scope) {
                    continue;
                }
                QString path = route.path;
                path.replace(u"{id}"_s, u"1"_s).replace(u"{ticket}"_s, u"1"_s).replace(u"{kind}"_s, u"reply"_s);
                const QByteArray body = route.body == BodyKind::None ? "" : "{}";
                const Reply reply = m_desk->request(route.method, path, token, body);
                QVERIFY2(reply.status == 403, qPrintable(route.operation + u' ' + QString::number(reply.status)));
                QCOMPARE(reply.problem(), QString::fromLatin1(api::problem::insufficientScope));
            }
        }
    }
    void sessionsAreListedAndEnded()
    {
        const QByteArray kens = m_desk->tokenOf(u"ken"_s);
        const QByteArray second = m_desk->signIn(u"ken"_s, QString::fromLatin1(ServerDesk::password))
                                      .json()
                                      .value("token"_L1)
                                      .toString()
                                      .toLatin1();
        const auto sessions = fromJson<api::Sessions>(m_desk->get(api::path::sessions, kens).json());
        QVERIFY(sessions);
        QCOMPARE(sessions->sessions.size(), 2);
        TokenId other;
        for (const api::Session &session : sessions->sessions) {
            if (!session.current) {
                other = session.token.id;
            }
        }
        QVERIFY(other);
        // Others' sessions are nothing to Mary.
        const QString path = api::path::of(api::path::sessions, other.value);
        QCOMPARE(m_desk->request("DELETE", path, m_desk->tokenOf(u"mary"_s)).status, 404);
        QCOMPARE(m_desk->get(api::path::capabilities, second).status, 200);
        QCOMPARE(m_desk->request("DELETE", path, kens).status, 204);
        QCOMPARE(m_desk->get(api::path::capabilities, second).status, 401);
        QCOMPARE(m_desk->get(api::path::capabilities, kens).status, 200);
    }
    void newPasswordsEndOtherSessions()
    {
        const QByteArray first = m_desk->tokenOf(u"ken"_s);
        const QString old = QString::fromLatin1(ServerDesk::password);
        const QByteArray second = m_desk->signIn(u"ken"_s, old).json().value("token"_L1).toString().toLatin1();
        const auto change = [&](const QString &before, const QString &after) {
            return m_desk->post(api::path::password, second, toJson(api::PasswordChange{before, after})).status;
        };
        QCOMPARE(change(u"wrong"_s, u"battery staple"_s), 401);
        QCOMPARE(change(old, u"short"_s), 422);
        QCOMPARE(m_desk->get(api::path::capabilities, first).status, 200);
        QCOMPARE(change(old, u"battery staple"_s), 204);
        QCOMPARE(m_desk->get(api::path::capabilities, first).status, 401);
        QCOMPARE(m_desk->get(api::path::capabilities, second).status, 200);
        QCOMPARE(m_desk->signIn(u"ken"_s, old).status, 401);
        QCOMPARE(m_desk->signIn(u"ken"_s, u"battery staple"_s).status, 201);
    }
    void guessingIsSlowedDown()
    {
        for (int i = 0; i < freeFailuresOfAccount; ++i) {
            QCOMPARE(m_desk->signIn(u"ken"_s, u"wrong horse"_s).status, 401);
        }
        // Not even the right one counts now, so that a guess tells nothing.
        const QString right = QString::fromLatin1(ServerDesk::password);
        const Reply refused = m_desk->signIn(u"ken"_s, right);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("retry-after"), "1"_ba);
        QCOMPARE(m_desk->signIn(u"mary"_s, right).status, 201);
        m_desk->clock().advance(std::chrono::seconds(1));
        QCOMPARE(m_desk->signIn(u"ken"_s, u"wrong horse"_s).status, 401);
        QCOMPARE(m_desk->signIn(u"ken"_s, right).header("retry-after"), "2"_ba); // twice as long
        m_desk->clock().advance(std::chrono::seconds(2));
        QCOMPARE(m_desk->signIn(u"ken"_s, right).status, 201);
    }
    void delaysGrow()
    {
        QCOMPARE(delayAfter(4, 5), Duration(0));
        QCOMPARE(delayAfter(5, 5), Duration(1000));
        QCOMPARE(delayAfter(8, 5), Duration(8000));
        QCOMPARE(delayAfter(1000, 5), Duration(std::chrono::minutes(15)));
    }
    void everythingIsWrittenDown()
    {
        QCOMPARE(m_desk->signIn(u"ken"_s, u"my secret"_s).status, 401);
        QCOMPARE(m_desk->signIn(u"a password in the wrong line"_s, u"x"_s).status, 401);
        const QByteArray token = m_desk->tokenOf(u"ken"_s);
        AccessStore access(m_desk->file().helpDesk().store().database());
        const auto entries = access.audit.newest(0, 3);
        QVERIFY(entries);
        QCOMPARE(entries->at(0).kind, AuditKind::SignedIn);
        QCOMPARE(entries->at(0).agent, m_desk->agent(u"ken"_s));
        QCOMPARE(entries->at(0).address, u"127.0.0.1"_s);
        QCOMPARE(entries->at(0).requestId.size(), 32);
        QCOMPARE(entries->at(1).kind, AuditKind::SignInFailed);
        QCOMPARE(entries->at(1).username, QString());
        QCOMPARE(entries->at(2).username, u"ken"_s);
        // Secrets are in no log.
        QVERIFY(!m_desk->log().isEmpty());
        for (const QByteArray &line : m_desk->log()) {
            QVERIFY(!line.contains("secret") && !line.contains(token) && !line.contains("horse"));
        }
    }
};

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_server_access.moc"
