// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ReportBuckets.h"

#include "core/base/TimeZone.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {
namespace {

constexpr qint64 longestPeriod = 30LL * 366 * 24 * 60 * 60 * 1000;
constexpr size_t mostBuckets = 1000;

QDate bucketStart(QDate day, ReportGrouping grouping, Qt::DayOfWeek firstDay)
{
    if (grouping == ReportGrouping::Month) {
        return {day.year(), day.month(), 1};
    }
    return grouping == ReportGrouping::Week ? day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7)) : day;
}

QDate nextBucket(QDate start, ReportGrouping grouping)
{
    if (grouping == ReportGrouping::Month) {
        return start.addMonths(1);
    }
    return start.addDays(grouping == ReportGrouping::Week ? 7 : 1);
}

auto refused(const QString &text)
{
    return failure(ErrorKind::InvalidInput, text);
}

} // namespace

Result<void> checkReport(const ReportRequest &request)
{
    if (request.before <= request.from) {
        return refused(QCoreApplication::translate("Report", "The period ends before it begins."));
    }
    if ((request.before - request.from).count() > longestPeriod) {
        return refused(QCoreApplication::translate("Report", "The period is longer than thirty years."));
    }
    if (!timeZoneOf(request.timeZone)) {
        return refused(QCoreApplication::translate("Report", "This computer does not know the time zone \"%1\".")
                           .arg(QString::fromUtf8(request.timeZone)));
    }
    const QList<ReportGrouping> &groupings = request.groupings;
    const bool twice =
        groupings.size() == 2
        && (groupings[0] == groupings[1] || (isTimeGrouping(groupings[0]) && isTimeGrouping(groupings[1])));
    if (groupings.size() > 2 || twice) {
        return refused(
            QCoreApplication::translate("Report", "A report has rows by at most two things, one of them time."));
    }
    if (groupings.size() == 2 && ReportBuckets(request).starts().size() > mostBuckets) {
        return refused(QCoreApplication::translate("Report",
                                                   "These are too many rows: choose a shorter period, or weeks "
                                                   "or months."));
    }
    return {};
}

ReportBuckets::ReportBuckets(const ReportRequest &request)
{
    const auto time = std::ranges::find_if(request.groupings, isTimeGrouping);
    if (time == request.groupings.end()) {
        m_starts = {toMilliseconds(request.from)};
        return;
    }
    const QTimeZone zone = *timeZoneOf(request.timeZone);
    const QDate first = toDateTime(request.from).toTimeZone(zone).date();
    for (QDate day = bucketStart(first, *time, request.firstDayOfWeek);; day = nextBucket(day, *time)) {
        const qint64 start = day.startOfDay(zone).toMSecsSinceEpoch();
        if (start >= toMilliseconds(request.before)) {
            break;
        }
        m_starts.push_back(start);
    }
}

size_t ReportBuckets::indexOf(qint64 time) const
{
    const auto next = std::ranges::upper_bound(m_starts, time);
    return next == m_starts.begin() ? 0 : static_cast<size_t>(std::distance(m_starts.begin(), next)) - 1;
}

qint64 groupValueOf(const ReportFact &fact, ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Department:
        return fact.department.value;
    case ReportGrouping::Topic:
        return fact.topic.value;
    case ReportGrouping::Agent:
        return fact.agent.value;
    case ReportGrouping::Team:
        return fact.team.value;
    case ReportGrouping::Organization:
        return fact.organization.value;
    case ReportGrouping::Source:
        return static_cast<qint64>(fact.source);
    case ReportGrouping::Priority:
        return fact.priority.value;
    case ReportGrouping::Day:
    case ReportGrouping::Week:
    case ReportGrouping::Month:
        break;
    }
    return 0;
}

int timePlaceOf(const ReportRequest &request)
{
    const auto time = std::ranges::find_if(request.groupings, isTimeGrouping);
    return time == request.groupings.end() ? -1 : static_cast<int>(std::distance(request.groupings.begin(), time));
}

bool isInScope(const ReportFact &fact, const ReportScope &scope)
{
    return scope.everything || (scope.agent && fact.agent == scope.agent)
           || scope.departments.contains(fact.department);
}

} // namespace deskhand
