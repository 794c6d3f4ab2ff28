// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Routing rules that run by the clock: "resolved for 5 days, then close" (domain, section 4).

#include "core/base/Result.h"
#include "core/policy/RoutingRule.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class CommandContext;
class HelpDesk;

class TimedRules {
public:
    /// Both must outlive it.
    TimedRules(HelpDesk &helpDesk, const DirectorySnapshot &directory);

    struct Found {
        TicketQuery query; ///< of the rule, as it is meant now
        QList<TicketId> ids;
    };
    /// The tickets that the rule's query finds now.
    /// Errors: InvalidInput where the query cannot be read (any more).
    [[nodiscard]] Result<Found> ticketsOf(const RoutingRule &rule) const;
    /// Where the query still finds the command's ticket and the rule's conditions hold too, does what it says.
    /// Addresses are told only when it changed something, or they would be told at every run.
    [[nodiscard]] Result<void> carryOut(CommandContext &context, const RoutingRule &rule,
                                        const TicketQuery &query) const;

private:
    HelpDesk &m_helpDesk;
    const DirectorySnapshot &m_directory;
};

} // namespace deskhand
