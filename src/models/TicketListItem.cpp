// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TicketListItem.h"

#include "core/text/SourceText.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct TicketList {
    Q_DECLARE_TR_FUNCTIONS(TicketList)
};

TicketSign signOf(const Ticket &ticket)
{
    switch (ticket.state) {
    case TicketState::Closed:
        return TicketSign::Resolved;
    case TicketState::Archived:
        return TicketSign::Archived;
    case TicketState::Deleted:
        return TicketSign::Deleted;
    case TicketState::Open:
        break;
    }
    if (ticket.pausedSince) {
        return TicketSign::Paused;
    }
    return ticket.answered ? TicketSign::Answered : TicketSign::AwaitsReply;
}

QString textOf(TicketSign sign)
{
    switch (sign) {
    case TicketSign::AwaitsReply:
        return TicketList::tr("awaits reply");
    case TicketSign::Answered:
        return TicketList::tr("answered");
    case TicketSign::Paused:
        return TicketList::tr("pending");
    case TicketSign::Resolved:
        return TicketList::tr("closed");
    case TicketSign::Archived:
        return TicketList::tr("archived");
    case TicketSign::Deleted:
        return TicketList::tr("deleted");
    }
    return {};
}

QString leadOf(const TicketRow &row, const DirectorySnapshot &directory, AgentId self)
{
    if (row.snippetKind == EntryKind::Note) {
        return TicketList::tr("Note:");
    }
    if (row.snippetKind == EntryKind::Message || !row.snippetAgent) {
        return {};
    }
    if (row.snippetAgent == self) {
        return TicketList::tr("You:", "before one's own reply");
    }
    const Agent *agent = directory.agent(row.snippetAgent);
    return agent != nullptr ? TicketList::tr("%1:", "an agent, before their reply").arg(agent->name) : QString();
}

} // namespace

TicketListItem ticketListItem(const TicketRow &row, const DirectorySnapshot &directory, Timestamp now, AgentId self)
{
    const Ticket &ticket = row.ticket;
    TicketListItem item;
    item.id = ticket.id;
    item.number = u"#"_s + ticket.number;
    item.subject = ticket.subject.isEmpty() ? TicketList::tr("(no subject)") : ticket.subject;
    item.requester = row.requesterName;
    item.snippet = row.snippet;
    item.snippetNote = row.snippetKind == EntryKind::Note;
    item.snippetLead = leadOf(row, directory, self);
    item.sign = signOf(ticket);
    item.signText = textOf(item.sign);
    if (const Status *status = directory.status(ticket.status)) {
        item.status = status->name;
    }
    if (const Priority *priority = directory.priority(ticket.priority)) {
        item.priority = priority->name;
        item.priorityTone = priorityTone(directory, ticket.priority);
    }
    item.due = dueText(ticket, now);
    item.updated = relativeTime(ticket.updated, now);
    item.updatedTooltip = absoluteTime(ticket.updated);
    if (const Agent *agent = directory.agent(ticket.agent)) {
        item.assignee = agent->name;
    } else if (const Team *team = directory.team(ticket.team)) {
        item.assignee = team->name;
    }
    const auto nameOf = [](const auto *record) { return record != nullptr ? record->name : QString(); };
    item.department = nameOf(directory.department(ticket.department));
    item.topic = nameOf(directory.topic(ticket.topic));
    item.team = nameOf(directory.team(ticket.team));
    item.source = sourceText(ticket.source);
    item.labels = row.tags.join(TicketList::tr(", "));
    item.created = relativeTime(ticket.created, now);
    item.createdTooltip = absoluteTime(ticket.created);
    item.closed = ticket.closed ? relativeTime(*ticket.closed, now) : QString();
    if (!item.assignee.isEmpty()) {
        item.assigneeInitials = initials(item.assignee);
    }
    return item;
}

QString draftText()
{
    return TicketList::tr("unsent draft");
}

QString spokenText(const TicketListItem &item)
{
    if (item.loading) {
        return TicketList::tr("Loading");
    }
    QStringList parts{item.subject, TicketList::tr("ticket %1").arg(item.number)};
    parts.append(TicketList::tr("from %1").arg(item.requester));
    parts.append(item.status.isEmpty() || item.status.compare(item.signText, Qt::CaseInsensitive) == 0
                     ? item.signText
                     : TicketList::tr("%1, %2").arg(item.status, item.signText));
    if (item.draft) {
        parts.append(draftText());
    }
    if (!item.priority.isEmpty()) {
        parts.append(TicketList::tr("priority %1").arg(item.priority));
    }
    if (!item.due.spoken.isEmpty()) {
        parts.append(item.due.spoken);
    }
    parts.append(item.assignee.isEmpty() ? TicketList::tr("unassigned")
                                         : TicketList::tr("assigned to %1").arg(item.assignee));
    return parts.join(TicketList::tr(", "));
}

} // namespace deskhand
