// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ReportPeriod.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace deskhand {

namespace {

struct Periods {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

QDate startOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate startOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// A week, month, quarter or year, as far as the period's end.
struct Unit {
    int days = 0;
    int months = 0;
};

Unit unitOf(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::ThisWeek:
    case PeriodPreset::LastWeek:
        return {7, 0};
    case PeriodPreset::ThisMonth:
    case PeriodPreset::LastMonth:
        return {0, 1};
    case PeriodPreset::ThisQuarter:
    case PeriodPreset::LastQuarter:
        return {0, 3};
    case PeriodPreset::ThisYear:
    case PeriodPreset::LastYear:
        return {0, 12};
    default:
        return {};
    }
}

} // namespace

QString presetName(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Today:
        return Periods::tr("Today");
    case PeriodPreset::Yesterday:
        return Periods::tr("Yesterday");
    case PeriodPreset::ThisWeek:
        return Periods::tr("This week");
    case PeriodPreset::LastWeek:
        return Periods::tr("Last week");
    case PeriodPreset::ThisMonth:
        return Periods::tr("This month");
    case PeriodPreset::LastMonth:
        return Periods::tr("Last month");
    case PeriodPreset::Last30Days:
        return Periods::tr("Last 30 days");
    case PeriodPreset::ThisQuarter:
        return Periods::tr("This quarter");
    case PeriodPreset::LastQuarter:
        return Periods::tr("Last quarter");
    case PeriodPreset::ThisYear:
        return Periods::tr("This year");
    case PeriodPreset::LastYear:
        return Periods::tr("Last year");
    case PeriodPreset::Custom:
        return Periods::tr("From … to …");
    }
    return {};
}

ReportPeriod ReportPeriod::of(PeriodPreset preset, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate week = today.addDays(-((today.dayOfWeek() - firstDayOfWeek + 7) % 7));
    const QDate month = startOfMonth(today);
    const QDate quarter = startOfQuarter(today);
    const QDate year(today.year(), 1, 1);
    switch (preset) {
    case PeriodPreset::Today:
    case PeriodPreset::Custom:
        return {preset, today, today};
    case PeriodPreset::Yesterday:
        return {preset, today.addDays(-1), today.addDays(-1)};
    case PeriodPreset::ThisWeek:
        return {preset, week, today};
    case PeriodPreset::LastWeek:
        return {preset, week.addDays(-7), week.addDays(-1)};
    case PeriodPreset::ThisMonth:
        return {preset, month, today};
    case PeriodPreset::LastMonth:
        return {preset, month.addMonths(-1), month.addDays(-1)};
    case PeriodPreset::Last30Days:
        return {preset, today.addDays(-29), today};
    case PeriodPreset::ThisQuarter:
        return {preset, quarter, today};
    case PeriodPreset::LastQuarter:
        return {preset, quarter.addMonths(-3), quarter.addDays(-1)};
    case PeriodPreset::ThisYear:
        return {preset, year, today};
    case PeriodPreset::LastYear:
        return {preset, year.addYears(-1), year.addDays(-1)};
    }
    return {preset, today, today};
}

ReportPeriod ReportPeriod::between(QDate one, QDate other)
{
    return {PeriodPreset::Custom, std::min(one, other), std::max(one, other)};
}

ReportPeriod ReportPeriod::before() const
{
    const Unit unit = unitOf(preset);
    if (unit.months > 0) {
        const bool whole = last.addDays(1) == first.addMonths(unit.months);
        return {PeriodPreset::Custom, first.addMonths(-unit.months),
                whole ? first.addDays(-1) : std::min(last.addMonths(-unit.months), first.addDays(-1))};
    }
    const qint64 days = unit.days > 0 ? unit.days : first.daysTo(last) + 1;
    return {PeriodPreset::Custom, first.addDays(-days), last.addDays(-days)};
}

QString ReportPeriod::title() const
{
    const QLocale locale;
    if (first == last) {
        return locale.toString(first, QLocale::LongFormat);
    }
    if (first.day() == 1 && last == first.addMonths(1).addDays(-1)) {
        return Periods::tr("%1 %2", "month and year")
            .arg(locale.standaloneMonthName(first.month()), QString::number(first.year()));
    }
    if (first.day() == 1 && first.month() % 3 == 1 && last == first.addMonths(3).addDays(-1)) {
        return Periods::tr("Quarter %1, %2").arg(first.month() / 3 + 1).arg(first.year());
    }
    if (first.dayOfYear() == 1 && last == first.addYears(1).addDays(-1)) {
        return QString::number(first.year());
    }
    const QString end = locale.toString(last, Periods::tr("d MMM yyyy"));
    const QString start =
        locale.toString(first, first.year() == last.year() ? Periods::tr("d MMM") : Periods::tr("d MMM yyyy"));
    return Periods::tr("%1 – %2").arg(start, end);
}

ReportGrouping ReportPeriod::chartGrouping() const
{
    const qint64 days = first.daysTo(last) + 1;
    return days <= 62 ? ReportGrouping::Day : days <= 366 ? ReportGrouping::Week : ReportGrouping::Month;
}

void ReportPeriod::applyTo(ReportRequest &request, const QTimeZone &zone) const
{
    request.from = fromDateTime(first.startOfDay(zone));
    request.before = fromDateTime(last.addDays(1).startOfDay(zone));
    request.timeZone = zone.id();
}

} // namespace deskhand
