// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/TicketLinks.h"

#include "service/command/CommandContext.h"

namespace deskhand {

namespace {

bool isLinked(const WorkingTicket &one, TicketId other)
{
    return std::any_of(one.now.links.cbegin(), one.now.links.cend(),
                       [other](const TicketLink &link) { return link.ticket == other; });
}

} // namespace

Result<void> linkTickets(CommandContext &context, WorkingTicket &one, WorkingTicket &other, TicketLinkKind kind)
{
    if (isLinked(one, other.id())) {
        return {};
    }
    one.now.links.append({other.id(), kind});
    other.now.links.append({one.id(), kind});
    DESKHAND_TRY(context.addEvent(one, EventKind::Linked, {}, eventText(other.id())));
    DESKHAND_TRY(context.addEvent(other, EventKind::Linked, {}, eventText(one.id())));
    return {};
}

Result<void> unlinkTickets(CommandContext &context, WorkingTicket &one, WorkingTicket &other)
{
    if (!isLinked(one, other.id())) {
        return {};
    }
    one.now.links.removeIf([&](const TicketLink &link) { return link.ticket == other.id(); });
    other.now.links.removeIf([&](const TicketLink &link) { return link.ticket == one.id(); });
    DESKHAND_TRY(context.addEvent(one, EventKind::Unlinked, eventText(other.id())));
    DESKHAND_TRY(context.addEvent(other, EventKind::Unlinked, eventText(one.id())));
    return {};
}

void countEntry(Ticket &ticket, const ThreadEntry &entry, int by)
{
    ticket.entryCount += by;
    ticket.replyCount += entry.kind == EntryKind::Reply ? by : 0;
    ticket.noteCount += entry.kind == EntryKind::Note ? by : 0;
    ticket.attachmentCount += by * static_cast<int>(entry.attachments.size());
}

} // namespace deskhand
