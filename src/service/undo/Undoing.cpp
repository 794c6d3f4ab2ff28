// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/undo/Undoing.h"

#include "core/text/EventComment.h"
#include "service/command/CommandContext.h"
#include "service/mail/WaitingMail.h"
#include "service/rules/StatusRules.h"
#include "service/rules/TicketLinks.h"
#include "service/undo/UndoEvents.h"
#include "store/Store.h"

namespace deskhand {

namespace {

Result<void> changedAgain()
{
    return failure(ErrorKind::Conflict, QCoreApplication::translate(
                                            "undo", "This was changed again since, so it cannot be undone. The later "
                                                    "change stays."));
}

Result<void> takeBackTicket(CommandContext &context, const TicketDelta &delta)
{
    DESKHAND_ASSIGN(WorkingTicket *const working, context.load(delta.ticket));
    const bool wasOpen = working->isOpen();
    DESKHAND_TRY(delta.putBack(working->now));
    Ticket &ticket = working->ticket();
    if (const Status *status = context.directory().status(ticket.status)) {
        ticket.state = status->state;
    }
    const bool closes = ticket.state == TicketState::Closed || ticket.state == TicketState::Archived;
    if (wasOpen && closes && !ticket.mergedInto) {
        DESKHAND_TRY(requireClosable(context, *working));
    }
    return {};
}

Result<void> takeBackTask(CommandContext &context, const TaskChange &change)
{
    const TaskId id = change.after ? change.after->id : change.before->id;
    const TicketId owner = change.after ? change.after->ticket : change.before->ticket;
    DESKHAND_ASSIGN(WorkingTicket *const working, context.load(owner));
    DESKHAND_ASSIGN(const std::optional<Task> now, context.store().tasks.find(id));
    if (now != change.after) {
        return changedAgain();
    }
    Ticket &ticket = working->ticket();
    const int wasOpen = now && !now->done ? 1 : 0;
    const int isOpen = change.before && !change.before->done ? 1 : 0;
    ticket.openTaskCount += isOpen - wasOpen;
    if (!change.before) {
        DESKHAND_TRY(context.store().tasks.remove(id));
        --ticket.taskCount;
        context.undo.tasks.append({now, std::nullopt});
        DESKHAND_TRY(
            context.addEvent(*working, EventKind::TaskFinished, {}, eventText(id), storedTakenAway(now->title)));
        return {};
    }
    Task after = *change.before;
    if (now) {
        DESKHAND_TRY(context.store().tasks.update(after));
    } else {
        DESKHAND_ASSIGN(after.id, context.store().tasks.insert(after));
        ++ticket.taskCount;
    }
    context.undo.tasks.append({now, after});
    const EventKind kind = !now ? EventKind::TaskAdded : after.done ? EventKind::TaskFinished : EventKind::TaskReopened;
    DESKHAND_TRY(context.addEvent(*working, kind, {}, eventText(after.id), after.title));
    return {};
}

Result<void> takeBackFeedback(CommandContext &context, const FeedbackChange &change)
{
    const Feedback &any = change.after ? *change.after : *change.before;
    DESKHAND_ASSIGN(WorkingTicket *const working, context.load(any.ticket));
    DESKHAND_ASSIGN(const std::optional<Feedback> now, context.store().feedback.find(any.ticket, any.closure));
    if (now != change.after) {
        return changedAgain();
    }
    if (now) {
        DESKHAND_TRY(context.store().feedback.remove(now->ticket, now->closure));
        DESKHAND_TRY(context.addEvent(*working, EventKind::RatingRemoved, QString::number(now->rating)));
    } else {
        DESKHAND_TRY(context.store().feedback.insert(*change.before));
        DESKHAND_TRY(context.addEvent(*working, EventKind::Rated, {}, QString::number(change.before->rating),
                                      change.before->comment));
    }
    context.undo.feedback = FeedbackChange{now, change.before};
    return {};
}

Result<void> takeBackBody(CommandContext &context, const BodyChange &change)
{
    DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(change.entry));
    if (entry.body != change.after) {
        return changedAgain();
    }
    DESKHAND_ASSIGN(WorkingTicket *const working, context.load(entry.ticket));
    DESKHAND_TRY(
        context.store().threads.edit(entry.id, {context.now(), context.actor().agent, change.after}, change.before));
    DESKHAND_TRY(rewriteWaitingMail(context, entry.id, change.after, change.before));
    context.undo.bodies.append({entry.id, change.after, change.before});
    DESKHAND_TRY(context.addEvent(*working, EventKind::EntryEdited, {}, {}, undoComment(context), entry.id));
    return {};
}

/// The entries go back; the ticket that a split made is deleted, and comes back when that is undone in turn.
Result<void> takeBackMoves(CommandContext &context, const CommandRecord &record)
{
    if (record.undo.moved.isEmpty()) {
        return {};
    }
    const TicketId from = record.undo.moved.constFirst().to;
    const TicketId to = record.undo.moved.constFirst().from;
    DESKHAND_ASSIGN(WorkingTicket *const giver, context.load(from));
    DESKHAND_ASSIGN(WorkingTicket *const taker, context.load(to));
    QList<EntryId> ids;
    for (const MovedEntry &moved : record.undo.moved) {
        DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(moved.entry));
        if (entry.ticket != from) {
            return changedAgain();
        }
        countEntry(giver->ticket(), entry, -1);
        countEntry(taker->ticket(), entry, 1);
        ids.append(entry.id);
        context.undo.moved.append({entry.id, from, to});
    }
    DESKHAND_TRY(context.store().threads.move(ids, to));
    if (record.outcome.newTicket == from) {
        if (giver->ticket().entryCount > 0) {
            return failure(ErrorKind::Conflict,
                           QCoreApplication::translate("undo", "Ticket %1, which the split made, has got new entries. "
                                                               "It cannot be undone any more.")
                               .arg(giver->ticket().number));
        }
        Ticket &ticket = giver->ticket();
        ticket.statusBeforeDelete = std::exchange(ticket.status, statusOf(context.directory(), TicketState::Deleted));
        ticket.state = TicketState::Deleted;
        ticket.deleted = context.now();
        giver->now.links.removeIf([to](const TicketLink &link) { return link.ticket == to; });
    }
    return {};
}

/// News that nobody was sent yet is none any more; done again, it is. What was sent stays sent.
Result<void> takeBackMail(CommandContext &context, const UndoRecord &undo)
{
    OutboxStore &outbox = context.store().outbox;
    DESKHAND_ASSIGN(context.undo.cancelledMail, outbox.cancel(undo.heldMail, context.now()));
    DESKHAND_TRY(outbox.hold(undo.cancelledMail, context.holdEnd()));
    context.undo.heldMail = undo.cancelledMail;
    return {};
}

} // namespace

Result<void> takeBack(CommandContext &context, const CommandRecord &record)
{
    context.undo.takesBack = !record.undo.takesBack;
    for (const TicketDelta &delta : record.undo.tickets) {
        DESKHAND_TRY(takeBackTicket(context, delta));
    }
    DESKHAND_TRY(takeBackMoves(context, record));
    QList<TicketId> touched;
    for (const TicketDelta &delta : record.undo.tickets) {
        touched.append(delta.ticket);
    }
    for (const MovedEntry &moved : record.undo.moved) {
        touched << moved.from << moved.to;
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const TicketId id : std::as_const(touched)) {
        DESKHAND_ASSIGN(WorkingTicket *const working, context.load(id));
        DESKHAND_TRY(addUndoEvents(context, *working));
        // Deletions are in the help desk's log, however they came about.
        const Ticket &ticket = working->ticket();
        if (ticket.state == TicketState::Deleted && working->before.ticket.state != TicketState::Deleted) {
            DESKHAND_TRY(context.store().log.append(
                {0, context.now(), LogKind::TicketDeleted, context.author(), ticket.number, ticket.subject}));
        }
    }
    for (const TaskChange &change : record.undo.tasks) {
        DESKHAND_TRY(takeBackTask(context, change));
    }
    for (const BodyChange &change : record.undo.bodies) {
        DESKHAND_TRY(takeBackBody(context, change));
    }
    if (record.undo.feedback) {
        DESKHAND_TRY(takeBackFeedback(context, *record.undo.feedback));
    }
    return takeBackMail(context, record.undo);
}

} // namespace deskhand
