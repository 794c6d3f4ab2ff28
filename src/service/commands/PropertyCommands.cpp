// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Single properties: status, priority, topic, SLA plan, due date, snooze, answered.

#include "service/command/CommandContext.h"
#include "service/command/EventTexts.h"
#include "service/commands/Commands.h"
#include "service/rules/StatusRules.h"

namespace deskhand {

namespace {

/// Errors: InvalidInput for a record that does not exist or is archived.
template <typename Record>
Result<void> requireChoosable(const Record *record, const QString &text)
{
    if (record == nullptr || record->archived) {
        return failure(ErrorKind::InvalidInput, text);
    }
    return {};
}

Result<void> requireFuture(const CommandContext &context, Timestamp time)
{
    // An import says what was set then.
    if (time > context.now() || context.isSilent()) {
        return {};
    }
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("command", "This time has passed already. Choose one in the future."));
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::SetStatus &set)
{
    DESKHAND_TRY(context.backdate(set.created));
    return changeStatus(context, context.ticket(), set.status, set.comment);
}

Result<void> carryOut(CommandContext &context, const command::SetPriority &set)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_TRY(requireChoosable(context.directory().priority(set.priority),
                                  QCoreApplication::translate("command", "There is no such priority to choose.")));
    const PriorityId before = std::exchange(working.ticket().priority, set.priority);
    if (before != set.priority) {
        DESKHAND_TRY(context.addEvent(working, EventKind::PriorityChanged, eventText(before), eventText(set.priority)));
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::SetTopic &set)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (set.topic) {
        DESKHAND_TRY(
            requireChoosable(context.directory().topic(set.topic),
                             QCoreApplication::translate("command", "There is no such help topic to choose.")));
    }
    const TopicId before = std::exchange(working.ticket().topic, set.topic);
    if (before != set.topic) {
        DESKHAND_TRY(context.addEvent(working, EventKind::TopicChanged, eventText(before), eventText(set.topic)));
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::SetSla &set)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (set.slaPlan) {
        DESKHAND_TRY(requireChoosable(context.directory().slaPlan(set.slaPlan),
                                      QCoreApplication::translate("command", "There is no such SLA plan to choose.")));
    }
    const SlaPlanId before = std::exchange(working.ticket().slaPlan, set.slaPlan);
    if (before != set.slaPlan) {
        DESKHAND_TRY(context.addEvent(working, EventKind::SlaChanged, eventText(before), eventText(set.slaPlan)));
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::SetDue &set)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (!working.isOpen()) {
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "command", "Ticket %1 is closed and has no due date to change. Reopen "
                                                          "it first.")
                                               .arg(working.ticket().number));
    }
    if (set.due) {
        DESKHAND_TRY(requireFuture(context, *set.due));
    }
    const std::optional<Timestamp> before = std::exchange(working.ticket().manualDue, set.due);
    if (before != set.due) {
        DESKHAND_TRY(
            context.addEvent(working, EventKind::DueChanged, eventText(before), eventText(set.due), set.comment));
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::SetPendingUntil &set)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (!working.isOpen()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Ticket %1 is closed, so it cannot be put off. Reopen it "
                                                              "first.")
                           .arg(ticket.number));
    }
    if (!set.until) {
        return wake(context, working);
    }
    DESKHAND_TRY(requireFuture(context, *set.until));
    const Status *pending = context.directory().status(context.settings().pendingStatus);
    if (pending == nullptr || pending->state != TicketState::Open || pending->archived) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "The help desk has no status for waiting tickets. An "
                                                              "administrator has to set one."));
    }
    const std::optional<Timestamp> before = ticket.pendingUntil;
    if (before == set.until && ticket.status == pending->id) {
        return {};
    }
    applyOpenStatus(working.now, *pending, context.now());
    ticket.pendingUntil = set.until;
    DESKHAND_TRY(context.addEvent(working, EventKind::Snoozed, eventText(before), eventText(set.until)));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::MarkAnswered &mark)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (working.ticket().answered != mark.answered) {
        working.ticket().answered = mark.answered;
        DESKHAND_TRY(
            context.addEvent(working, mark.answered ? EventKind::MarkedAnswered : EventKind::MarkedUnanswered));
    }
    return {};
}

} // namespace deskhand
