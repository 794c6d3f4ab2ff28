// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Signing in and out. Every answer of the audit log's kind is written there.

#include "core/base/Result.h"
#include "core/values/AccessToken.h"
#include "store/access/AuditStore.h"

namespace deskhand {

class HelpDeskFile;

struct SignedInToken {
    AccessToken token;
    QByteArray secret; ///< told once
};

/// How long to wait after so many failures: nothing at first, then twice as long each time, to a quarter of an hour.
[[nodiscard]] Duration delayAfter(int failures, int free);

/// After how many failures on one account, and from one address, the delays begin.
inline constexpr int freeFailuresOfAccount = 5;
inline constexpr int freeFailuresOfAddress = 20;
inline constexpr Duration failuresCount = std::chrono::minutes(15);

/// How long nobody may sign in to this account, or from this address; zero: at once.
[[nodiscard]] Result<Duration> signInDelay(HelpDeskFile &file, const QString &username, const QString &address);
/// The active agent of this name with this password; none where that is wrong, whatever it is. Takes long.
[[nodiscard]] Result<AgentId> agentOfPassword(HelpDeskFile &file, const QString &username, const QString &password);

/// For the writer's thread. `entry` has who, from where and which request; kind and time are filled in.
[[nodiscard]] Result<SignedInToken> openSession(HelpDeskFile &file, AccessToken token, AuditEntry entry);
[[nodiscard]] Result<void> noteFailure(HelpDeskFile &file, const QString &username, AuditEntry entry);
/// Errors: NotFound where the agent (none: nobody in particular) has no such token.
[[nodiscard]] Result<void> revokeToken(HelpDeskFile &file, TokenId id, AgentId agent, AuditEntry entry);
/// All other tokens of the agent are revoked. Errors: InvalidInput as hashPassword().
[[nodiscard]] Result<void> changePassword(HelpDeskFile &file, AgentId agent, const QString &hash, TokenId kept,
                                          AuditEntry entry);
[[nodiscard]] Result<void> writeAudit(HelpDeskFile &file, AuditKind kind, AuditEntry entry);

} // namespace deskhand
