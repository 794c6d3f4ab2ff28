// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"

namespace deskhand::bench {

QList<Row> reportRows(const Context &context)
{
    OpenDesk desk(context.database);
    ReportRequest request;
    request.before = desk.clock.now();
    request.from = request.before - std::chrono::hours(24 * 365);
    qint64 closed = 0;
    const Samples samples = measure(context.quick ? 3 : 20, [&](int) {
        closed = 0;
        for (const ReportGrouping grouping : {ReportGrouping::Department, ReportGrouping::Agent}) {
            request.groupings = {grouping};
            closed = need(desk.store->reports.report(request), "a report").total.closed;
        }
    });
    Row row;
    row.name = QStringLiteral("year's report by department and by agent, medians and 90th percentiles");
    row.p50 = samples.percentile(0.5);
    row.p95 = samples.percentile(0.95);
    row.goal = QStringLiteral("300 ms");
    row.reached = row.p95 <= 300;
    row.note = QStringLiteral("both reports; %1 tickets closed in the year").arg(closed);
    return {row};
}

} // namespace deskhand::bench
