// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How agents sign in: what their passwords are recognised by, their tokens, and who guessed lately.

#include "core/base/Result.h"
#include "core/values/AccessToken.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace deskhand {

class Database;

/// Sign-ins that went wrong lately.
struct SignInFailures {
    int count = 0;
    Timestamp last{};
};

class AccountStore {
public:
    explicit AccountStore(Database &database);

    /// Empty: the agent has no password, and cannot sign in with one.
    [[nodiscard]] Result<QString> passwordHash(AgentId agent);
    [[nodiscard]] Result<void> setPasswordHash(AgentId agent, const QString &hash, Timestamp now);

    /// `token` without its id.
    [[nodiscard]] Result<TokenId> insert(const AccessToken &token, const QByteArray &sha256);
    /// None where no token has this hash; revoked and expired ones are given too.
    [[nodiscard]] Result<std::optional<AccessToken>> findToken(const QByteArray &sha256);
    /// Newest first; of all agents where none is named.
    [[nodiscard]] Result<QList<AccessToken>> tokens(AgentId agent);
    /// False where the agent (none: whoever) has no such token that is not revoked yet.
    [[nodiscard]] Result<bool> revoke(TokenId id, AgentId agent, Timestamp now);
    /// All but `except`.
    [[nodiscard]] Result<void> revokeAll(AgentId agent, TokenId except, Timestamp now);
    [[nodiscard]] Result<void> noteUse(TokenId id, Timestamp now);
    /// Forgets those that ended before `time`.
    [[nodiscard]] Result<void> purgeTokens(Timestamp time);

    [[nodiscard]] Result<void> addFailure(const QString &username, const QString &address, Timestamp now);
    [[nodiscard]] Result<SignInFailures> failuresOfUsername(const QString &username, Timestamp since);
    [[nodiscard]] Result<SignInFailures> failuresOfAddress(const QString &address, Timestamp since);
    /// After a sign-in that went right.
    [[nodiscard]] Result<void> forgetFailures(const QString &username, const QString &address);
    [[nodiscard]] Result<void> purgeFailures(Timestamp time);

private:
    Database &m_database;
};

} // namespace deskhand
