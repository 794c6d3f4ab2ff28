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
    QList<Row> rows;
    const std::pair<QString, QList<ReportGrouping>> groupings[] = {
        {QStringLiteral("department"), {ReportGrouping::Department}},
        {QStringLiteral("agent"), {ReportGrouping::Agent}},
        {QStringLiteral("department and agent"), {ReportGrouping::Department, ReportGrouping::Agent}},
    };
    for (const auto &[name, grouping] : groupings) {
        request.groupings = grouping;
        Report report;
        const Samples samples = measure(context.quick ? 3 : 20,
                                        [&](int) { report = need(desk.store->reports.report(request), "a report"); });
        rows.append({QStringLiteral("year's report by ") + name,
                     samples,
                     {},
                     QStringLiteral("300 ms"),
                     samples.percentile(0.95) <= 300,
                     QStringLiteral("%1 rows, %2 tickets closed; medians and 90th percentiles with it")
                         .arg(report.rows.size())
                         .arg(report.total.closed)});
    }
    return rows;
}

} // namespace deskhand::bench
