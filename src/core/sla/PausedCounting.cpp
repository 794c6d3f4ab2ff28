// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/PausedCounting.h"

#include <algorithm>

namespace deskhand {

std::optional<Timestamp> addWithPauses(const BusinessCalendar &calendar, Timestamp start, Duration business,
                                       const QList<ClockPause> &pauses)
{
    Timestamp cursor = start;
    Duration wanted = business;
    for (const ClockPause &pause : pauses) {
        if (pause.to && *pause.to <= cursor) {
            continue;
        }
        const Duration running = calendar.between(cursor, pause.from);
        if (running >= wanted) {
            break;
        }
        wanted -= running;
        if (!pause.to) {
            return std::nullopt;
        }
        cursor = *pause.to;
    }
    return calendar.add(cursor, wanted);
}

Duration betweenWithPauses(const BusinessCalendar &calendar, Timestamp from, Timestamp to,
                           const QList<ClockPause> &pauses)
{
    Duration result = calendar.between(from, to);
    for (const ClockPause &pause : pauses) {
        result -= calendar.between(std::max(pause.from, from), std::min(pause.to.value_or(to), to));
    }
    return result;
}

QList<BusinessInterval> intervalsWithPauses(const BusinessCalendar &calendar, Timestamp from, Timestamp to,
                                            const QList<ClockPause> &pauses, qsizetype limit)
{
    QList<BusinessInterval> result;
    Timestamp cursor = from;
    for (const ClockPause &pause : pauses) {
        if (pause.from >= to) {
            break;
        }
        result += calendar.intervals(cursor, pause.from, limit - result.size());
        if (!pause.to) {
            return result;
        }
        cursor = std::max(cursor, *pause.to);
    }
    result += calendar.intervals(cursor, to, limit - result.size());
    return result;
}

} // namespace deskhand
