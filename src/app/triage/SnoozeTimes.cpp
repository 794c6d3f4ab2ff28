// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/SnoozeTimes.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

struct SnoozeTimes {
    Q_DECLARE_TR_FUNCTIONS(SnoozeTimes)
};

const QTime StartOfWork(8, 0);
const QTime Afternoon(14, 0);

} // namespace

QList<SnoozeTime> snoozeTimes(Timestamp now)
{
    const QDateTime local = toDateTime(now).toLocalTime();
    const auto at = [](const QDate &day, const QTime &time) { return fromDateTime(QDateTime(day, time)); };
    const QDate today = local.date();
    QList<SnoozeTime> times{{SnoozeTimes::tr("For an hour"), now + std::chrono::hours(1)}};
    if (local.time() < Afternoon.addSecs(-3600)) {
        times.append({SnoozeTimes::tr("This afternoon"), at(today, Afternoon)});
    }
    times.append({SnoozeTimes::tr("Tomorrow morning"), at(today.addDays(1), StartOfWork)});
    times.append({SnoozeTimes::tr("In two days"), at(today.addDays(2), StartOfWork)});
    const int toMonday = 8 - today.dayOfWeek();
    if (toMonday > 2) {
        times.append({SnoozeTimes::tr("Next Monday"), at(today.addDays(toMonday), StartOfWork)});
    }
    times.append({SnoozeTimes::tr("In a week"), at(today.addDays(7), StartOfWork)});
    times.append({SnoozeTimes::tr("In a month"), at(today.addMonths(1), StartOfWork)});
    return times;
}

} // namespace deskhand
