// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/access/AuditStore.h"

#include "store/sql/Database.h"

#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

AuditStore::AuditStore(Database &database)
    : m_database(database)
{ }

Result<void> AuditStore::append(const AuditEntry &entry)
{
    return m_database.run(u"INSERT INTO audit_log (time, kind, agent_id, username, address, request_id, text) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          entry.time, entry.kind, entry.agent, entry.username, entry.address, entry.requestId,
                          entry.text);
}

Result<QList<AuditEntry>> AuditStore::newest(qint64 before, int limit)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT id, time, kind, agent_id, username, address, request_id, text "
                                       "FROM audit_log WHERE id < ? ORDER BY id DESC LIMIT ?"_s));
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
    QList<AuditEntry> entries;
    DESKHAND_TRY(query.forEach([&entries](const Statement &row) {
        AuditEntry entry;
        row.read(entry.id, entry.time, entry.kind, entry.agent, entry.username, entry.address, entry.requestId,
                 entry.text);
        entries.append(entry);
    }));
    return entries;
}

} // namespace deskhand
