// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who did what from where, beside tickets: sign-ins, tokens, the set-up. Only added to.

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>

namespace deskhand {

class Database;

/// Stored by number: append only.
enum class AuditKind {
    SignedIn = 0,
    SignInFailed = 1,
    SignInDelayed = 2, ///< too many failures before: the password was not even looked at
    SignedOut = 3,
    PasswordChanged = 4,
    TokenCreated = 5,
    TokenRevoked = 6,
    SetUpChanged = 7,
    PersonChanged = 8, ///< a requester or an organization
    Refused = 9,       ///< something that the agent may not do
};

struct AuditEntry {
    qint64 id = 0;
    Timestamp time{};
    AuditKind kind = AuditKind::SignedIn;
    AgentId agent;     ///< who did it; none where that is not known
    QString username;  ///< as given, of sign-ins
    QString address;   ///< the network address; "console" for the server's own commands
    QString requestId; ///< as in the server's log
    QString text;      ///< about what, for people; untranslated
    bool operator==(const AuditEntry &) const = default;
};

class AuditStore {
public:
    explicit AuditStore(Database &database);

    [[nodiscard]] Result<void> append(const AuditEntry &entry);
    /// Newest first, with ids below `before` (0 = from the newest).
    [[nodiscard]] Result<QList<AuditEntry>> newest(qint64 before, int limit);

private:
    Database &m_database;
};

} // namespace deskhand
