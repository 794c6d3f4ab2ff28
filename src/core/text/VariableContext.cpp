// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/VariableContext.h"

#include "core/base/TimeZone.h"

namespace deskhand {
namespace {

template <typename Record>
QString nameOf(const Record *record)
{
    return record ? record->name : QString();
}

} // namespace

VariableContext VariableContext::of(const TicketDetails &ticket, const DirectorySnapshot &directory,
                                    const Requester &requester, const Agent *writer)
{
    const Ticket &row = ticket.ticket;
    const Department *department = directory.department(row.department);
    VariableContext context;
    context.ticketNumber = row.number;
    context.subject = row.subject;
    context.status = nameOf(directory.status(row.status));
    context.priority = nameOf(directory.priority(row.priority));
    context.department = nameOf(department);
    context.topic = nameOf(directory.topic(row.topic));
    context.team = nameOf(directory.team(row.team));
    context.assignedAgent = nameOf(directory.agent(row.agent));
    context.created = row.created;
    context.due = row.effectiveDue();
    context.closed = row.closed;
    context.source = row.source;
    context.fields = ticket.fields;
    context.customFields = directory.customFields;
    context.requesterName = requester.name.isEmpty() ? requester.primaryEmail() : requester.name;
    context.requesterEmail = requester.primaryEmail();
    context.requesterPhone = requester.phone;
    if (writer) {
        context.agentName = writer->name;
        context.agentEmail = writer->email;
        context.agentSignature = writer->signature;
    }
    if (context.agentSignature.isEmpty() && department) {
        context.agentSignature = department->signature;
    }
    context.companyName = directory.settings.companyName;
    context.timeZone = timeZoneOf(directory.settings.timeZone).value_or(QTimeZone::utc());
    return context;
}

QString VariableContext::text(std::optional<Timestamp> time) const
{
    return time ? locale.toString(toDateTime(*time).toTimeZone(timeZone), QLocale::ShortFormat) : QString();
}

} // namespace deskhand
