// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a routing rule would have done to the tickets there are.

#include "core/policy/RuleEvaluation.h"
#include "core/values/Ticket.h"

namespace deskhand {

struct RuleMatch {
    TicketRow row;
    RuleOutcome changes; ///< what the rule wants and the ticket does not have yet
    bool operator==(const RuleMatch &) const = default;
};

struct RuleTrial {
    int tried = 0; ///< tickets that were looked at
    QList<RuleMatch> matches;
    bool operator==(const RuleTrial &) const = default;
};

} // namespace deskhand
