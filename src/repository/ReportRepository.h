// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports: figures of a period, and the tickets behind them.

#include "core/report/Report.h"
#include "repository/Pending.h"

namespace deskhand {

class ReportRepository {
public:
    ReportRepository() = default;
    virtual ~ReportRepository() = default;
    Q_DISABLE_COPY_MOVE(ReportRepository)

    /// Counts what the agent may see reports of (domain, section 6), whatever `request.scope` says. A long one does not
    /// hold up lists and tickets. Errors: InvalidInput for a period or groupings that make no report.
    [[nodiscard]] virtual Pending<Report> report(const ReportRequest &request) = 0;
    /// The query that lists the tickets behind a cell of the same report; a list shows those of them that the agent may
    /// see. Errors: as report().
    [[nodiscard]] virtual Pending<TicketQuery> ticketsBehind(const ReportRequest &request, const ReportCell &cell) = 0;
};

} // namespace deskhand
