// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The SLA clock (domain, section 7): when a first response and a resolution are due, and why.

#include "core/base/Result.h"
#include "core/sla/BusinessCalendar.h"
#include "core/sla/SlaExplanation.h"
#include "core/values/DirectorySnapshot.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace deskhand {

/// What the clock needs to know of a ticket.
struct SlaFacts {
    Timestamp created{};
    std::optional<Timestamp> reopened;
    std::optional<Timestamp> firstResponseDone;
    std::optional<Timestamp> firstResponseDue; ///< as computed before; kept for a response before the reopening
    std::optional<Timestamp> closed;
    std::optional<Timestamp> manualDue;
    PriorityId priority;
    DepartmentId department;

    [[nodiscard]] static SlaFacts of(const Ticket &ticket);
    /// Both clocks start here.
    [[nodiscard]] Timestamp start() const { return reopened.value_or(created); }
};

/// What is stored with the ticket.
struct SlaClocks {
    /// Unset without a target; unset while paused, unless the response was given before the pause.
    std::optional<Timestamp> firstResponseDue;
    /// Computed resolution (a manual due date is not looked at). Unset without a target and while paused. For a closed
    /// ticket: what it was at closing.
    std::optional<Timestamp> due;
    /// Warning point of the nearer running clock, a manual due date before the computed one. Unset when paused or
    /// closed.
    std::optional<Timestamp> dueSoon;
    bool paused = false;
    bool operator==(const SlaClocks &) const = default;
};

/// The target of a priority, else the one for all others, else none.
[[nodiscard]] const SlaTarget *targetFor(const SlaPlan &plan, PriorityId priority);

/// The department's schedule, else the plan's, else the help desk's, else none (around the clock). Ids that name no
/// schedule are passed over. `plan` may be null.
[[nodiscard]] ScheduleChoice chooseSchedule(const DirectorySnapshot &directory, DepartmentId department,
                                            const SlaPlan *plan);

/// Pauses as they count: in order, overlaps joined, none before `start`, empty ones left out.
[[nodiscard]] QList<ClockPause> normalizedPauses(QList<ClockPause> pauses, Timestamp start);

/// Keeps one calendar per schedule, worked out when first asked and again when the schedule changed. All functions may
/// be called from any thread. Errors are those of BusinessCalendar::make for the chosen schedule; a target that is
/// never reached is no error but no due time.
class SlaClock {
public:
    /// `plan` may be null: then only a manual due date has a warning point.
    [[nodiscard]] Result<SlaClocks> computeClocks(const SlaFacts &facts, const SlaPlan *plan,
                                                  const QList<ClockPause> &pauses, const DirectorySnapshot &directory,
                                                  Timestamp now) const;

    /// The same with all that led to it, for people.
    [[nodiscard]] Result<SlaExplanation> explain(const SlaFacts &facts, const SlaPlan *plan,
                                                 const QList<ClockPause> &pauses, const DirectorySnapshot &directory,
                                                 Timestamp now) const;

    /// When an escalation step runs: its trigger's point plus EscalationStep::after in business time, pauses left out.
    /// None when its clock has no such point, is paused, or was stopped (answered, closed) before.
    [[nodiscard]] Result<std::optional<Timestamp>> stepTime(const EscalationStep &step, const SlaFacts &facts,
                                                            const SlaPlan &plan, const QList<ClockPause> &pauses,
                                                            const DirectorySnapshot &directory, Timestamp now) const;

    /// Business time within [from, to) less that of the pauses.
    [[nodiscard]] Result<Duration> businessTime(Timestamp from, Timestamp to, const QList<ClockPause> &pauses,
                                                DepartmentId department, const SlaPlan *plan,
                                                const DirectorySnapshot &directory) const;

    /// The calendar of a schedule; around the clock for none.
    [[nodiscard]] Result<BusinessCalendar> calendar(ScheduleId schedule, const DirectorySnapshot &directory) const;

private:
    struct Kept {
        Schedule schedule;
        BusinessCalendar calendar;
    };
    mutable std::mutex m_mutex;
    mutable QHash<ScheduleId, Kept> m_kept;
};

} // namespace deskhand
