// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/DraftStore.h"

#include "store/sql/Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand {

using namespace Qt::StringLiterals;

DraftStore::DraftStore(Database &database)
    : m_database(database)
{ }

Result<void> DraftStore::save(const Draft &draft)
{
    return m_database.run(u"INSERT INTO drafts (agent_id, ticket_id, kind, content, saved) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (agent_id, ticket_id, kind) DO UPDATE SET content = excluded.content, "
                          "saved = excluded.saved"_s,
                          draft.agent, draft.ticket.value, draft.kind, draft.content, draft.saved);
}

Result<void> DraftStore::discard(AgentId agent, TicketId ticket, DraftKind kind)
{
    return m_database.run(u"DELETE FROM drafts WHERE agent_id = ? AND ticket_id = ? AND kind = ?"_s, agent,
                          ticket.value, kind);
}

Result<void> DraftStore::discardOf(TicketId ticket)
{
    return m_database.run(u"DELETE FROM drafts WHERE ticket_id = ?"_s, ticket.value);
}

Result<QList<Draft>> DraftStore::ofAgent(AgentId agent)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT agent_id, ticket_id, kind, content, saved FROM drafts "
                                                   "WHERE agent_id = ? ORDER BY ticket_id, kind"_s));
    query.bind(agent);
    QList<Draft> drafts;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        Draft draft;
        row.read(draft.agent, draft.ticket, draft.kind, draft.content, draft.saved);
        drafts.append(draft);
    }));
    return drafts;
}

Result<QList<AttachmentId>> DraftStore::attachments()
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT content FROM drafts"_s));
    QList<AttachmentId> ids;
    DESKHAND_TRY(query.forEach([&ids](const Statement &row) {
        QByteArray content;
        row.read(content);
        const QJsonArray list = QJsonDocument::fromJson(content).object().value(u"attachments"_s).toArray();
        for (const QJsonValue &value : list) {
            ids.append(AttachmentId{value.toObject().value(u"id"_s).toInteger()});
        }
    }));
    return ids;
}

} // namespace deskhand
