// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/BusinessCalendar.h"

#include "core/base/TimeZone.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace deskhand {
namespace {

constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
constexpr qint64 epochJulianDay = 2440588;
constexpr int firstYear = 1900;
constexpr int lastYear = 2499;
/// Weekdays and dates of the Gregorian calendar meet again within 40 years: a yearly rule that is closed for so long
/// never opens.
constexpr int longestRepeat = 40;

struct Interval {
    qint64 from = 0;
    qint64 to = 0;
    qint64 before = 0; ///< business time of the year before `from`
};

/// All business time of one UTC year.
struct Year {
    std::vector<Interval> intervals;
    qint64 total = 0;

    [[nodiscard]] qint64 upTo(qint64 time) const
    {
        const auto next = std::ranges::upper_bound(intervals, time, {}, &Interval::from);
        if (next == intervals.begin()) {
            return 0;
        }
        const Interval &last = *std::prev(next);
        return last.before + std::min(time, last.to) - last.from;
    }

    /// The first instant at which `business` (above zero, at most `total`) has passed since the year began.
    [[nodiscard]] qint64 reached(qint64 business) const
    {
        const auto next = std::ranges::lower_bound(intervals, business, {}, &Interval::before);
        const Interval &holder = *std::prev(next);
        return holder.from + business - holder.before;
    }
};

constexpr qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

qint64 yearStart(int year)
{
    return (QDate(year, 1, 1).toJulianDay() - epochJulianDay) * dayLength;
}

int yearOf(qint64 time)
{
    return QDate::fromJulianDay(floorDivide(time, dayLength) + epochJulianDay).year();
}

const qint64 firstInstant = yearStart(firstYear);
const qint64 endInstant = yearStart(lastYear + 1);

/// Milliseconds since midnight, [from, to).
using DaySpans = std::vector<std::pair<qint64, qint64>>;

void joinTouching(DaySpans &spans)
{
    std::ranges::sort(spans);
    DaySpans joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.first <= joined.back().second) {
            joined.back().second = std::max(joined.back().second, span.second);
        } else {
            joined.push_back(span);
        }
    }
    spans = std::move(joined);
}

} // namespace

class BusinessCalendar::State {
public:
    QTimeZone zone;
    std::array<DaySpans, 7> week;               ///< Monday first
    QSet<qint64> holidays;                      ///< days since 1970-01-01
    std::array<bool, 13 * 32> yearlyHolidays{}; ///< at month * 32 + day
    int lastDatedHoliday = firstYear;           ///< year

    [[nodiscard]] std::shared_ptr<const Year> year(int number) const
    {
        const std::scoped_lock lock(m_mutex);
        auto &slot = m_years[number];
        if (!slot) {
            slot = work(number);
        }
        return slot;
    }

private:
    [[nodiscard]] bool isHoliday(qint64 day) const
    {
        const QDate date = QDate::fromJulianDay(day + epochJulianDay);
        return yearlyHolidays[static_cast<size_t>(date.month() * 32 + date.day())] || holidays.contains(day);
    }

    [[nodiscard]] std::shared_ptr<const Year> work(int number) const
    {
        const qint64 from = yearStart(number);
        const qint64 to = yearStart(number + 1);
        Year result;
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(to, Qt::UTC);
        qint64 regimeStart = from;
        qint64 offset = zone.offsetFromUtc(begin) * 1000LL;
        if (zone.hasTransitions()) {
            const auto transitions = zone.transitions(begin, end);
            for (const QTimeZone::OffsetData &transition : transitions) {
                const qint64 at = transition.atUtc.toMSecsSinceEpoch();
                if (at > regimeStart && at < to) {
                    addRegime(result, regimeStart, at, offset);
                    regimeStart = at;
                }
                offset = transition.offsetFromUtc * 1000LL;
            }
        }
        addRegime(result, regimeStart, to, offset);
        for (Interval &interval : result.intervals) {
            interval.before = result.total;
            result.total += interval.to - interval.from;
        }
        result.intervals.shrink_to_fit();
        return std::make_shared<const Year>(std::move(result));
    }

    /// [from, to) has one offset from UTC, so wall clock and real time run alike in it.
    void addRegime(Year &result, qint64 from, qint64 to, qint64 offset) const
    {
        const qint64 localFrom = from + offset;
        const qint64 localTo = to + offset;
        const qint64 lastDay = floorDivide(localTo - 1, dayLength);
        for (qint64 day = floorDivide(localFrom, dayLength); day <= lastDay; ++day) {
            const auto weekday = static_cast<size_t>(((day + 3) % 7 + 7) % 7); // 1970-01-01 was a Thursday
            if (week[weekday].empty() || isHoliday(day)) {
                continue;
            }
            for (const auto &[opens, closes] : week[weekday]) {
                const qint64 start = std::max(day * dayLength + opens, localFrom) - offset;
                const qint64 end = std::min(day * dayLength + closes, localTo) - offset;
                if (start >= end) {
                    continue;
                }
                if (!result.intervals.empty() && result.intervals.back().to == start) {
                    result.intervals.back().to = end;
                } else {
                    result.intervals.push_back({start, end, 0});
                }
            }
        }
    }

    mutable std::mutex m_mutex;
    mutable std::unordered_map<int, std::shared_ptr<const Year>> m_years;
};

BusinessCalendar::BusinessCalendar() = default;

BusinessCalendar::BusinessCalendar(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{ }

Result<BusinessCalendar> BusinessCalendar::make(const Schedule &schedule)
{
    auto state = std::make_shared<State>();
    const auto zone = timeZoneOf(schedule.timeZone);
    if (!zone) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "BusinessCalendar", "The schedule \"%1\" names the time zone \"%2\", which this computer "
                                               "does not know. Choose another in the schedule's settings.")
                           .arg(schedule.name, QString::fromUtf8(schedule.timeZone)));
    }
    state->zone = *zone;
    if (schedule.spans.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "BusinessCalendar", "The schedule \"%1\" has no business hours, so nothing could ever be "
                                               "due. Add some to the schedule, or choose another.")
                           .arg(schedule.name));
    }
    for (const BusinessSpan &span : schedule.spans) {
        const qint64 opens = span.from.msecsSinceStartOfDay();
        const qint64 closes = span.to == QTime(0, 0) ? dayLength : span.to.msecsSinceStartOfDay();
        if (span.weekday < 1 || span.weekday > 7 || !span.from.isValid() || !span.to.isValid() || opens >= closes) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate(
                               "BusinessCalendar", "The schedule \"%1\" has business hours from %2 to %3 that do not "
                                                   "end after they begin. Hours over midnight are two entries: one "
                                                   "until 00:00 and one of the next day.")
                               .arg(schedule.name, span.from.toString(u"HH:mm"), span.to.toString(u"HH:mm")));
        }
        state->week[static_cast<size_t>(span.weekday - 1)].emplace_back(opens, closes);
    }
    for (DaySpans &day : state->week) {
        joinTouching(day);
    }
    for (const Holiday &holiday : schedule.holidays) {
        if (!holiday.date.isValid()) {
            continue;
        }
        if (holiday.everyYear) {
            state->yearlyHolidays[static_cast<size_t>(holiday.date.month() * 32 + holiday.date.day())] = true;
        } else {
            state->holidays.insert(holiday.date.toJulianDay() - epochJulianDay);
            state->lastDatedHoliday = std::max(state->lastDatedHoliday, holiday.date.year());
        }
    }
    return BusinessCalendar(std::move(state));
}

std::optional<Timestamp> BusinessCalendar::add(Timestamp start, Duration business) const
{
    if (business <= Duration::zero()) {
        return start;
    }
    const qint64 from = toMilliseconds(start);
    if (from >= endInstant || business.count() > endInstant - firstInstant) {
        return std::nullopt;
    }
    if (!m_state) {
        return start + business;
    }
    const qint64 counted = std::max(from, firstInstant);
    int number = yearOf(counted);
    auto year = m_state->year(number);
    // From here on counted from the beginning of `year`.
    qint64 wanted = business.count() + year->upTo(counted);
    int closedYears = 0;
    while (wanted > year->total) {
        wanted -= year->total;
        closedYears = year->total > 0 || number <= m_state->lastDatedHoliday ? 0 : closedYears + 1;
        if (closedYears > longestRepeat || ++number > lastYear) {
            return std::nullopt;
        }
        year = m_state->year(number);
    }
    return fromMilliseconds(year->reached(wanted));
}

Duration BusinessCalendar::between(Timestamp from, Timestamp to) const
{
    const qint64 begin = std::max(toMilliseconds(from), firstInstant);
    const qint64 end = std::min(toMilliseconds(to), endInstant);
    if (end <= begin) {
        return Duration::zero();
    }
    if (!m_state) {
        return Duration(end - begin);
    }
    const int beginYear = yearOf(begin);
    const int endYear = yearOf(end - 1);
    auto year = m_state->year(beginYear);
    qint64 result = -year->upTo(begin);
    for (int number = beginYear; number < endYear; ++number) {
        result += year->total;
        year = m_state->year(number + 1);
    }
    return Duration(result + year->upTo(end));
}

QList<BusinessInterval> BusinessCalendar::intervals(Timestamp from, Timestamp to, qsizetype limit) const
{
    const qint64 begin = std::max(toMilliseconds(from), firstInstant);
    const qint64 end = std::min(toMilliseconds(to), endInstant);
    QList<BusinessInterval> result;
    if (end <= begin || limit <= 0) {
        return result;
    }
    if (!m_state) {
        return {{fromMilliseconds(begin), fromMilliseconds(end)}};
    }
    const int endYear = yearOf(end - 1);
    for (int number = yearOf(begin); number <= endYear; ++number) {
        const auto year = m_state->year(number);
        auto next = std::ranges::upper_bound(year->intervals, begin, {}, &Interval::to);
        for (; next != year->intervals.end() && next->from < end; ++next) {
            const Timestamp opens = fromMilliseconds(std::max(next->from, begin));
            const Timestamp closes = fromMilliseconds(std::min(next->to, end));
            if (!result.isEmpty() && result.last().to == opens) { // a span over the turn of the year
                result.last().to = closes;
            } else if (result.size() == limit) {
                return result;
            } else {
                result.append({opens, closes});
            }
        }
    }
    return result;
}

} // namespace deskhand
