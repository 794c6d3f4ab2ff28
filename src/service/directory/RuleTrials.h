// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tries a routing rule out before it is saved.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/RuleTrial.h"

namespace deskhand {

class HelpDesk;
class TicketReader;

/// Looks at the newest `limit` tickets (at most 1000) that the actor may see; for a timed rule at those of its query.
/// The rule may be new or inactive. Past mail is known without its headers, so conditions on those do not match.
/// Nothing is written. Errors: PermissionDenied without SettingsManage; InvalidInput for a query that cannot be read.
[[nodiscard]] Result<RuleTrial> tryRule(HelpDesk &helpDesk, TicketReader &reader, const Actor &actor,
                                        const RoutingRule &rule, int limit);

} // namespace deskhand
