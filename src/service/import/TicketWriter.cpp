// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/import/TicketWriter.h"

#include <algorithm>
#include <utility>

namespace deskhand {

TicketWriter::TicketWriter(HelpDesk &helpDesk, TicketReader &reader, const DirectorySnapshot &directory)
    : m_helpDesk(helpDesk)
    , m_reader(reader)
    , m_names(directory)
{ }

Result<TicketId> TicketWriter::run(TicketId ticket, CommandBody body)
{
    // Without an id: the external key already keeps it from being done twice.
    const Command command{{}, ticket, {}, std::move(body)};
    DESKHAND_ASSIGN(const CommandOutcome outcome, m_helpDesk.executeImported(Actor::system(), command));
    return outcome.ticket;
}

Result<RequesterRef> TicketWriter::requesterOf(const ImportedTicket &ticket)
{
    RequesterRef who{{}, ticket.requesterName, ticket.requesterEmail, {}};
    if (!who.email.isEmpty()) {
        return who;
    }
    // A name alone is taken for the same person as before, in this import and in those before it.
    const QString key = who.name.simplified().toCaseFolded();
    if (!m_byName.contains(key)) {
        DESKHAND_ASSIGN(const Found<Requester> found, m_reader.findRequesters(Actor::system(), who.name, 20));
        const auto same = std::find_if(found.rows.begin(), found.rows.end(), [&key](const Requester &requester) {
            return requester.emails.isEmpty() && requester.name.toCaseFolded() == key;
        });
        if (same == found.rows.end()) {
            return who;
        }
        m_byName.insert(key, same->id);
    }
    who.id = m_byName.value(key);
    return who;
}

Result<command::OpenTicket> TicketWriter::openingOf(const ImportedTicket &ticket)
{
    command::OpenTicket open;
    DESKHAND_ASSIGN(open.requester, requesterOf(ticket));
    open.subject = ticket.subject;
    open.body.text = ticket.body;
    open.source = ticket.source.value_or(Source::Import);
    DESKHAND_ASSIGN(open.department, m_names.department(ticket.department));
    DESKHAND_ASSIGN(open.topic, m_names.topic(ticket.topic));
    DESKHAND_ASSIGN(open.priority, m_names.priority(ticket.priority));
    DESKHAND_ASSIGN(open.slaPlan, m_names.slaPlan(ticket.slaPlan));
    DESKHAND_ASSIGN(open.agent, m_names.agent(ticket.agent));
    DESKHAND_ASSIGN(open.team, m_names.team(ticket.team));
    DESKHAND_ASSIGN(const std::optional<StatusId> status, m_names.status(ticket.status));
    if (status && !m_names.closes(*status)) {
        open.status = status;
    }
    open.due = ticket.due;
    open.fields = ticket.fields;
    open.tags = ticket.tags;
    open.acknowledge = false;
    open.number = ticket.number;
    open.created = std::min(ticket.created.value_or(m_helpDesk.clock().now()), m_helpDesk.clock().now());
    open.externalKey = ticket.externalKey;
    return open;
}

Result<void> TicketWriter::write(const ImportedTicket &ticket)
{
    DESKHAND_ASSIGN(Transaction transaction, m_helpDesk.beginBatch());
    DESKHAND_ASSIGN(command::OpenTicket open, openingOf(ticket));
    const Timestamp opened = *open.created;
    DESKHAND_ASSIGN(const TicketId id, run({}, std::move(open)));
    Timestamp last = opened;
    for (const ImportedNote &each : ticket.notes) {
        command::AddNote note;
        note.body.text = each.text;
        last = std::max(last, std::min(each.time.value_or(last), m_helpDesk.clock().now()));
        note.created = last;
        DESKHAND_TRY(run(id, note));
    }
    DESKHAND_ASSIGN(const std::optional<StatusId> status, m_names.status(ticket.status));
    if (status && m_names.closes(*status)) {
        command::SetStatus close{*status, {}};
        close.created =
            std::max(opened, std::min(ticket.closed.value_or(ticket.updated.value_or(last)), m_helpDesk.clock().now()));
        DESKHAND_TRY(run(id, close));
    }
    return transaction.commit();
}

} // namespace deskhand
