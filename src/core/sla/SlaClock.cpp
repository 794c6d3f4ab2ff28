// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/SlaClock.h"

#include "core/sla/PausedCounting.h"

#include <algorithm>

namespace deskhand {
namespace {

/// One clock, with its pauses cut to what concerns it.
struct RunningClock {
    std::optional<Duration> target;
    std::optional<Timestamp> stopped;
    QList<ClockPause> pauses;
    std::optional<Timestamp> due;
    std::optional<Timestamp> dueSoon;
};

/// Pauses after the clock stopped change nothing any more.
QList<ClockPause> pausesUntil(QList<ClockPause> pauses, std::optional<Timestamp> stopped)
{
    if (stopped) {
        pauses.removeIf([stopped](const ClockPause &pause) { return pause.from >= *stopped; });
        if (!pauses.isEmpty() && pauses.last().to.value_or(*stopped) >= *stopped) {
            pauses.last().to = stopped;
        }
    }
    return pauses;
}

Duration warningPart(Duration target, int percent)
{
    return target * std::clamp(percent, 0, 100) / 100;
}

RunningClock runClock(const BusinessCalendar &calendar, Timestamp start, std::optional<Duration> target,
                      std::optional<Timestamp> stopped, int warningPercent, const QList<ClockPause> &pauses)
{
    RunningClock clock;
    clock.target = target;
    clock.stopped = stopped;
    clock.pauses = pausesUntil(pauses, stopped);
    const bool paused = !clock.pauses.isEmpty() && !clock.pauses.last().to;
    if (target && !paused) {
        clock.due = addWithPauses(calendar, start, *target, clock.pauses);
        clock.dueSoon = addWithPauses(calendar, start, warningPart(*target, warningPercent), clock.pauses);
    }
    return clock;
}

struct AllClocks {
    RunningClock firstResponse;
    RunningClock resolution;
    std::optional<Timestamp> manualDueSoon;
    bool paused = false;
};

AllClocks runAll(const BusinessCalendar &calendar, const SlaFacts &facts, const SlaPlan *plan,
                 const QList<ClockPause> &pauses)
{
    const Timestamp start = facts.start();
    const SlaTarget *target = plan ? targetFor(*plan, facts.priority) : nullptr;
    const int percent = plan ? plan->warningPercent : SlaPlan{}.warningPercent;
    AllClocks all;
    all.paused = !facts.closed && !pauses.isEmpty() && !pauses.last().to;
    const auto responseStopped = facts.firstResponseDone ? facts.firstResponseDone : facts.closed;
    all.firstResponse =
        runClock(calendar, start, target ? target->firstResponse : std::nullopt, responseStopped, percent, pauses);
    if (facts.firstResponseDone && *facts.firstResponseDone < start) {
        // Answered before the reopening: that clock has run its course, and reopening starts no second one.
        all.firstResponse.due = facts.firstResponseDue;
        all.firstResponse.dueSoon.reset();
    }
    all.resolution =
        runClock(calendar, start, target ? target->resolution : std::nullopt, facts.closed, percent, pauses);
    if (facts.manualDue && !all.paused) {
        const Duration whole = betweenWithPauses(calendar, start, *facts.manualDue, all.resolution.pauses);
        all.manualDueSoon = addWithPauses(calendar, start, warningPart(whole, percent), all.resolution.pauses);
    }
    return all;
}

ClockExplanation explained(const RunningClock &clock, const BusinessCalendar &calendar, Timestamp start, Timestamp now,
                           PriorityId targetPriority)
{
    ClockExplanation result;
    result.target = clock.target;
    result.targetPriority = targetPriority;
    result.due = clock.due;
    result.dueSoon = clock.dueSoon;
    result.stopped = clock.stopped;
    if (!clock.target) {
        return result;
    }
    const Timestamp until = clock.stopped.value_or(now);
    result.elapsed = betweenWithPauses(calendar, start, until, clock.pauses);
    result.counted = intervalsWithPauses(calendar, start, clock.due.value_or(until), clock.pauses, explainedSpans + 1);
    if (result.counted.size() > explainedSpans) {
        result.counted.removeLast();
        result.countedIsCut = true;
    }
    return result;
}

} // namespace

SlaFacts SlaFacts::of(const Ticket &ticket)
{
    return {ticket.created, ticket.reopened,  ticket.firstResponseDone, ticket.firstResponseDue,
            ticket.closed,  ticket.manualDue, ticket.priority,          ticket.department};
}

const SlaTarget *targetFor(const SlaPlan &plan, PriorityId priority)
{
    const SlaTarget *forAll = nullptr;
    for (const SlaTarget &target : plan.targets) {
        if (target.priority && target.priority == priority) {
            return &target;
        }
        if (!target.priority && !forAll) {
            forAll = &target;
        }
    }
    return forAll;
}

ScheduleChoice chooseSchedule(const DirectorySnapshot &directory, DepartmentId department, const SlaPlan *plan)
{
    const Department *holder = directory.department(department);
    if (holder && directory.schedule(holder->schedule)) {
        return {holder->schedule, ScheduleOrigin::Department};
    }
    if (plan && directory.schedule(plan->schedule)) {
        return {plan->schedule, ScheduleOrigin::Plan};
    }
    if (directory.schedule(directory.settings.defaultSchedule)) {
        return {directory.settings.defaultSchedule, ScheduleOrigin::HelpDesk};
    }
    return {};
}

QList<ClockPause> normalizedPauses(QList<ClockPause> pauses, Timestamp start)
{
    for (ClockPause &pause : pauses) {
        pause.from = std::max(pause.from, start);
    }
    pauses.removeIf([](const ClockPause &pause) { return pause.to && *pause.to <= pause.from; });
    std::ranges::sort(pauses, {}, &ClockPause::from);
    QList<ClockPause> result;
    for (const ClockPause &pause : pauses) {
        if (result.isEmpty() || (result.last().to && *result.last().to < pause.from)) {
            result.append(pause);
        } else if (result.last().to && (!pause.to || *pause.to > *result.last().to)) {
            result.last().to = pause.to;
        }
    }
    return result;
}

Result<SlaClocks> SlaClock::computeClocks(const SlaFacts &facts, const SlaPlan *plan, const QList<ClockPause> &pauses,
                                          const DirectorySnapshot &directory, Timestamp now) const
{
    DESKHAND_ASSIGN(const BusinessCalendar business,
                    calendar(chooseSchedule(directory, facts.department, plan).schedule, directory));
    const AllClocks all = runAll(business, facts, plan, normalizedPauses(pauses, facts.start()));
    SlaClocks result;
    result.paused = all.paused;
    result.firstResponseDue = all.firstResponse.due;
    result.due = all.resolution.due;
    if (all.paused || facts.closed) {
        return result;
    }
    std::optional<Timestamp> nearest = facts.manualDue ? facts.manualDue : all.resolution.due;
    result.dueSoon = facts.manualDue ? all.manualDueSoon : all.resolution.dueSoon;
    const bool responseIsOpen = !facts.firstResponseDone && all.firstResponse.due;
    if (responseIsOpen && (!nearest || *all.firstResponse.due < *nearest)) {
        // A clock that has passed has no warning left to give; the other one then speaks.
        if (*all.firstResponse.due > now || !nearest) {
            result.dueSoon = all.firstResponse.dueSoon;
        }
    }
    return result;
}

Result<SlaExplanation> SlaClock::explain(const SlaFacts &facts, const SlaPlan *plan, const QList<ClockPause> &pauses,
                                         const DirectorySnapshot &directory, Timestamp now) const
{
    SlaExplanation result;
    result.schedule = chooseSchedule(directory, facts.department, plan);
    DESKHAND_ASSIGN(const BusinessCalendar business, calendar(result.schedule.schedule, directory));
    if (const Schedule *schedule = directory.schedule(result.schedule.schedule)) {
        result.scheduleName = schedule->name;
        result.timeZone = schedule->timeZone;
    }
    result.start = facts.start();
    result.startedByReopening = facts.reopened.has_value();
    result.manualDue = facts.manualDue;
    const QList<ClockPause> counted = normalizedPauses(pauses, result.start);
    for (const ClockPause &pause : counted) {
        result.pauses.append({pause, business.between(pause.from, pause.to.value_or(now))});
    }
    const AllClocks all = runAll(business, facts, plan, counted);
    result.paused = all.paused;
    PriorityId targetPriority;
    if (plan) {
        result.plan = plan->id;
        result.planName = plan->name;
        if (const SlaTarget *target = targetFor(*plan, facts.priority)) {
            targetPriority = target->priority;
        }
    }
    const bool answeredBefore = facts.firstResponseDone && *facts.firstResponseDone < result.start;
    const Timestamp responseStart = answeredBefore ? facts.created : result.start;
    result.firstResponse = explained(all.firstResponse, business, responseStart, now, targetPriority);
    result.resolution = explained(all.resolution, business, result.start, now, targetPriority);
    return result;
}

Result<std::optional<Timestamp>> SlaClock::stepTime(const EscalationStep &step, const SlaFacts &facts,
                                                    const SlaPlan &plan, const QList<ClockPause> &pauses,
                                                    const DirectorySnapshot &directory, Timestamp now) const
{
    DESKHAND_ASSIGN(const BusinessCalendar business,
                    calendar(chooseSchedule(directory, facts.department, &plan).schedule, directory));
    const AllClocks all = runAll(business, facts, &plan, normalizedPauses(pauses, facts.start()));
    if (all.paused) {
        return std::nullopt;
    }
    const bool ofResponse = step.trigger == EscalationTrigger::FirstResponseDueSoon
                            || step.trigger == EscalationTrigger::FirstResponseOverdue;
    const bool atWarning =
        step.trigger == EscalationTrigger::FirstResponseDueSoon || step.trigger == EscalationTrigger::ResolutionDueSoon;
    const RunningClock &clock = ofResponse ? all.firstResponse : all.resolution;
    std::optional<Timestamp> point = atWarning ? clock.dueSoon : clock.due;
    if (!ofResponse && facts.manualDue) {
        point = atWarning ? all.manualDueSoon : facts.manualDue;
    }
    if (!point) {
        return std::nullopt;
    }
    const auto result = addWithPauses(business, *point, step.after, clock.pauses);
    const bool stoppedBefore = clock.stopped && *clock.stopped <= now && (!result || *clock.stopped < *result);
    return stoppedBefore ? std::nullopt : result;
}

Result<Duration> SlaClock::businessTime(Timestamp from, Timestamp to, const QList<ClockPause> &pauses,
                                        DepartmentId department, const SlaPlan *plan,
                                        const DirectorySnapshot &directory) const
{
    DESKHAND_ASSIGN(const BusinessCalendar business,
                    calendar(chooseSchedule(directory, department, plan).schedule, directory));
    return betweenWithPauses(business, from, to, normalizedPauses(pauses, from));
}

Result<BusinessCalendar> SlaClock::calendar(ScheduleId schedule, const DirectorySnapshot &directory) const
{
    const Schedule *record = directory.schedule(schedule);
    if (!record) {
        return BusinessCalendar();
    }
    const std::scoped_lock lock(m_mutex);
    const auto kept = m_kept.constFind(schedule);
    if (kept != m_kept.constEnd() && kept->schedule == *record) {
        return kept->calendar;
    }
    DESKHAND_ASSIGN(const BusinessCalendar made, BusinessCalendar::make(*record));
    m_kept.insert(schedule, {*record, made});
    return made;
}

} // namespace deskhand
