// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What dates and durations mean in a query: "2026-01-01", "last-week", "<4h".

#include "core/base/Time.h"

#include <QDate>
#include <QString>

#include <optional>

namespace deskhand {

/// [from, before)
struct TimeSpan {
    Timestamp from{};
    Timestamp before{};
    bool operator==(const TimeSpan &) const = default;
};

/// Where and when a query is asked, as far as dates depend on it.
struct QueryCalendar {
    Timestamp now{};
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// The days [first, last] that a text means: a year, month or day in ISO form, or a keyword such as "this-month".
struct DaySpan {
    QDate first;
    QDate last;
    bool operator==(const DaySpan &) const = default;
};
[[nodiscard]] std::optional<DaySpan> daySpan(const QString &text, const QueryCalendar &calendar);

/// As daySpan, and to the minute: "2026-01-01T10:30" (or with a blank), and "now".
[[nodiscard]] std::optional<TimeSpan> timeSpan(const QString &text, const QueryCalendar &calendar);

/// "30min", "4h", "2d", "1w"; a day is 24 hours.
[[nodiscard]] std::optional<Duration> timeLength(const QString &text);

} // namespace deskhand
