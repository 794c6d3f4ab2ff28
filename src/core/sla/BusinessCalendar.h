// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Counts business time: the part of real time that lies within a schedule's business hours.
///
/// An instant is business time when the wall clock of the schedule's zone then shows a time within a
/// span of that weekday and the date is no holiday. So an hour that daylight saving repeats counts
/// twice and one that it skips not at all.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/values/Directory.h"

#include <QList>

#include <memory>
#include <optional>

namespace deskhand {

/// Real time [from, to) that is all business time.
struct BusinessInterval {
    Timestamp from{};
    Timestamp to{};
    [[nodiscard]] Duration length() const { return to - from; }
    bool operator==(const BusinessInterval &) const = default;
};

/// Cheap to copy; copies share what was worked out before. All functions may be called from any thread.
/// Business time is known for the years 1900 to 2499; outside of them nothing counts.
class BusinessCalendar {
public:
    /// Around the clock: every instant is business time.
    BusinessCalendar();

    /// Fails (InvalidInput) on an unknown time zone, on no business hours at all, and on a span that does not end
    /// after it begins. Spans that overlap or touch are joined.
    [[nodiscard]] static Result<BusinessCalendar> make(const Schedule &schedule);

    [[nodiscard]] bool isAroundTheClock() const { return !m_state; }

    /// The first instant at which `business` has passed since `start`; so a duration that ends exactly at closing time
    /// ends at closing, not at the next opening. Nothing or less gives `start`. None when that never happens: holidays
    /// on all its days, or after the last known year.
    [[nodiscard]] std::optional<Timestamp> add(Timestamp start, Duration business) const;

    /// Business time within [from, to); zero when `to` is not after `from`.
    [[nodiscard]] Duration between(Timestamp from, Timestamp to) const;

    /// The business time within [from, to) as intervals in order, at most `limit` of them.
    [[nodiscard]] QList<BusinessInterval> intervals(Timestamp from, Timestamp to, qsizetype limit) const;

private:
    class State;
    explicit BusinessCalendar(std::shared_ptr<const State> state);
    std::shared_ptr<const State> m_state; ///< none = around the clock
};

} // namespace deskhand
