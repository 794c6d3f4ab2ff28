// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalReports.h"

#include "local/LocalReader.h"

namespace deskhand {

LocalReports::LocalReports(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<Report> LocalReports::report(const ReportRequest &request)
{
    return m_threads.longReads.ask<Report>(
        [reader = m_threads.longReader, actor = m_threads.actor, request]() -> Result<Report> {
            DESKHAND_TRY(reader->open());
            return reader->reports().report(actor, request);
        });
}

Pending<TicketQuery> LocalReports::ticketsBehind(const ReportRequest &request, const ReportCell &cell)
{
    return m_threads.longReads.ask<TicketQuery>(
        [reader = m_threads.longReader, actor = m_threads.actor, request, cell]() -> Result<TicketQuery> {
            DESKHAND_TRY(reader->open());
            return reader->reports().ticketsBehind(actor, request, cell);
        });
}

} // namespace deskhand
