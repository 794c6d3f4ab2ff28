// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of reports and of what is asked for them, as JSON has them.

#include "core/report/Report.h"
#include "wire/fields/Visit.h"

#include <algorithm>

namespace deskhand {

[[nodiscard]] const char *wireName(ReportGrouping v);
[[nodiscard]] const char *wireName(ReportMetric v);

template <typename V, Of<ReportRequest> T>
void fields(V &visit, T &v)
{
    auto &[from, before, groupings, timeZone, firstDayOfWeek, scope] = v;
    visit.required("from", from);
    visit.required("before", before);
    visit("groupings", groupings);
    visit.ascii("time_zone", timeZone);
    int day = firstDayOfWeek;
    visit("first_day_of_week", day);
    if constexpr (V::reading) {
        if (day >= Qt::Monday && day <= Qt::Sunday) {
            firstDayOfWeek = static_cast<Qt::DayOfWeek>(day);
        } else {
            visit.refuseRange("first_day_of_week", Qt::Monday, Qt::Sunday);
        }
    }
    static_cast<void>(scope); // follows from who asks
}

template <typename V, Of<DurationFigures> T>
void fields(V &visit, T &v)
{
    auto &[count, mean, median, percentile90, spread] = v;
    visit.required("count", count);
    visit("mean_ms", mean);
    visit("median_ms", median);
    visit("percentile90_ms", percentile90);
    QList<qint64> classes(spread.begin(), spread.end());
    visit("spread", classes);
    if constexpr (V::reading) {
        std::copy_n(classes.begin(), std::min(static_cast<size_t>(classes.size()), spread.size()), spread.begin());
    }
}

template <typename V, Of<TargetFigures> T>
void fields(V &visit, T &v)
{
    auto &[met, missed] = v;
    visit.required("met", met);
    visit.required("missed", missed);
}

template <typename V, Of<ReportFigures> T>
void fields(V &visit, T &v)
{
    auto &[opened, assigned, closed, reopened, backlog, overdue, firstResponse, firstResponseBusiness, resolution,
           resolutionBusiness, firstResponseTarget, resolutionTarget, touches, oneTouch, rated, ratingSum] = v;
    visit("opened", opened);
    visit("assigned", assigned);
    visit("closed", closed);
    visit("reopened", reopened);
    visit("backlog", backlog);
    visit("overdue", overdue);
    visit("first_response", firstResponse);
    visit("first_response_business", firstResponseBusiness);
    visit("resolution", resolution);
    visit("resolution_business", resolutionBusiness);
    visit("first_response_target", firstResponseTarget);
    visit("resolution_target", resolutionTarget);
    visit("touches", touches);
    visit("one_touch", oneTouch);
    visit("rated", rated);
    visit("rating_sum", ratingSum);
}

template <typename V, Of<ReportRow> T>
void fields(V &visit, T &v)
{
    auto &[key, figures] = v;
    visit.required("key", key);
    visit.required("figures", figures);
}

template <typename V, Of<Report> T>
void fields(V &visit, T &v)
{
    auto &[rows, total] = v;
    visit.required("rows", rows);
    visit.required("total", total);
}

template <typename V, Of<ReportCell> T>
void fields(V &visit, T &v)
{
    auto &[metric, key] = v;
    visit.required("metric", metric);
    visit("key", key);
}

} // namespace deskhand
