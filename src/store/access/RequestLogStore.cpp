// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/access/RequestLogStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

RequestLogStore::RequestLogStore(Database &database)
    : m_database(database)
{ }

Result<std::optional<LoggedRequest>> RequestLogStore::find(const QUuid &key)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT agent_id, request, status, answer FROM request_log "
                                                   "WHERE request_key = ?"_s));
    query.bind(key.toRfc4122());
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return std::nullopt;
    }
    LoggedRequest request;
    query.read(request.agent, request.request, request.status, request.answer);
    return request;
}

Result<void> RequestLogStore::insert(const QUuid &key, Timestamp now, const LoggedRequest &request)
{
    return m_database.run(u"INSERT INTO request_log (request_key, time, agent_id, request, status, answer) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          key.toRfc4122(), now, request.agent, request.request, request.status, request.answer);
}

Result<QByteArray> RequestLogStore::requestOfCommand(const QUuid &command)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT request FROM command_log WHERE command_id = ?"_s));
    query.bind(command.toRfc4122());
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? query.bytes(0) : QByteArray();
}

Result<void> RequestLogStore::setRequestOfCommand(const QUuid &command, const QByteArray &sha256)
{
    return m_database.run(u"UPDATE command_log SET request = ? WHERE command_id = ?"_s, sha256, command.toRfc4122());
}

Result<void> RequestLogStore::purge(Timestamp time)
{
    return m_database.run(u"DELETE FROM request_log WHERE time < ?"_s, time);
}

} // namespace deskhand
