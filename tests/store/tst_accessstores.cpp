// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords, tokens, failed sign-ins, the audit log, answers by their key, and leases.

#include "store/StoreFixture.h"
#include "store/access/AccessStore.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestAccessStores : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AccessStore> m_access;
    SampleDirectory m_ids;

    AccessToken token(AgentId agent) const
    {
        return {{}, agent, u"laptop"_s, TokenScope::Read | TokenScope::Account, at(1), at(100), {}, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        m_access = std::make_unique<AccessStore>(m_store->database());
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }
    void passwords()
    {
        QCOMPARE(m_access->accounts.passwordHash(m_ids.ken).value_or(u"?"_s), QString());
        VERIFY_OK(m_access->accounts.setPasswordHash(m_ids.ken, u"first"_s, at(1)));
        VERIFY_OK(m_access->accounts.setPasswordHash(m_ids.ken, u"second"_s, at(2)));
        QCOMPARE(m_access->accounts.passwordHash(m_ids.ken).value_or(u"?"_s), u"second"_s);
        QCOMPARE(m_access->accounts.passwordHash(m_ids.mary).value_or(u"?"_s), QString());
    }
    void tokens()
    {
        AccessToken kens = token(m_ids.ken);
        const auto id = m_access->accounts.insert(kens, "hash of it"_ba);
        VERIFY_OK(id);
        VERIFY_OK(m_access->accounts.insert(token(m_ids.mary), "another"_ba));
        kens.id = *id;
        const auto found = m_access->accounts.findToken("hash of it"_ba);
        VERIFY_OK(found);
        QVERIFY(*found && **found == kens);
        const auto none = m_access->accounts.findToken("hash"_ba);
        VERIFY_OK(none);
        QVERIFY(!*none);
        QVERIFY(!m_access->accounts.insert(token(m_ids.mary), "another"_ba)); // a hash is one token's

        VERIFY_OK(m_access->accounts.noteUse(*id, at(5)));
        kens.lastUsed = at(5);
        const auto own = m_access->accounts.tokens(m_ids.ken);
        VERIFY_OK(own);
        QCOMPARE(*own, QList<AccessToken>{kens});
        QCOMPARE(m_access->accounts.tokens({})->size(), 2);
    }
    void tokensOfOthersAreNotRevoked()
    {
        const auto id = m_access->accounts.insert(token(m_ids.ken), "a"_ba);
        VERIFY_OK(id);
        QCOMPARE(m_access->accounts.revoke(*id, m_ids.mary, at(2)).value_or(true), false);
        QVERIFY(!m_access->accounts.findToken("a"_ba).value()->revoked);
        QCOMPARE(m_access->accounts.revoke(*id, m_ids.ken, at(2)).value_or(false), true);
        QCOMPARE(m_access->accounts.findToken("a"_ba).value()->revoked, std::optional(at(2)));
        QCOMPARE(m_access->accounts.revoke(*id, {}, at(3)).value_or(true), false); // once is enough
    }
    void allOthersAreRevoked()
    {
        const auto kept = m_access->accounts.insert(token(m_ids.ken), "a"_ba);
        VERIFY_OK(kept);
        VERIFY_OK(m_access->accounts.insert(token(m_ids.ken), "b"_ba));
        VERIFY_OK(m_access->accounts.insert(token(m_ids.mary), "c"_ba));
        VERIFY_OK(m_access->accounts.revokeAll(m_ids.ken, *kept, at(2)));
        QVERIFY(!m_access->accounts.findToken("a"_ba).value()->revoked);
        QVERIFY(m_access->accounts.findToken("b"_ba).value()->revoked);
        QVERIFY(!m_access->accounts.findToken("c"_ba).value()->revoked);
    }
    void oldTokensAreForgotten()
    {
        VERIFY_OK(m_access->accounts.insert(token(m_ids.ken), "a"_ba));
        VERIFY_OK(m_access->accounts.purgeTokens(at(100)));
        QVERIFY(m_access->accounts.findToken("a"_ba).value());
        VERIFY_OK(m_access->accounts.purgeTokens(at(101)));
        QVERIFY(!m_access->accounts.findToken("a"_ba).value());
    }
    void failures()
    {
        AccountStore &accounts = m_access->accounts;
        VERIFY_OK(accounts.addFailure(u"Ken"_s, u"10.0.0.1"_s, at(1)));
        VERIFY_OK(accounts.addFailure(u"ken"_s, u"10.0.0.2"_s, at(2)));
        VERIFY_OK(accounts.addFailure(u"mary"_s, u"10.0.0.2"_s, at(3)));
        QCOMPARE(accounts.failuresOfUsername(u"KEN"_s, at(0))->count, 2);
        QVERIFY(accounts.failuresOfUsername(u"ken"_s, at(0))->last == at(2));
        QCOMPARE(accounts.failuresOfUsername(u"ken"_s, at(2))->count, 1);
        QCOMPARE(accounts.failuresOfAddress(u"10.0.0.2"_s, at(0))->count, 2);
        QCOMPARE(accounts.failuresOfAddress(u"10.0.0.3"_s, at(0))->count, 0);
        VERIFY_OK(accounts.forgetFailures(u"ken"_s, u"10.0.0.2"_s));
        QCOMPARE(accounts.failuresOfUsername(u"ken"_s, at(0))->count, 1);
        VERIFY_OK(accounts.purgeFailures(at(3)));
        QCOMPARE(accounts.failuresOfUsername(u"ken"_s, at(0))->count, 0);
        QCOMPARE(accounts.failuresOfUsername(u"mary"_s, at(0))->count, 1);
    }
    void audit()
    {
        const AuditEntry first{0, at(1), AuditKind::SignInFailed, {}, u"kne"_s, u"10.0.0.1"_s, u"r1"_s, u"wrong"_s};
        VERIFY_OK(m_access->audit.append(first));
        const AuditEntry second{0, at(2), AuditKind::SetUpChanged, m_ids.ken, {}, u"10.0.0.1"_s, u"r2"_s, u"team 1"_s};
        VERIFY_OK(m_access->audit.append(second));
        const auto entries = m_access->audit.newest(0, 10);
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), 2);
        AuditEntry read = entries->at(0);
        QVERIFY(read.id > entries->at(1).id);
        const auto older = m_access->audit.newest(read.id, 10);
        QCOMPARE(older->size(), 1);
        read.id = 0;
        QVERIFY(read == second);
    }
    void answers()
    {
        const QUuid key = QUuid::createUuid();
        const LoggedRequest request{m_ids.ken, "hash"_ba, 201, "{}"_ba};
        QVERIFY(!*m_access->requests.find(key));
        VERIFY_OK(m_access->requests.insert(key, at(1), request));
        QVERIFY(**m_access->requests.find(key) == request);
        VERIFY_ERROR(m_access->requests.insert(key, at(1), request), ErrorKind::Conflict);
        VERIFY_OK(m_access->requests.purge(at(1)));
        QVERIFY(*m_access->requests.find(key));
        VERIFY_OK(m_access->requests.purge(at(2)));
        QVERIFY(!*m_access->requests.find(key));
    }
    void commandsAreRecognised()
    {
        const QUuid id = QUuid::createUuid();
        VERIFY_OK(m_store->commands.insert(id, at(1), "{}"_ba));
        QCOMPARE(m_access->requests.requestOfCommand(id).value_or("?"_ba), QByteArray());
        VERIFY_OK(m_access->requests.setRequestOfCommand(id, "hash"_ba));
        QCOMPARE(m_access->requests.requestOfCommand(id).value_or("?"_ba), "hash"_ba);
    }
    void leases()
    {
        LeaseStore &leases = m_access->leases;
        QCOMPARE(leases.take(u"jobs"_s, u"a"_s, at(0), at(5)).value_or(false), true);
        QCOMPARE(leases.take(u"jobs"_s, u"b"_s, at(4), at(9)).value_or(true), false);
        QCOMPARE(leases.take(u"jobs"_s, u"a"_s, at(4), at(9)).value_or(false), true); // goes on
        QCOMPARE(leases.take(u"other"_s, u"b"_s, at(4), at(9)).value_or(false), true);
        QCOMPARE(leases.take(u"jobs"_s, u"b"_s, at(9), at(12)).value_or(false), true);
        VERIFY_OK(leases.giveBack(u"jobs"_s, u"a"_s)); // no longer theirs
        QCOMPARE(leases.take(u"jobs"_s, u"a"_s, at(10), at(15)).value_or(true), false);
        VERIFY_OK(leases.giveBack(u"jobs"_s, u"b"_s));
        QCOMPARE(leases.take(u"jobs"_s, u"a"_s, at(10), at(15)).value_or(false), true);
    }
};

QTEST_GUILESS_MAIN(TestAccessStores)
#include "tst_accessstores.moc"
