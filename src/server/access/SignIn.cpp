// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/SignIn.h"

#include "server/access/Secrets.h"
#include "service/file/HelpDeskFile.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

namespace {

constexpr Duration longestDelay = std::chrono::minutes(15);

Timestamp nowOf(HelpDeskFile &file)
{
    return file.helpDesk().clock().now();
}

AccessStore accessOf(HelpDeskFile &file)
{
    return AccessStore(file.helpDesk().store().database());
}

Duration left(const SignInFailures &failures, int free, Timestamp now)
{
    return std::max(Duration::zero(), failures.last + delayAfter(failures.count, free) - now);
}

} // namespace

Duration delayAfter(int failures, int free)
{
    if (failures < free) {
        return Duration::zero();
    }
    const int doublings = std::min(failures - free, 20);
    return std::min<Duration>(std::chrono::seconds(1LL << doublings), longestDelay);
}

Result<Duration> signInDelay(HelpDeskFile &file, const QString &username, const QString &address)
{
    AccessStore access = accessOf(file);
    const Timestamp now = nowOf(file);
    DESKHAND_ASSIGN(const SignInFailures account, access.accounts.failuresOfUsername(username, now - failuresCount));
    DESKHAND_ASSIGN(const SignInFailures from, access.accounts.failuresOfAddress(address, now - failuresCount));
    return std::max(left(account, freeFailuresOfAccount, now), left(from, freeFailuresOfAddress, now));
}

Result<AgentId> agentOfPassword(HelpDeskFile &file, const QString &username, const QString &password)
{
    AgentId agent;
    QString hash;
    const auto known = file.agent(username);
    if (known && known->active) {
        agent = known->id;
        DESKHAND_ASSIGN(hash, accessOf(file).accounts.passwordHash(agent));
    } else if (!known && known.error().kind != ErrorKind::NotFound) {
        return failure(known.error());
    }
    return isPassword(password, hash) ? agent : AgentId();
}

Result<void> writeAudit(HelpDeskFile &file, AuditKind kind, AuditEntry entry)
{
    entry.kind = kind;
    entry.time = nowOf(file);
    return accessOf(file).audit.append(entry);
}

Result<SignedInToken> openSession(HelpDeskFile &file, AccessToken token, AuditEntry entry)
{
    AccessStore access = accessOf(file);
    const QByteArray secret = newToken();
    DESKHAND_ASSIGN(auto transaction, file.helpDesk().store().begin());
    token.created = nowOf(file);
    DESKHAND_ASSIGN(token.id, access.accounts.insert(token, sha256(secret)));
    const bool console = entry.username.isEmpty();
    if (!console) {
        DESKHAND_TRY(access.accounts.forgetFailures(entry.username, entry.address));
    }
    entry.agent = token.agent;
    DESKHAND_TRY(writeAudit(file, console ? AuditKind::TokenCreated : AuditKind::SignedIn, entry));
    DESKHAND_TRY(transaction.commit());
    return SignedInToken{token, secret};
}

Result<void> noteFailure(HelpDeskFile &file, const QString &username, AuditEntry entry)
{
    DESKHAND_ASSIGN(auto transaction, file.helpDesk().store().begin());
    // What is nobody's name may be a password in the wrong line: it is not kept.
    const auto known = file.agent(username);
    entry.username = known ? known->username : QString();
    entry.agent = known ? known->id : AgentId();
    DESKHAND_TRY(accessOf(file).accounts.addFailure(entry.username, entry.address, nowOf(file)));
    DESKHAND_TRY(writeAudit(file, AuditKind::SignInFailed, entry));
    return transaction.commit();
}

Result<void> revokeToken(HelpDeskFile &file, TokenId id, AgentId agent, AuditEntry entry)
{
    DESKHAND_ASSIGN(auto transaction, file.helpDesk().store().begin());
    DESKHAND_ASSIGN(const bool revoked, accessOf(file).accounts.revoke(id, agent, nowOf(file)));
    if (!revoked) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Server", "There is no such session, or it has ended already."));
    }
    DESKHAND_TRY(writeAudit(file, agent ? AuditKind::SignedOut : AuditKind::TokenRevoked, entry));
    return transaction.commit();
}

Result<void> changePassword(HelpDeskFile &file, AgentId agent, const QString &hash, TokenId kept, AuditEntry entry)
{
    AccessStore access = accessOf(file);
    DESKHAND_ASSIGN(auto transaction, file.helpDesk().store().begin());
    DESKHAND_TRY(access.accounts.setPasswordHash(agent, hash, nowOf(file)));
    DESKHAND_TRY(access.accounts.revokeAll(agent, kept, nowOf(file)));
    DESKHAND_TRY(writeAudit(file, AuditKind::PasswordChanged, entry));
    return transaction.commit();
}

} // namespace deskhand
