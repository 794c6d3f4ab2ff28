// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/SlowBusinessCount.h"

#include "core/base/TimeZone.h"

#include <algorithm>
#include <array>

namespace deskhand::test {
namespace {

bool isBusinessTime(const Schedule &schedule, const QDateTime &local)
{
    const QDate date = local.date();
    for (const Holiday &holiday : schedule.holidays) {
        if (holiday.date == date
            || (holiday.everyYear && holiday.date.month() == date.month() && holiday.date.day() == date.day())) {
            return false;
        }
    }
    for (const BusinessSpan &span : schedule.spans) {
        if (span.weekday == date.dayOfWeek() && span.from <= local.time()
            && (span.to == QTime(0, 0) || local.time() < span.to)) {
            return true;
        }
    }
    return false;
}

QTime timeAt(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

BusinessSpan randomSpan(QRandomGenerator &random, int weekday)
{
    const int from = random.bounded(0, 24 * 60 - 1);
    const int to = random.bounded(0, 4) == 0 ? 24 * 60 : random.bounded(from + 1, 24 * 60);
    return {weekday, timeAt(from), timeAt(to)};
}

QList<BusinessSpan> randomSpans(QRandomGenerator &random)
{
    QList<BusinessSpan> spans;
    switch (random.bounded(0, 6)) {
    case 0: // office hours with a lunch break
        for (int day = 1; day <= 5; ++day) {
            spans.append({{day, QTime(9, 0), QTime(12, 30)}, {day, QTime(13, 15), QTime(17, 0)}});
        }
        break;
    case 1: // nights, where clocks change
        for (int day = 1; day <= 7; ++day) {
            spans.append({{day, QTime(0, 0), QTime(2, random.bounded(0, 60))}, {day, QTime(22, 0), QTime(0, 0)}});
        }
        break;
    case 2: // around the clock but for Sunday
        for (int day = 1; day <= 6; ++day) {
            spans.append({day, QTime(0, 0), QTime(0, 0)});
        }
        break;
    case 3: // once a week
        spans.append(randomSpan(random, random.bounded(1, 8)));
        break;
    default: // anything, overlaps too
        for (int count = random.bounded(1, 15); count > 0; --count) {
            spans.append(randomSpan(random, random.bounded(1, 8)));
        }
        break;
    }
    return spans;
}

} // namespace

SlowBusinessCount::SlowBusinessCount(const Schedule &schedule, Timestamp from, int minutes)
    : m_from(from)
    , m_business(static_cast<size_t>(minutes))
{
    const QTimeZone zone = *timeZoneOf(schedule.timeZone);
    for (int minute = 0; minute < minutes; ++minute) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at(minute)), zone);
        m_business[static_cast<size_t>(minute)] = isBusinessTime(schedule, local);
    }
}

int SlowBusinessCount::between(int from, int to) const
{
    int count = 0;
    for (int minute = from; minute < to; ++minute) {
        count += isBusiness(minute) ? 1 : 0;
    }
    return count;
}

std::optional<int> SlowBusinessCount::due(int start, int business, const QList<ClockPause> &pauses) const
{
    int counted = 0;
    for (int minute = start; minute < static_cast<int>(m_business.size()); ++minute) {
        const bool paused = std::ranges::any_of(pauses, [this, minute](const ClockPause &pause) {
            return pause.from <= at(minute) && (!pause.to || at(minute) < *pause.to);
        });
        if (isBusiness(minute) && !paused && ++counted == business) {
            return minute + 1;
        }
    }
    return std::nullopt;
}

Schedule randomSchedule(QRandomGenerator &random, QDate from, int days)
{
    static const std::array<const char *, 7> zones{
        "Europe/Berlin", "America/New_York",  "Australia/Lord_Howe", "Asia/Kolkata",
        "UTC",           "America/Sao_Paulo", "Pacific/Auckland"};
    Schedule schedule;
    schedule.id = ScheduleId{1};
    schedule.name = QStringLiteral("random");
    schedule.timeZone = zones[random.bounded(static_cast<quint32>(zones.size()))];
    schedule.spans = randomSpans(random);
    for (int count = random.bounded(0, 6); count > 0; --count) {
        const QDate date = from.addDays(random.bounded(0, days));
        const bool everyYear = random.bounded(0, 2) == 0;
        schedule.holidays.append({everyYear ? QDate(2004, date.month(), date.day()) : date, {}, everyYear});
    }
    if (random.bounded(0, 4) == 0) { // closed for weeks
        const QDate first = from.addDays(random.bounded(0, days));
        for (int day = 0; day < 17; ++day) {
            schedule.holidays.append({first.addDays(day), {}, false});
        }
    }
    return schedule;
}

Timestamp randomWindow(QRandomGenerator &random, const QByteArray &zone)
{
    const QDateTime any(QDate(2001, 1, 1).addDays(random.bounded(0, 45 * 365)), QTime(0, random.bounded(0, 60)),
                        Qt::UTC);
    const QTimeZone::OffsetData change = timeZoneOf(zone)->nextTransition(any);
    if (random.bounded(0, 5) == 0 || !change.atUtc.isValid() || change.atUtc.date().year() > 2090) {
        return fromDateTime(any);
    }
    return std::chrono::floor<std::chrono::minutes>(fromDateTime(change.atUtc))
           - std::chrono::minutes(random.bounded(0, 5 * 24 * 60));
}

} // namespace deskhand::test
