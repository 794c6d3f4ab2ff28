// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work/CommandLogStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

CommandLogStore::CommandLogStore(Database &database)
    : m_database(database)
{ }

Result<std::optional<QByteArray>> CommandLogStore::find(const QUuid &command)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT outcome FROM command_log WHERE command_id = ?"_s));
    query.bind(command.toRfc4122());
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.bytes(0)) : std::nullopt;
}

Result<void> CommandLogStore::insert(const QUuid &command, Timestamp time, const QByteArray &outcome)
{
    return m_database.run(u"INSERT INTO command_log (command_id, time, outcome) VALUES (?, ?, ?)"_s,
                          command.toRfc4122(), time, outcome);
}

Result<void> CommandLogStore::purge(Timestamp time)
{
    return m_database.run(u"DELETE FROM command_log WHERE time < ?"_s, time);
}

} // namespace deskhand
