// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work/LogStore.h"

#include "store/sql/Database.h"

#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

LogStore::LogStore(Database &database)
    : m_database(database)
{ }

Result<void> LogStore::append(const LogEntry &entry)
{
    return m_database.run(u"INSERT INTO log (time, kind, actor_kind, actor_id, actor_name, ticket_number, text) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          entry.time, entry.kind, entry.actor.kind, entry.actor.id, entry.actor.name,
                          entry.ticketNumber, entry.text);
}

Result<QList<LogEntry>> LogStore::newest(qint64 before, int limit)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT id, time, kind, actor_kind, actor_id, actor_name, "
                                                   "ticket_number, text FROM log WHERE id < ? ORDER BY id DESC "
                                                   "LIMIT ?"_s));
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
    QList<LogEntry> entries;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        LogEntry entry;
        row.read(entry.id, entry.time, entry.kind, entry.actor.kind, entry.actor.id, entry.actor.name,
                 entry.ticketNumber, entry.text);
        entries.append(entry);
    }));
    return entries;
}

} // namespace deskhand
