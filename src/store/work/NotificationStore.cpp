// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work/NotificationStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

NotificationStore::NotificationStore(Database &database)
    : m_database(database)
{ }

Result<NotificationId> NotificationStore::insert(const Notification &notification)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.insert(u"INSERT INTO notifications (agent_id, ticket_id, kind, entry_id, text, reason, "
                                      "created, read_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      notification.agent, notification.ticket, notification.kind, notification.entry,
                                      notification.text, notification.reason, notification.created, notification.read));
    return NotificationId{id};
}

Result<QList<Notification>> NotificationStore::ofAgent(AgentId agent, bool unreadOnly, int limit)
{
    const QString unread = unreadOnly ? u"AND read_time IS NULL "_s : QString();
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT id, agent_id, ticket_id, kind, entry_id, text, reason, created, "
                                       "read_time FROM notifications WHERE agent_id = ? "_s
                                       + unread + u"ORDER BY id DESC LIMIT ?"_s));
    query.bind(agent, limit);
    QList<Notification> result;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        Notification one;
        row.read(one.id, one.agent, one.ticket, one.kind, one.entry, one.text, one.reason, one.created, one.read);
        result.append(one);
    }));
    return result;
}

Result<int> NotificationStore::unreadCount(AgentId agent)
{
    DESKHAND_ASSIGN(
        const qint64 count,
        m_database.integer(u"SELECT count(*) FROM notifications WHERE agent_id = ? AND read_time IS NULL"_s, agent));
    return static_cast<int>(count);
}

Result<void> NotificationStore::markRead(NotificationId id, Timestamp now)
{
    return m_database.run(u"UPDATE notifications SET read_time = ? WHERE id = ? AND read_time IS NULL"_s, now, id);
}

Result<void> NotificationStore::markReadOf(AgentId agent, TicketId ticket, Timestamp now)
{
    return m_database.run(
        u"UPDATE notifications SET read_time = ? WHERE agent_id = ? AND ticket_id = ? AND read_time IS NULL"_s, now,
        agent, ticket);
}

Result<void> NotificationStore::markAllReadOf(AgentId agent, Timestamp now)
{
    return m_database.run(u"UPDATE notifications SET read_time = ? WHERE agent_id = ? AND read_time IS NULL"_s, now,
                          agent);
}

Result<void> NotificationStore::purge(Timestamp time)
{
    return m_database.run(u"DELETE FROM notifications WHERE read_time < ?"_s, time);
}

} // namespace deskhand
