// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Tasks and the requester's rating.

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "store/Store.h"

namespace deskhand {

Result<void> carryOut(CommandContext &context, const command::AddTask &add)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    if (!working.isOpen()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Ticket %1 is closed and takes no new task. Reopen it "
                                                              "first.")
                           .arg(working.ticket().number));
    }
    Task task;
    task.ticket = working.id();
    task.title = add.title.simplified();
    task.assignee = add.assignee;
    task.due = add.due;
    task.created = context.now();
    if (task.title.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "Say what is to be done: the task has no title."));
    }
    if (task.assignee) {
        const Agent *agent = context.directory().agent(task.assignee);
        if (agent == nullptr || !agent->active) {
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("command", "There is no such active agent to give the task to."));
        }
    }
    DESKHAND_ASSIGN(task.id, context.store().tasks.insert(task));
    ++working.ticket().taskCount;
    ++working.ticket().openTaskCount;
    context.outcome.task = task.id;
    context.undo.tasks.append({std::nullopt, task});
    DESKHAND_TRY(context.addEvent(working, EventKind::TaskAdded, {}, eventText(task.id), task.title));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::FinishTask &finish)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_ASSIGN(const std::optional<Task> task, context.store().tasks.find(finish.task));
    if (!task || task->ticket != working.id()) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("command", "This task does not belong to the ticket (any more)."));
    }
    context.outcome.task = task->id;
    if (task->done.has_value() == !finish.reopen) {
        return {};
    }
    if (finish.reopen && !working.isOpen()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Ticket %1 is closed, so its tasks stay done. Reopen it "
                                                              "first.")
                           .arg(working.ticket().number));
    }
    Task after = *task;
    after.done = finish.reopen ? std::nullopt : std::optional(context.now());
    DESKHAND_TRY(context.store().tasks.update(after));
    working.ticket().openTaskCount += finish.reopen ? 1 : -1;
    context.undo.tasks.append({task, after});
    DESKHAND_TRY(context.addEvent(working, finish.reopen ? EventKind::TaskReopened : EventKind::TaskFinished, {},
                                  eventText(task->id), task->title));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Rate &rate)
{
    WorkingTicket &working = context.ticket();
    if (rate.rating < 1 || rate.rating > 5) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "A rating is a number from 1 (bad) to 5 (very good)."));
    }
    const Ticket &ticket = working.ticket();
    if (!ticket.closed || ticket.state == TicketState::Open) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Ticket %1 is still open. It can be rated when it is "
                                                              "closed.")
                           .arg(ticket.number));
    }
    DESKHAND_ASSIGN(const std::optional<Feedback> known, context.store().feedback.find(working.id(), *ticket.closed));
    if (known) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "This closing of ticket %1 was rated already. Thank you.")
                           .arg(ticket.number));
    }
    const Feedback feedback{working.id(), rate.rating, rate.comment.trimmed(), context.now(), *ticket.closed};
    DESKHAND_TRY(context.store().feedback.insert(feedback));
    context.undo.feedback = FeedbackChange{std::nullopt, feedback};
    DESKHAND_TRY(context.addEvent(working, EventKind::Rated, {}, QString::number(rate.rating), feedback.comment));
    return {};
}

} // namespace deskhand
