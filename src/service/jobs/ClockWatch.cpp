// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jobs/ClockWatch.h"

#include "core/text/EventComment.h"
#include "service/ServiceCore.h"
#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/rules/RuleActions.h"
#include "store/Store.h"

namespace deskhand {

namespace {

constexpr int noStep = -1;

bool isWarning(EscalationTrigger trigger)
{
    return trigger == EscalationTrigger::FirstResponseDueSoon || trigger == EscalationTrigger::ResolutionDueSoon;
}

bool isFirstResponse(EscalationTrigger trigger)
{
    return trigger == EscalationTrigger::FirstResponseDueSoon || trigger == EscalationTrigger::FirstResponseOverdue;
}

} // namespace

Result<QList<ClockWatch::Point>> ClockWatch::passedPoints(const TicketDetails &details) const
{
    // A ticket without a plan may still have a manual due date; that clock has no steps.
    static const SlaPlan noPlan;
    const SlaPlan *found = m_directory.slaPlan(details.ticket.slaPlan);
    const SlaPlan &plan = found != nullptr ? *found : noPlan;
    QList<Point> points;
    for (const EscalationTrigger trigger :
         {EscalationTrigger::FirstResponseDueSoon, EscalationTrigger::FirstResponseOverdue,
          EscalationTrigger::ResolutionDueSoon, EscalationTrigger::ResolutionOverdue}) {
        EscalationStep itself;
        itself.trigger = trigger;
        points.append({trigger, noStep, itself});
    }
    for (int i = 0; i < plan.steps.size(); ++i) {
        points.append({plan.steps.at(i).trigger, i, plan.steps.at(i)});
    }
    QList<Point> passed;
    const SlaFacts facts = SlaFacts::of(details.ticket);
    for (const Point &point : std::as_const(points)) {
        DESKHAND_ASSIGN(const std::optional<Timestamp> time,
                        m_core.slaClock().stepTime(point.action, facts, plan, details.pauses, m_directory, m_now));
        if (time && *time <= m_now) {
            passed.append(point);
        }
    }
    return passed;
}

Result<bool> ClockWatch::hasSomethingDue(TicketId id) const
{
    DESKHAND_ASSIGN(const TicketDetails details, m_core.store().tickets.details(id));
    DESKHAND_ASSIGN(const QList<Point> points, passedPoints(details));
    const Timestamp start = SlaFacts::of(details.ticket).start();
    for (const Point &point : points) {
        DESKHAND_ASSIGN(const bool done, m_core.store().agenda.hasRunStep(id, point.trigger, point.step, start));
        if (!done) {
            return true;
        }
    }
    return false;
}

Result<void> ClockWatch::carryOut(CommandContext &context, JobReport &report) const
{
    WorkingTicket &working = context.ticket();
    if (!working.isOpen()) {
        return {};
    }
    DESKHAND_ASSIGN(const QList<Point> points, passedPoints(working.now));
    const Timestamp start = SlaFacts::of(working.ticket()).start();
    for (const Point &point : points) {
        DESKHAND_ASSIGN(const bool first,
                        context.store().agenda.recordStep(working.id(), point.trigger, point.step, start));
        if (first) {
            DESKHAND_TRY(pass(context, point, report));
        }
    }
    return {};
}

Result<void> ClockWatch::pass(CommandContext &context, const Point &point, JobReport &report) const
{
    WorkingTicket &working = context.ticket();
    if (point.step != noStep) {
        DESKHAND_TRY(escalate(context, point.action));
        ++report.escalated;
        return {};
    }
    if (isWarning(point.trigger)) {
        // Long overdue already: then a warning would only be noise.
        if (!working.ticket().isOverdue(m_now)) {
            context.announce({.ticket = working.id(), .occasion = Occasion::DueSoon, .kind = EventKind::DueChanged});
            ++report.dueSoon;
        }
        return {};
    }
    working.ticket().overdueRecorded = true;
    DESKHAND_TRY(context.addEvent(
        working, EventKind::Overdue, {}, {},
        storedReason(isFirstResponse(point.trigger) ? EventReason::FirstResponse : EventReason::Resolution)));
    context.announce({.ticket = working.id(), .occasion = Occasion::Overdue, .kind = EventKind::Overdue});
    ++report.overdue;
    return {};
}

Result<void> ClockWatch::escalate(CommandContext &context, const EscalationStep &step) const
{
    WorkingTicket &working = context.ticket();
    // A step whose agent has left, or whose department is archived, must not keep the rest from being done and told.
    const QString refused = QCoreApplication::translate("job", "An escalation step was not carried out: %1");
    DESKHAND_TRY(context.addEvent(working, EventKind::Escalated, {}, {}, step.note));
    if (!step.note.trimmed().isEmpty()) {
        command::AddNote note;
        note.body.text = step.note;
        DESKHAND_TRY(deskhand::carryOut(context, note));
    }
    const Priority *present = m_directory.priority(working.ticket().priority);
    const Priority *wanted = m_directory.priority(step.raiseTo);
    if (wanted != nullptr && (present == nullptr || wanted->rank > present->rank)) {
        DESKHAND_TRY(orLog(context, deskhand::carryOut(context, command::SetPriority{wanted->id}), refused));
    }
    if (step.transferTo && step.transferTo != working.ticket().department) {
        DESKHAND_TRY(
            orLog(context, deskhand::carryOut(context, command::Transfer{step.transferTo, step.note}), refused));
    }
    if (step.assignAgent || step.assignTeam) {
        const auto agent = step.assignAgent ? std::optional(step.assignAgent) : std::nullopt;
        const auto team = step.assignTeam ? std::optional(step.assignTeam) : std::nullopt;
        DESKHAND_TRY(orLog(context, deskhand::carryOut(context, command::Assign{agent, team, step.note}), refused));
    }
    return {};
}

} // namespace deskhand
