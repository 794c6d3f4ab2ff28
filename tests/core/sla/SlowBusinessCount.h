// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Counts business time the slow way: asks the wall clock of each minute. The measure for BusinessCalendar.

#include "core/base/Time.h"
#include "core/values/Ticket.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace deskhand::test {

class SlowBusinessCount {
public:
    /// Knows the minutes [from, from + minutes).
    SlowBusinessCount(const Schedule &schedule, Timestamp from, int minutes);

    [[nodiscard]] Timestamp at(int minute) const { return m_from + std::chrono::minutes(minute); }
    [[nodiscard]] bool isBusiness(int minute) const { return m_business[static_cast<size_t>(minute)]; }
    [[nodiscard]] int between(int from, int to) const;
    /// The end of the minute with which `business` unpaused business minutes since `start` are full; none when the
    /// known minutes do not suffice.
    [[nodiscard]] std::optional<int> due(int start, int business, const QList<ClockPause> &pauses) const;

private:
    Timestamp m_from;
    std::vector<bool> m_business;
};

/// A schedule of any kind that people make (office hours with lunch, nights, whole days, one weekday, overlapping
/// spans, ends at midnight), in a zone with an odd or no daylight saving, with holidays in `from` + `days`.
[[nodiscard]] Schedule randomSchedule(QRandomGenerator &random, QDate from, int days);

/// A start for a window of days, mostly just before a change of the clocks in `zone`.
[[nodiscard]] Timestamp randomWindow(QRandomGenerator &random, const QByteArray &zone);

} // namespace deskhand::test
