// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/access/AccountStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tokenColumns("id, agent_id, label, scopes, created, expires, last_used, revoked");

AccessToken tokenOf(const Statement &row)
{
    AccessToken token;
    int scopes = 0;
    row.read(token.id, token.agent, token.label, scopes, token.created, token.expires, token.lastUsed, token.revoked);
    token.scopes = TokenScopes::fromInt(scopes);
    return token;
}

Result<SignInFailures> failuresOf(Statement query)
{
    SignInFailures failures;
    DESKHAND_ASSIGN(const bool found, query.next());
    if (found) {
        query.read(failures.count, failures.last);
    }
    return failures;
}

} // namespace

AccountStore::AccountStore(Database &database)
    : m_database(database)
{ }

Result<QString> AccountStore::passwordHash(AgentId agent)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT hash FROM agent_passwords WHERE agent_id = ?"_s));
    query.bind(agent);
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? query.text(0) : QString();
}

Result<void> AccountStore::setPasswordHash(AgentId agent, const QString &hash, Timestamp now)
{
    return m_database.run(u"INSERT INTO agent_passwords (agent_id, hash, changed) VALUES (?, ?, ?) "
                          "ON CONFLICT (agent_id) DO UPDATE SET hash = excluded.hash, changed = excluded.changed"_s,
                          agent, hash, now);
}

Result<TokenId> AccountStore::insert(const AccessToken &token, const QByteArray &sha256)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.insert(u"INSERT INTO access_tokens (hash, agent_id, label, scopes, created, expires, "
                                      "last_used, revoked) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      sha256, token.agent, token.label, token.scopes.toInt(), token.created,
                                      token.expires, token.lastUsed, token.revoked));
    return TokenId{id};
}

Result<std::optional<AccessToken>> AccountStore::findToken(const QByteArray &sha256)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT "_s + tokenColumns + u" FROM access_tokens WHERE hash = ?"_s));
    query.bind(sha256);
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? std::optional(tokenOf(query)) : std::nullopt;
}

Result<QList<AccessToken>> AccountStore::tokens(AgentId agent)
{
    const QString whose = agent ? u" WHERE agent_id = ?"_s : QString();
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT "_s + tokenColumns + u" FROM access_tokens"_s + whose
                                                   + u" ORDER BY id DESC"_s));
    if (agent) {
        query.bind(agent);
    }
    QList<AccessToken> tokens;
    DESKHAND_TRY(query.forEach([&tokens](const Statement &row) { tokens.append(tokenOf(row)); }));
    return tokens;
}

Result<bool> AccountStore::revoke(TokenId id, AgentId agent, Timestamp now)
{
    const QString whose = agent ? u" AND agent_id = ?"_s : QString();
    DESKHAND_ASSIGN(
        auto query,
        m_database.prepare(u"UPDATE access_tokens SET revoked = ? WHERE id = ? AND revoked IS NULL"_s + whose));
    if (agent) {
        query.bind(now, id, agent);
    } else {
        query.bind(now, id);
    }
    DESKHAND_ASSIGN(const qint64 changed, query.change());
    return changed > 0;
}

Result<void> AccountStore::revokeAll(AgentId agent, TokenId except, Timestamp now)
{
    return m_database.run(u"UPDATE access_tokens SET revoked = ? WHERE agent_id = ? AND id <> ? AND revoked IS NULL"_s,
                          now, agent, except.value);
}

Result<void> AccountStore::noteUse(TokenId id, Timestamp now)
{
    return m_database.run(u"UPDATE access_tokens SET last_used = ? WHERE id = ?"_s, now, id);
}

Result<void> AccountStore::purgeTokens(Timestamp time)
{
    return m_database.run(u"DELETE FROM access_tokens WHERE expires < ? OR revoked < ?"_s, time, time);
}

Result<void> AccountStore::addFailure(const QString &username, const QString &address, Timestamp now)
{
    return m_database.run(u"INSERT INTO sign_in_failures (time, username, address) VALUES (?, ?, ?)"_s, now,
                          username.toLower(), address);
}

Result<SignInFailures> AccountStore::failuresOfUsername(const QString &username, Timestamp since)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT count(*), max(time) FROM sign_in_failures "
                                                   "WHERE username = ? AND time >= ?"_s));
    query.bind(username.toLower(), since);
    return failuresOf(std::move(query));
}

Result<SignInFailures> AccountStore::failuresOfAddress(const QString &address, Timestamp since)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT count(*), max(time) FROM sign_in_failures "
                                                   "WHERE address = ? AND time >= ?"_s));
    query.bind(address, since);
    return failuresOf(std::move(query));
}

Result<void> AccountStore::forgetFailures(const QString &username, const QString &address)
{
    return m_database.run(u"DELETE FROM sign_in_failures WHERE username = ? AND address = ?"_s, username.toLower(),
                          address);
}

Result<void> AccountStore::purgeFailures(Timestamp time)
{
    return m_database.run(u"DELETE FROM sign_in_failures WHERE time < ?"_s, time);
}

} // namespace deskhand
