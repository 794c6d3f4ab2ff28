// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/ReportReader.h"

#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

ReportReader::ReportReader(HelpDesk &helpDesk)
    : m_helpDesk(helpDesk)
{ }

Result<ReportScope> ReportReader::scopeOf(const Actor &actor)
{
    if (actor.kind == AuthorKind::System) {
        return ReportScope{};
    }
    DESKHAND_ASSIGN(const DirectoryPtr directory, m_helpDesk.directory());
    const AgentAccess access(*directory, actor.agent);
    if (actor.kind != AuthorKind::Agent || !access.isActive()) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("Reading", "Reports are for the help desk's active agents."));
    }
    return reportScopeOf(access, *directory);
}

Result<Report> ReportReader::report(const Actor &actor, ReportRequest request)
{
    DESKHAND_ASSIGN(request.scope, scopeOf(actor));
    return m_helpDesk.store().reports.report(request);
}

Result<TicketQuery> ReportReader::ticketsBehind(const Actor &actor, ReportRequest request, const ReportCell &cell)
{
    DESKHAND_ASSIGN(request.scope, scopeOf(actor));
    DESKHAND_ASSIGN(QList<TicketId> tickets, m_helpDesk.store().reports.ticketsBehind(request, cell));
    return queryOfTickets(std::move(tickets), m_helpDesk.clock().now());
}

} // namespace deskhand
