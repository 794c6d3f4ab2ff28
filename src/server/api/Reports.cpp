// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/Routes.h"
#include "server/api/TravellingQuery.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

Result<HttpAnswer> report(ApiCall &call)
{
    DESKHAND_ASSIGN(const ReportRequest request, call.body<ReportRequest>());
    DESKHAND_ASSIGN(const Report figures, call.file().reports().report(call.actor(), request));
    return jsonAnswer(toJson(figures));
}

Result<HttpAnswer> ticketsBehind(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::ReportTicketsRequest request, call.body<api::ReportTicketsRequest>());
    DESKHAND_ASSIGN(TicketQuery query,
                    call.file().reports().ticketsBehind(call.actor(), request.request, request.cell));
    query.text = textOfCell(request);
    return jsonAnswer(toJson(api::toResolvedQuery(query)));
}

} // namespace

void addReportRoutes(QList<Route> &routes)
{
    routes.append({"POST",
                   api::path::reports,
                   u"makeReport"_s,
                   TokenScope::Read,
                   Lane::LongRead,
                   BodyKind::Json,
                   {},
                   answering(report),
                   {}});
    routes.append({"POST",
                   api::path::reportTickets,
                   u"listReportTickets"_s,
                   TokenScope::Read,
                   Lane::LongRead,
                   BodyKind::Json,
                   {},
                   answering(ticketsBehind),
                   {}});
}

} // namespace deskhand
