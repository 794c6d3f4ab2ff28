// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/AgendaStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

template <typename... Values>
Result<QList<TicketId>> ids(Database &database, const QString &sql, const Values &...values)
{
    DESKHAND_ASSIGN(auto query, database.prepare(sql));
    query.bind(values...);
    QList<TicketId> result;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { result.append(row.value<TicketId>(0)); }));
    return result;
}

} // namespace

// The constants in these statements are those of the partial indexes they are answered from.

AgendaStore::AgendaStore(Database &database)
    : m_database(database)
{ }

Result<QList<TicketId>> AgendaStore::overdueUnrecorded(Timestamp now, int limit)
{
    return ids(m_database,
               u"SELECT id FROM tickets WHERE state = 0 AND overdue_recorded = 0 AND next_due IS NOT NULL "
               "AND next_due <= ? ORDER BY next_due LIMIT ?"_s,
               now, limit);
}

Result<QList<TicketId>> AgendaStore::warned(Timestamp now)
{
    // Two conditions, each with its index; a ticket without a warning point may still be due.
    return ids(m_database,
               u"SELECT id FROM tickets WHERE state = 0 AND due_soon IS NOT NULL AND due_soon <= ? "
               "UNION SELECT id FROM tickets WHERE state = 0 AND next_due <= ? ORDER BY 1"_s,
               now, now);
}

Result<QList<TicketId>> AgendaStore::pendingPassed(Timestamp now, int limit)
{
    return ids(m_database,
               u"SELECT id FROM tickets WHERE pending_until IS NOT NULL AND pending_until <= ? "
               "ORDER BY pending_until LIMIT ?"_s,
               now, limit);
}

Result<QList<TicketId>> AgendaStore::openAfter(TicketId after, int limit)
{
    return ids(m_database, u"SELECT id FROM tickets WHERE id > ? AND state = 0 ORDER BY id LIMIT ?"_s, after.value,
               limit);
}

Result<QList<TicketId>> AgendaStore::closedBefore(StatusId status, Timestamp time, int limit)
{
    return ids(m_database,
               u"SELECT id FROM tickets WHERE state = 1 AND closed < ? AND status_id = ? ORDER BY closed LIMIT ?"_s,
               time, status, limit);
}

Result<QList<TicketId>> AgendaStore::deletedBefore(Timestamp time, int limit)
{
    return ids(m_database, u"SELECT id FROM tickets WHERE state = 3 AND deleted < ? ORDER BY deleted LIMIT ?"_s, time,
               limit);
}

Result<bool> AgendaStore::recordStep(TicketId ticket, EscalationTrigger trigger, int step, Timestamp clockStart)
{
    DESKHAND_ASSIGN(const qint64 written,
                    m_database.change(u"INSERT INTO escalations (ticket_id, trigger_kind, step, clock_start) "
                                      "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                      ticket, trigger, step, clockStart));
    return written > 0;
}

Result<bool> AgendaStore::hasRunStep(TicketId ticket, EscalationTrigger trigger, int step, Timestamp clockStart)
{
    DESKHAND_ASSIGN(const qint64 found,
                    m_database.integer(u"SELECT count(*) FROM escalations WHERE ticket_id = ? AND trigger_kind = ? "
                                       "AND step = ? AND clock_start = ?"_s,
                                       ticket, trigger, step, clockStart));
    return found > 0;
}

} // namespace deskhand
