// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The periods that one chooses from for a report, in days of the help desk's time zone.

#include "core/base/Time.h"
#include "core/report/Report.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace deskhand {

enum class PeriodPreset {
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    Last30Days,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Custom, ///< two days of one's own
};
inline constexpr int periodPresetCount = 12;

/// For menus.
[[nodiscard]] QString presetName(PeriodPreset preset);

struct ReportPeriod {
    PeriodPreset preset = PeriodPreset::LastMonth;
    QDate first;
    QDate last; ///< included
    bool operator==(const ReportPeriod &) const = default;

    /// "This ..." end today: what is still to come has no figures.
    [[nodiscard]] static ReportPeriod of(PeriodPreset preset, QDate today, Qt::DayOfWeek firstDayOfWeek);
    /// The days may come in any order.
    [[nodiscard]] static ReportPeriod between(QDate one, QDate other);

    /// What it is compared with: the week, month, quarter or year before, as far as this one goes; else as many days
    /// right before it.
    [[nodiscard]] ReportPeriod before() const;
    /// "October 2026", "2026", "1 – 17 March 2026".
    [[nodiscard]] QString title() const;
    /// How a chart of it is divided: days, weeks or months, so that it can be read.
    [[nodiscard]] ReportGrouping chartGrouping() const;
    /// Sets the request's period and time zone.
    void applyTo(ReportRequest &request, const QTimeZone &zone) const;
};

} // namespace deskhand
