// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What adds to a ticket's thread by an agent: reply, note, and editing an entry.

#include "core/policy/Access.h"
#include "service/ServiceCore.h"
#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/commands/Writing.h"
#include "service/mail/WaitingMail.h"
#include "service/rules/StatusRules.h"
#include "store/Store.h"

namespace deskhand {

namespace {

/// A colleague's answer, or the requester's news, that the author did not see would make this reply a wrong one.
Result<void> requireNothingNewer(const CommandContext &context, const WorkingTicket &working, EntryId seen)
{
    if (!seen) {
        return {};
    }
    DESKHAND_ASSIGN(const EntryId last, context.store().threads.lastPublicEntry(working.id()));
    if (last.value <= seen.value) {
        return {};
    }
    DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(last));
    return failure(
        ErrorKind::Conflict,
        entry.kind == EntryKind::Reply
            ? QCoreApplication::translate("command", "%1 has replied meanwhile. Your text was not sent; read "
                                                     "the new reply first.")
                  .arg(entry.author.name)
            : QCoreApplication::translate("command", "%1 has written meanwhile. Your text was not sent; read "
                                                     "the new message first.")
                  .arg(entry.author.name),
        QString::number(last.value));
}

/// A reply on an open ticket that is nobody's makes it the author's (setting). The status was applied before.
Result<void> claimByReply(CommandContext &context, WorkingTicket &working)
{
    Ticket &ticket = working.ticket();
    const AgentId agent = context.actor().agent;
    if (!context.isAgent() || !context.settings().claimOnReply || !working.isOpen() || ticket.agent
        || !mayBeAssigned(context.directory(), agent, ticket.department)) {
        return {};
    }
    ticket.agent = agent;
    DESKHAND_TRY(context.addEvent(working, EventKind::Claimed, {}, eventText(agent)));
    return {};
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::Reply &reply)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_TRY(context.backdate(reply.created));
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_TRY(requireText(reply.body, reply.attachments));
    DESKHAND_TRY(requireNothingNewer(context, working, reply.lastEntrySeen));
    DESKHAND_TRY(requireUsable(context, reply.attachments));

    ThreadEntry entry;
    entry.kind = EntryKind::Reply;
    entry.body = reply.body;
    entry.source = reply.source;
    entry.mail = reply.mail;
    entry.attachments = named(reply.attachments);
    DESKHAND_ASSIGN(entry.recipients, replyRecipients(context, working, reply.cc));
    if (!context.isSilent() && !entry.recipients.isEmpty()) {
        entry.delivery = context.settings().sendHoldSeconds > 0 ? DeliveryState::Held : DeliveryState::Queued;
    }
    DESKHAND_ASSIGN(entry, context.addEntry(working, std::move(entry)));
    DESKHAND_TRY(rememberMessage(context, working, entry));

    // An import may bring an answer to an earlier question than the last one, or an earlier answer.
    const bool answers = !ticket.lastMessage || *ticket.lastMessage <= context.now();
    const bool newest = !ticket.lastReply || *ticket.lastReply <= context.now();
    ticket.lastReply = std::max(ticket.lastReply, std::optional(context.now()));
    ticket.answered = ticket.answered || answers;
    if (context.isAgent() && newest) {
        ticket.lastRespondent = context.actor().agent;
    }
    DESKHAND_TRY(context.addEvent(working, EventKind::ReplySent, {}, {}, {}, entry.id));
    if (!ticket.firstResponseDone && context.isAgent()) {
        ticket.firstResponseDone = context.now();
        DESKHAND_TRY(context.addEvent(working, EventKind::FirstResponse, {}, {}, {}, entry.id));
    }
    if (reply.status) {
        DESKHAND_TRY(changeStatus(context, working, *reply.status, {}));
        ticket.answered = ticket.answered || answers; // also where the status reopened the ticket
    }
    DESKHAND_TRY(claimByReply(context, working));

    context.announce({.ticket = working.id(),
                      .occasion = Occasion::Reply,
                      .kind = EventKind::ReplySent,
                      .entry = entry,
                      .cc = reply.cc});
    if (entry.delivery == DeliveryState::Held) {
        context.undo.heldReply = entry.id;
    } else {
        context.noInverse();
    }
    return {};
}

Result<void> carryOut(CommandContext &context, const command::AddNote &note)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.backdate(note.created));
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_TRY(requireText(note.body, note.attachments));
    DESKHAND_TRY(requireUsable(context, note.attachments));

    ThreadEntry entry;
    entry.kind = EntryKind::Note;
    entry.body = note.body;
    entry.attachments = named(note.attachments);
    DESKHAND_ASSIGN(entry, context.addEntry(working, std::move(entry)));
    DESKHAND_TRY(context.addEvent(working, EventKind::NoteAdded, {}, {}, {}, entry.id));
    if (note.status) {
        DESKHAND_TRY(changeStatus(context, working, *note.status, {}));
    }
    context.announce(
        {.ticket = working.id(), .occasion = Occasion::Note, .kind = EventKind::NoteAdded, .entry = entry});
    return {};
}

Result<void> carryOut(CommandContext &context, const command::EditEntry &edit)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(edit.entry));
    if (entry.ticket != working.id()) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("command", "This entry does not belong to the ticket."));
    }
    DESKHAND_TRY(requireText(edit.body, {}));
    const Body after = context.core().cleaned(edit.body);
    if (after == entry.body) {
        return {};
    }
    DESKHAND_TRY(context.store().threads.edit(entry.id, {context.now(), context.actor().agent, entry.body}, after));
    DESKHAND_TRY(rewriteWaitingMail(context, entry.id, entry.body, after));
    context.undo.bodies.append({entry.id, entry.body, after});
    context.outcome.entry = entry.id;
    DESKHAND_TRY(context.addEvent(working, EventKind::EntryEdited, {}, {}, {}, entry.id));
    return {};
}

} // namespace deskhand
