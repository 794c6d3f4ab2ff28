// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports as an actor may see them (domain, sections 6 and 11).

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/report/Report.h"

namespace deskhand {

class HelpDesk;

/// Synchronous; belongs to the thread of the help desk's store. Nothing is written.
class ReportReader {
public:
    /// The help desk must outlive it.
    explicit ReportReader(HelpDesk &helpDesk);

    /// The request's own scope does not count: the system sees everything, an agent what reportScopeOf() says.
    /// Errors: PermissionDenied for requesters and inactive agents, InvalidInput as checkReport().
    [[nodiscard]] Result<Report> report(const Actor &actor, ReportRequest request);
    [[nodiscard]] Result<TicketQuery> ticketsBehind(const Actor &actor, ReportRequest request, const ReportCell &cell);

private:
    [[nodiscard]] Result<ReportScope> scopeOf(const Actor &actor);

    HelpDesk &m_helpDesk;
};

} // namespace deskhand
