// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestReports.h"

#include "rest/JsonAnswers.h"

namespace deskhand {

RestReports::RestReports(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<Report> RestReports::report(const ReportRequest &request)
{
    HttpRequest http = askingRequest(api::path::reports, request);
    http.kind = HttpKind::Transfer; // it may take long, and lists do not wait for it
    http.cacheKey = "report " + http.body;
    return m_calls.ask(callFor<Report>(http));
}

Pending<TicketQuery> RestReports::ticketsBehind(const ReportRequest &request, const ReportCell &cell)
{
    HttpRequest http = askingRequest(api::path::reportTickets, api::ReportTicketsRequest{request, cell});
    return m_calls.ask<TicketQuery>({http, [](const HttpReply &answer) -> Result<TicketQuery> {
                                         DESKHAND_ASSIGN(const auto query, readJson<api::ResolvedQuery>(answer.body));
                                         return api::toTicketQuery(query);
                                     }});
}

} // namespace deskhand
