// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryDates.h"

#include <QRegularExpression>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration millisecond{1};

std::optional<DaySpan> keywordSpan(QStringView word, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    if (word == u"today") {
        return DaySpan{today, today};
    }
    if (word == u"yesterday") {
        return DaySpan{today.addDays(-1), today.addDays(-1)};
    }
    if (word == u"tomorrow") {
        return DaySpan{today.addDays(1), today.addDays(1)};
    }
    const qsizetype dash = word.indexOf(u'-');
    const QStringView which = word.left(dash < 0 ? 0 : dash);
    const QStringView unit = word.mid(dash + 1);
    const int step = which == u"last" ? -1 : which == u"next" ? 1 : 0;
    if (step == 0 && which != u"this") {
        return std::nullopt;
    }
    if (unit == u"week") {
        const int sinceFirst = (today.dayOfWeek() - firstDayOfWeek + 7) % 7;
        const QDate first = today.addDays(7 * step - sinceFirst);
        return DaySpan{first, first.addDays(6)};
    }
    if (unit == u"month") {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(step);
        return DaySpan{first, first.addMonths(1).addDays(-1)};
    }
    if (unit == u"year") {
        const QDate first = QDate(today.year() + step, 1, 1);
        return DaySpan{first, first.addYears(1).addDays(-1)};
    }
    return std::nullopt;
}

QDate today(const QueryCalendar &calendar)
{
    return toDateTime(calendar.now).toTimeZone(calendar.zone).date();
}

/// The first moment of the day; where daylight saving skips midnight, what follows it.
Timestamp startOf(QDate day, const QTimeZone &zone)
{
    return fromDateTime(day.startOfDay(zone));
}

} // namespace

std::optional<DaySpan> daySpan(const QString &text, const QueryCalendar &calendar)
{
    static const QRegularExpression iso(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch()) {
        return keywordSpan(text.toLower(), today(calendar), calendar.firstDayOfWeek);
    }
    const int year = match.captured(1).toInt();
    DaySpan span;
    if (match.hasCaptured(3)) {
        span.first = QDate(year, match.captured(2).toInt(), match.captured(3).toInt());
        span.last = span.first;
    } else if (match.hasCaptured(2)) {
        span.first = QDate(year, match.captured(2).toInt(), 1);
        span.last = span.first.addMonths(1).addDays(-1);
    } else {
        span.first = QDate(year, 1, 1);
        span.last = QDate(year, 12, 31);
    }
    if (!span.first.isValid()) {
        return std::nullopt;
    }
    return span;
}

std::optional<TimeSpan> timeSpan(const QString &text, const QueryCalendar &calendar)
{
    if (text.compare(u"now"_s, Qt::CaseInsensitive) == 0) {
        return TimeSpan{calendar.now, calendar.now + millisecond};
    }
    if (const auto days = daySpan(text, calendar)) {
        return TimeSpan{startOf(days->first, calendar.zone), startOf(days->last.addDays(1), calendar.zone)};
    }
    static const QRegularExpression minute(u"^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})$"_s);
    const QRegularExpressionMatch match = minute.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!day.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const Timestamp from = fromDateTime(QDateTime(day, time, calendar.zone));
    return TimeSpan{from, from + std::chrono::minutes(1)};
}

std::optional<Duration> timeLength(const QString &text)
{
    // Nine digits of the longest unit still fit 64 bits of milliseconds.
    static const QRegularExpression length(u"^([0-9]{1,9})(m|min|h|d|w)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = length.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 count = match.captured(1).toLongLong();
    switch (match.captured(2).toLower().front().unicode()) {
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::hours(24 * count);
    default:
        return std::chrono::hours(7 * 24 * count);
    }
}

} // namespace deskhand
