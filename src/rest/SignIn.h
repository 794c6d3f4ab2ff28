// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// From a name and a password to a token. The password is sent once and kept nowhere.

#include "core/base/Ids.h"
#include "repository/Pending.h"
#include "rest/RestOptions.h"

#include <optional>

namespace deskhand {

struct SignedIn {
    QByteArray token;
    std::optional<Timestamp> expires;
    AgentId agent;
};

/// `label`: what the sign-in is called in the list of them. Errors: those of the network; PermissionDenied for a wrong
/// name or password; Busy after too many tries.
[[nodiscard]] Pending<SignedIn> signIn(const HttpAccess &server, const QString &username, const QString &password,
                                       const QString &label);

} // namespace deskhand
