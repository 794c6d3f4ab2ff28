// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/MessageIdStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

MessageIdStore::MessageIdStore(Database &database)
    : m_database(database)
{ }

Result<void> MessageIdStore::insert(const QString &messageId, const KnownMessage &message, Timestamp time)
{
    return m_database.run(u"INSERT INTO message_ids (message_id, ticket_id, entry_id, time) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (message_id) DO NOTHING"_s,
                          messageId, message.ticket, message.entry, time);
}

Result<std::optional<KnownMessage>> MessageIdStore::find(const QString &messageId)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT ticket_id, entry_id FROM message_ids WHERE message_id = ?"_s));
    query.bind(messageId);
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return std::nullopt;
    }
    KnownMessage message;
    query.read(message.ticket, message.entry);
    return message;
}

Result<std::optional<KnownMessage>> MessageIdStore::findAny(const QStringList &messageIds)
{
    for (auto id = messageIds.crbegin(); id != messageIds.crend(); ++id) {
        DESKHAND_ASSIGN(std::optional<KnownMessage> found, find(*id));
        if (found && found->ticket) {
            return found;
        }
    }
    return std::nullopt;
}

Result<void> MessageIdStore::insertExternalKey(const QString &key, TicketId ticket)
{
    return m_database.run(u"INSERT INTO external_keys (key, ticket_id) VALUES (?, ?)"_s, key, ticket);
}

Result<TicketId> MessageIdStore::findExternalKey(const QString &key)
{
    DESKHAND_ASSIGN(const qint64 id, m_database.integer(u"SELECT ticket_id FROM external_keys WHERE key = ?"_s, key));
    return TicketId{id};
}

} // namespace deskhand
