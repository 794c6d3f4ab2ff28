// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a program shows a server instead of a password.

#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace deskhand {

using TokenId = Id<struct TokenTag>;

/// What a token may be used for, within what its agent may do. Stored by number: append only.
enum class TokenScope {
    Read = 0x1,    ///< all that the agent may see
    Write = 0x2,   ///< tickets, people, drafts, what was read
    SetUp = 0x4,   ///< the help desk's set-up
    Account = 0x8, ///< the agent's own password and tokens
};
Q_DECLARE_FLAGS(TokenScopes, TokenScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenScopes)

struct AccessToken {
    TokenId id;
    AgentId agent;
    QString label; ///< what it is used by, as its owner calls it
    TokenScopes scopes;
    Timestamp created{};
    std::optional<Timestamp> expires;
    std::optional<Timestamp> lastUsed; ///< to within some minutes
    std::optional<Timestamp> revoked;
    bool operator==(const AccessToken &) const = default;
};

} // namespace deskhand
