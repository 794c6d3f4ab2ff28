// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/ChangeLogStore.h"

#include "store/sql/Database.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

ChangeLogStore::ChangeLogStore(Database &database)
    : m_database(database)
{ }

Result<void> ChangeLogStore::append(TicketId ticket, qint64 version, StoredChangeKind kind)
{
    if (m_muted) {
        return {};
    }
    return m_database.run(u"INSERT INTO change_log (ticket_id, version, kind) VALUES (?, ?, ?)"_s, ticket, version,
                          kind);
}

Result<qint64> ChangeLogStore::last()
{
    return m_database.integer(u"SELECT max(sequence) FROM change_log"_s);
}

Result<StoredChanges> ChangeLogStore::since(qint64 sequence, int limit)
{
    StoredChanges result;
    result.last = sequence;
    DESKHAND_ASSIGN(const qint64 first, m_database.integer(u"SELECT min(sequence) FROM change_log"_s));
    DESKHAND_ASSIGN(const qint64 newest, last());
    // A file that was restored from a backup meanwhile may also be behind.
    if (first > sequence + 1 || newest < sequence) {
        result.incomplete = true;
        result.last = newest;
        return result;
    }
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT sequence, ticket_id, version, kind FROM change_log "
                                                   "WHERE sequence > ? ORDER BY sequence LIMIT ?"_s));
    query.bind(sequence, limit);
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        StoredChange change;
        row.read(change.sequence, change.ticket, change.version, change.kind);
        result.changes.append(change);
        result.last = change.sequence;
    }));
    return result;
}

Result<void> ChangeLogStore::trim(qint64 keep)
{
    // The last one always stays: the numbers go on from it.
    return m_database.run(u"DELETE FROM change_log WHERE sequence <= (SELECT max(sequence) FROM change_log) - ?"_s,
                          std::max<qint64>(keep, 1));
}

void ChangeLogStore::mute()
{
    m_muted = true;
}

void ChangeLogStore::unmute()
{
    m_muted = false;
}

Result<void> ChangeLogStore::breakOff()
{
    m_muted = false;
    DESKHAND_ASSIGN(const qint64 newest, last());
    DESKHAND_TRY(m_database.run(u"DELETE FROM change_log"_s));
    DESKHAND_ASSIGN(const qint64 version,
                    m_database.integer(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'directory_version'"_s));
    // A gap in the numbers is what tells readers that something is missing.
    return m_database.run(u"INSERT INTO change_log (sequence, version, kind) VALUES (?, ?, ?)"_s, newest + 2, version,
                          StoredChangeKind::Directory);
}

} // namespace deskhand
