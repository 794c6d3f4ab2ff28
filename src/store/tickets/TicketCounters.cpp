// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TicketCounters.h"

#include "store/sql/Database.h"
#include "store/tickets/TicketRecord.h"

#include <cstring>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketCounters::TicketCounters(Database &database)
    : m_database(database)
{ }

TicketCounters::Key TicketCounters::keyOf(const Ticket &ticket)
{
    return {static_cast<qint64>(ticket.state),
            ticket.status.value,
            ticket.department.value,
            ticket.agent.value,
            ticket.team.value,
            ticketFlags(ticket) & countedTicketFlags};
}

Result<void> TicketCounters::add(const Ticket &ticket)
{
    return change(keyOf(ticket), 1);
}

Result<void> TicketCounters::remove(const Ticket &ticket)
{
    return change(keyOf(ticket), -1);
}

Result<void> TicketCounters::move(const Ticket &before, const Ticket &after)
{
    const Key from = keyOf(before);
    const Key to = keyOf(after);
    if (from == to) {
        return {};
    }
    DESKHAND_TRY(change(from, -1));
    return change(to, 1);
}

Result<void> TicketCounters::change(const Key &key, qint64 by)
{
    if (!m_deferred) {
        return write(key, by);
    }
    m_pending[QByteArray(reinterpret_cast<const char *>(key.data()), sizeof(Key))] += by;
    return {};
}

Result<void> TicketCounters::write(const Key &key, qint64 by)
{
    DESKHAND_ASSIGN(auto update,
                    m_database.prepare(u"INSERT INTO ticket_counts "
                                       "(state, status_id, department_id, agent_id, team_id, flags, n) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?) "
                                       "ON CONFLICT (state, status_id, department_id, agent_id, team_id, "
                                       "flags) DO UPDATE SET n = ticket_counts.n + excluded.n RETURNING n"_s));
    update.bind(key[0], key[1], key[2], key[3], key[4], key[5], by);
    DESKHAND_ASSIGN(const bool row, update.next());
    if (row && update.integer(0) == 0) {
        return m_database.run(u"DELETE FROM ticket_counts WHERE state = ? AND status_id = ? AND department_id = ? "
                              "AND agent_id = ? AND team_id = ? AND flags = ?"_s,
                              key[0], key[1], key[2], key[3], key[4], key[5]);
    }
    return {};
}

void TicketCounters::defer()
{
    m_deferred = true;
}

Result<void> TicketCounters::flush()
{
    m_deferred = false;
    const QHash<QByteArray, qint64> pending = std::exchange(m_pending, {});
    for (auto it = pending.begin(); it != pending.end(); ++it) {
        if (it.value() != 0) {
            Key key{};
            std::memcpy(key.data(), it.key().constData(), sizeof(Key));
            DESKHAND_TRY(write(key, it.value()));
        }
    }
    return {};
}

void TicketCounters::discard()
{
    m_deferred = false;
    m_pending.clear();
}

Result<void> TicketCounters::rebuild()
{
    DESKHAND_TRY(m_database.run(u"DELETE FROM ticket_counts"_s));
    return m_database.run(u"INSERT INTO ticket_counts (state, status_id, department_id, agent_id, team_id, flags, n) "
                          "SELECT state, COALESCE(status_id, 0), COALESCE(department_id, 0), COALESCE(agent_id, 0), "
                          "COALESCE(team_id, 0), flags & ?, count(*) FROM tickets GROUP BY 1, 2, 3, 4, 5, 6"_s,
                          countedTicketFlags);
}

} // namespace deskhand
