// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the SLA clock came to its times, as values that a view can show.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/sla/BusinessCalendar.h"
#include "core/values/Ticket.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

/// Why this schedule (domain, section 7).
enum class ScheduleOrigin { Department, Plan, HelpDesk, AroundTheClock };

struct ScheduleChoice {
    ScheduleId schedule; ///< none = around the clock
    ScheduleOrigin origin = ScheduleOrigin::AroundTheClock;
    bool operator==(const ScheduleChoice &) const = default;
};

/// A pause and how much business time it held back.
struct ExplainedPause {
    ClockPause pause;
    Duration business{0}; ///< up to now while it lasts
    bool operator==(const ExplainedPause &) const = default;
};

/// One of the two clocks.
struct ClockExplanation {
    std::optional<Duration> target;   ///< business time; none = this clock does not run
    PriorityId targetPriority;        ///< the priority that the target is for; none = for all without their own
    std::optional<Timestamp> due;     ///< computed
    std::optional<Timestamp> dueSoon; ///< warning point
    std::optional<Timestamp> stopped; ///< answered or closed
    Duration elapsed{0};              ///< business time counted until it stopped, else until now
    QList<BusinessInterval> counted;  ///< what was and will be counted until due; paused time left out
    bool countedIsCut = false;        ///< there are more than explainedSpans of them
    [[nodiscard]] bool isMet() const { return due && stopped && *stopped <= *due; }
    bool operator==(const ClockExplanation &) const = default;
};

inline constexpr qsizetype explainedSpans = 400;

struct SlaExplanation {
    Timestamp start{};
    bool startedByReopening = false;
    SlaPlanId plan; ///< none = no plan, so no targets
    QString planName;
    ScheduleChoice schedule;
    QString scheduleName;
    QByteArray timeZone; ///< of the schedule; empty when around the clock
    bool paused = false;
    QList<ExplainedPause> pauses;
    ClockExplanation firstResponse;
    ClockExplanation resolution;
    std::optional<Timestamp> manualDue; ///< wins over resolution.due
    bool operator==(const SlaExplanation &) const = default;
};

} // namespace deskhand
