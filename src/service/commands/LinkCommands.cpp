// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What concerns two tickets: link, merge, unmerge, split.

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/rules/StatusRules.h"
#include "service/rules/TicketLinks.h"
#include "service/rules/TicketNumbers.h"
#include "store/Store.h"

namespace deskhand {

namespace {

Result<void> refuse(const QString &text)
{
    return failure(ErrorKind::Refused, text);
}

Result<void> requireMergeable(const CommandContext &context, const WorkingTicket &child, const WorkingTicket &parent)
{
    if (child.id() == parent.id()) {
        return refuse(QCoreApplication::translate("command", "A ticket cannot be merged into itself."));
    }
    DESKHAND_TRY(context.requireAlive(child));
    DESKHAND_TRY(context.requireAlive(parent));
    if (!child.now.mergedChildren.isEmpty()) {
        return refuse(QCoreApplication::translate("command", "Other tickets were merged into %1. Merge those into %2 "
                                                             "instead, or undo their merge first.")
                          .arg(child.ticket().number, parent.ticket().number));
    }
    if (child.ticket().openTaskCount > 0) {
        return refuse(QCoreApplication::translate("command", "Ticket %1 has open tasks. Finish them first: a merged "
                                                             "ticket is closed.")
                          .arg(child.ticket().number));
    }
    return {};
}

/// Who took part in the child is told of the parent from now on.
Result<void> addPeople(CommandContext &context, const WorkingTicket &child, WorkingTicket &parent)
{
    QList<Collaborator> people = child.now.collaborators;
    people.prepend({child.ticket().requester, true});
    for (const Collaborator &person : people) {
        const bool known = person.requester == parent.ticket().requester
                           || std::any_of(parent.now.collaborators.cbegin(), parent.now.collaborators.cend(),
                                          [&](const Collaborator &c) { return c.requester == person.requester; });
        if (!known) {
            parent.now.collaborators.append(person);
            DESKHAND_TRY(context.addEvent(parent, EventKind::CollaboratorAdded, {}, eventText(person.requester)));
        }
    }
    return {};
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::Link &link)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_ASSIGN(WorkingTicket *const other, context.load(link.other));
    DESKHAND_TRY(context.requirePermission(other->now));
    if (other->id() == working.id()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "A ticket cannot be linked to itself."));
    }
    if (link.remove) {
        return unlinkTickets(context, working, *other);
    }
    return linkTickets(context, working, *other, TicketLinkKind::Related);
}

Result<void> carryOut(CommandContext &context, const command::Merge &merge)
{
    WorkingTicket &child = context.ticket();
    DESKHAND_ASSIGN(WorkingTicket *const parent, context.load(merge.into));
    DESKHAND_TRY(context.requirePermission(parent->now));
    DESKHAND_TRY(requireMergeable(context, child, *parent));
    if (!parent->isOpen()) {
        return refuse(QCoreApplication::translate("command",
                                                  "Ticket %1 is closed. Reopen it before merging another into "
                                                  "it.")
                          .arg(parent->ticket().number));
    }
    Ticket &ticket = child.ticket();
    Ticket &into = parent->ticket();
    ticket.mergedInto = into.id;
    if (child.isOpen()) {
        const Status *closed = context.directory().status(statusOf(context.directory(), TicketState::Closed));
        if (closed == nullptr) {
            return refuse(QCoreApplication::translate("command", "The help desk has no status for closed tickets. An "
                                                                 "administrator has to set one."));
        }
        DESKHAND_TRY(markClosed(context, child, *closed));
    }
    // A question that nobody answered goes on being one.
    into.answered = into.answered && (ticket.answered || !ticket.lastMessage);
    into.lastMessage = std::max(into.lastMessage, ticket.lastMessage);
    DESKHAND_TRY(addPeople(context, child, *parent));
    DESKHAND_TRY(context.addEvent(child, EventKind::Merged, {}, eventText(into.id)));
    DESKHAND_TRY(context.addEvent(*parent, EventKind::Merged, eventText(child.id()), {}));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Unmerge & /*unmerge*/)
{
    WorkingTicket &child = context.ticket();
    Ticket &ticket = child.ticket();
    if (!ticket.mergedInto) {
        return {};
    }
    DESKHAND_ASSIGN(WorkingTicket *const parent, context.load(ticket.mergedInto));
    DESKHAND_TRY(context.requirePermission(parent->now));
    ticket.mergedInto = {};
    if (!child.isOpen()) {
        DESKHAND_TRY(reopen(context, child, {}, ReopenAgent::Restore));
    }
    DESKHAND_TRY(context.addEvent(child, EventKind::Unmerged, eventText(parent->id())));
    DESKHAND_TRY(context.addEvent(*parent, EventKind::Unmerged, eventText(child.id())));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Split &split)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_TRY(context.requireAlive(working));
    const QString subject = split.subject.simplified();
    QList<EntryId> ids = split.entries;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.isEmpty() || subject.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command",
                                                   "Choose the entries that become a ticket of their own, and "
                                                   "give it a subject."));
    }
    if (ids.size() >= working.ticket().entryCount) {
        return refuse(QCoreApplication::translate("command", "At least one entry must stay in ticket %1.")
                          .arg(working.ticket().number));
    }
    TicketDetails part;
    Ticket &ticket = part.ticket;
    const Ticket &from = working.ticket();
    for (const EntryId id : std::as_const(ids)) {
        DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(id));
        if (entry.ticket != working.id()) {
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("command", "One of the entries does not belong to the ticket."));
        }
        countEntry(ticket, entry, 1);
        countEntry(working.ticket(), entry, -1);
        if (entry.kind == EntryKind::Message) {
            ticket.lastMessage = std::max(ticket.lastMessage, std::optional(entry.created));
        } else if (entry.kind == EntryKind::Reply) {
            ticket.lastReply = std::max(ticket.lastReply, std::optional(entry.created));
            ticket.lastRespondent = AgentId{entry.author.kind == AuthorKind::Agent ? entry.author.id : 0};
            ticket.firstResponseDone = std::min(ticket.firstResponseDone.value_or(entry.created), entry.created);
        }
    }
    ticket.subject = subject;
    ticket.requester = from.requester;
    ticket.organization = from.organization;
    ticket.department = from.department;
    ticket.topic = from.topic;
    ticket.priority = from.priority;
    ticket.slaPlan = from.slaPlan;
    ticket.source = from.source;
    ticket.mailAccount = from.mailAccount;
    ticket.openedBy = context.actor().agent;
    ticket.created = context.now();
    ticket.updated = context.now();
    ticket.answered = ticket.lastReply && ticket.lastReply >= ticket.lastMessage;
    ticket.status = statusOf(context.directory(), TicketState::Open);
    ticket.firstResponseDone =
        ticket.firstResponseDone ? std::optional(context.now()) : std::nullopt; // the clock began with the split
    part.collaborators = working.now.collaborators;
    DESKHAND_ASSIGN(ticket.number, nextNumber(context, ticket.topic));
    DESKHAND_ASSIGN(WorkingTicket *const created, context.insert(std::move(part)));
    DESKHAND_TRY(context.store().threads.move(ids, created->id()));
    for (const EntryId id : std::as_const(ids)) {
        context.undo.moved.append({id, working.id(), created->id()});
    }
    context.outcome.newTicket = created->id();
    DESKHAND_TRY(context.addEvent(*created, EventKind::Opened, {}, ticket.number));
    DESKHAND_TRY(context.addEvent(working, EventKind::Split, {}, eventText(created->id())));
    return linkTickets(context, working, *created, TicketLinkKind::Related);
}

} // namespace deskhand
