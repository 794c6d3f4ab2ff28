// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/EventStore.h"

#include "store/sql/IdList.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const QString &selectEvents()
{
    static const QString text =
        u"SELECT id, ticket_id, kind, time, actor_kind, actor_id, actor_name, from_value, to_value, comment, "
        "entry_id, agent_id, team_id, department_id, topic_id FROM events WHERE "_s;
    return text;
}

Event readEvent(const Statement &row)
{
    Event event;
    row.read(event.id, event.ticket, event.kind, event.time, event.actor.kind, event.actor.id, event.actor.name,
             event.from, event.to, event.comment, event.entry, event.agent, event.team, event.department, event.topic);
    return event;
}

} // namespace

EventStore::EventStore(Database &database)
    : m_database(database)
{ }

Result<EventId> EventStore::append(const Event &event)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.insert(u"INSERT INTO events (ticket_id, kind, time, actor_kind, actor_id, actor_name, "
                                      "from_value, to_value, comment, entry_id, agent_id, team_id, department_id, "
                                      "topic_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      event.ticket, event.kind, event.time, event.actor.kind, event.actor.id,
                                      event.actor.name, event.from, event.to, event.comment, event.entry, event.agent,
                                      event.team, event.department, event.topic));
    return EventId{id};
}

Result<QList<Event>> EventStore::ofTickets(const QList<TicketId> &tickets)
{
    QList<Event> events;
    DESKHAND_TRY(forEachOfIds(m_database, selectEvents() + u"ticket_id IN (%1)"_s, tickets,
                              [&](const Statement &row) { events.append(readEvent(row)); }));
    std::sort(events.begin(), events.end(),
              [](const Event &a, const Event &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    return events;
}

Result<QList<Event>> EventStore::ofTicketAfter(TicketId ticket, EventId after)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(selectEvents() + u"ticket_id = ? AND id > ? ORDER BY id"_s));
    query.bind(ticket, after.value);
    QList<Event> events;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { events.append(readEvent(row)); }));
    return events;
}

Result<QList<Event>> EventStore::lastOfTicket(TicketId ticket, int count)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(selectEvents() + u"ticket_id = ? ORDER BY id DESC LIMIT ?"_s));
    query.bind(ticket, count);
    QList<Event> events;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { events.append(readEvent(row)); }));
    std::reverse(events.begin(), events.end());
    return events;
}

} // namespace deskhand
