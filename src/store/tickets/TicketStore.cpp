// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TicketStore.h"

#include "store/people/RequesterText.h"
#include "store/sql/Database.h"
#include "store/sql/IdList.h"
#include "store/tickets/ChangeLogStore.h"
#include "store/tickets/SearchIndex.h"
#include "store/tickets/TicketChildren.h"
#include "store/tickets/TicketPurge.h"
#include "store/tickets/TicketRecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notFound()
{
    return failure(ErrorKind::NotFound, QCoreApplication::translate("Storage", "This ticket does not exist. It may "
                                                                               "have been deleted for good."));
}

/// Puts what was found into the order that was asked for.
template <typename Item>
QList<Item> inOrder(const QList<TicketId> &ids, const QHash<TicketId, Item> &found)
{
    QList<Item> result;
    result.reserve(ids.size());
    for (const TicketId id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd()) {
            result.append(*it);
        }
    }
    return result;
}

} // namespace

TicketStore::TicketStore(Database &database, SearchIndex &search, ChangeLogStore &changes)
    : m_database(database)
    , m_search(search)
    , m_changes(changes)
    , m_counters(database)
{ }

Result<TicketId> TicketStore::insert(const TicketDetails &details)
{
    TicketDetails written = details;
    DESKHAND_ASSIGN(const RequesterText requester, requesterText(m_database, details.ticket.requester));
    {
        DESKHAND_ASSIGN(auto insert, m_database.prepare(ticketInsertSql()));
        bindTicketInsert(insert, details, requester.name);
        DESKHAND_ASSIGN(written.ticket.id.value, insert.insert());
    }
    TicketDetails nothing;
    DESKHAND_TRY(writeTicketChildren(m_database, nothing, written));
    DESKHAND_TRY(m_counters.add(written.ticket));
    DESKHAND_TRY(m_search.insertHeader(written.ticket.id, ticketHeader(written.ticket, requester)));
    DESKHAND_TRY(m_changes.append(written.ticket.id, written.ticket.version, StoredChangeKind::Added));
    return written.ticket.id;
}

Result<void> TicketStore::update(const TicketDetails &before, const TicketDetails &after)
{
    const bool tagsDiffer = before.tags != after.tags;
    DESKHAND_TRY(updateRow(before.ticket, after.ticket, tagsDiffer ? &after.tags : nullptr));
    return writeTicketChildren(m_database, before, after);
}

Result<void> TicketStore::update(const Ticket &before, const Ticket &after)
{
    return updateRow(before, after, nullptr);
}

Result<void> TicketStore::updateRow(const Ticket &before, const Ticket &after, const QStringList *tags)
{
    TicketUpdate update(before, after);
    if (tags) {
        update.setTags(*tags);
    }
    const bool requesterDiffers = before.requester != after.requester;
    RequesterText now;
    if (requesterDiffers) {
        DESKHAND_ASSIGN(now, requesterText(m_database, after.requester));
        update.setRequesterName(now.name);
    }
    if (const QString sql = update.sql(); !sql.isEmpty()) {
        DESKHAND_ASSIGN(auto statement, m_database.prepare(sql));
        update.bind(statement);
        DESKHAND_ASSIGN(const qint64 written, statement.change());
        if (written != 1) {
            return failure(ErrorKind::Conflict,
                           QCoreApplication::translate("Storage", "The ticket was changed by somebody else meanwhile. "
                                                                  "Nothing was changed. Look at it again."));
        }
    }
    // Only now is it certain that `before` is what search has.
    if (requesterDiffers || before.subject != after.subject || before.number != after.number) {
        DESKHAND_ASSIGN(const RequesterText old, requesterText(m_database, before.requester));
        DESKHAND_TRY(m_search.replaceHeader(after.id, ticketHeader(before, old),
                                            ticketHeader(after, requesterDiffers ? now : old)));
    }
    DESKHAND_TRY(m_counters.move(before, after));
    return m_changes.append(after.id, after.version, StoredChangeKind::Updated);
}

Result<void> TicketStore::purge(TicketId id)
{
    DESKHAND_ASSIGN(const TicketDetails doomed, details(id));
    for (const TicketId childId : doomed.mergedChildren) {
        DESKHAND_ASSIGN(const std::optional<Ticket> child, find(childId));
        if (child) {
            Ticket alone = *child;
            alone.mergedInto = {};
            ++alone.version;
            DESKHAND_TRY(update(*child, alone));
        }
    }
    DESKHAND_ASSIGN(const RequesterText requester, requesterText(m_database, doomed.ticket.requester));
    DESKHAND_TRY(m_search.removeHeader(id, ticketHeader(doomed.ticket, requester)));
    DESKHAND_TRY(purgeTicketRows(m_database, m_search, id));
    DESKHAND_TRY(m_counters.remove(doomed.ticket));
    return m_changes.append(id, doomed.ticket.version, StoredChangeKind::Removed);
}

Result<std::optional<Ticket>> TicketStore::find(TicketId id)
{
    static const QString sql = u"SELECT "_s + ticketColumns() + u" FROM tickets t WHERE t.id = ?"_s;
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    query.bind(id);
    DESKHAND_ASSIGN(const bool row, query.next());
    return row ? std::optional(readTicket(query)) : std::nullopt;
}

Result<std::optional<Ticket>> TicketStore::findByNumber(const QString &number)
{
    static const QString sql = u"SELECT "_s + ticketColumns() + u" FROM tickets t WHERE t.number = ?"_s;
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    query.bind(number);
    DESKHAND_ASSIGN(const bool row, query.next());
    return row ? std::optional(readTicket(query)) : std::nullopt;
}

Result<TicketDetails> TicketStore::details(TicketId id)
{
    DESKHAND_ASSIGN(std::optional<Ticket> ticket, find(id));
    if (!ticket) {
        return notFound();
    }
    TicketDetails result;
    result.ticket = std::move(*ticket);
    DESKHAND_TRY(readTicketChildren(m_database, result));
    return result;
}

Result<QList<Ticket>> TicketStore::tickets(const QList<TicketId> &ids)
{
    static const QString sql = u"SELECT "_s + ticketColumns() + u" FROM tickets t WHERE t.id IN (%1)"_s;
    QHash<TicketId, Ticket> found;
    DESKHAND_TRY(forEachOfIds(m_database, sql, ids, [&](const Statement &row) {
        Ticket ticket = readTicket(row);
        found.insert(ticket.id, std::move(ticket));
    }));
    return inOrder(ids, found);
}

Result<QList<TicketRow>> TicketStore::rows(const QList<TicketId> &ids)
{
    static const QString sql = u"SELECT "_s + ticketRowColumns() + u" FROM tickets t WHERE t.id IN (%1)"_s;
    QHash<TicketId, TicketRow> found;
    DESKHAND_TRY(forEachOfIds(m_database, sql, ids, [&](const Statement &row) {
        TicketRow ticket = readTicketRow(row);
        found.insert(ticket.ticket.id, std::move(ticket));
    }));
    return inOrder(ids, found);
}

Result<int> TicketStore::countOpenOf(RequesterId requester)
{
    DESKHAND_ASSIGN(const qint64 count,
                    m_database.integer(u"SELECT count(*) FROM tickets WHERE requester_id = ? AND state = ?"_s,
                                       requester, TicketState::Open));
    return static_cast<int>(count);
}

Result<int> TicketStore::countOf(RequesterId requester)
{
    DESKHAND_ASSIGN(const qint64 count,
                    m_database.integer(u"SELECT count(*) FROM tickets WHERE requester_id = ? AND state < ?"_s,
                                       requester, TicketState::Deleted));
    return static_cast<int>(count);
}

Result<QList<TicketRow>> TicketStore::ofRequester(RequesterId requester, int limit)
{
    static const QString sql =
        u"SELECT "_s + ticketRowColumns()
        + u" FROM tickets t WHERE t.requester_id = ? AND t.state < ? ORDER BY t.id DESC LIMIT ?"_s;
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    query.bind(requester, TicketState::Deleted, limit);
    QList<TicketRow> result;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { result.append(readTicketRow(row)); }));
    return result;
}

Result<QHash<AgentId, int>> TicketStore::openLoad()
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT agent_id, sum(n) FROM ticket_counts WHERE state = ? AND "
                                                   "agent_id > 0 AND (flags & ?) = 0 GROUP BY agent_id"_s));
    query.bind(TicketState::Open, TicketFlag::Merged);
    QHash<AgentId, int> load;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { load.insert(row.value<AgentId>(0), row.value<int>(1)); }));
    return load;
}

Result<QList<std::pair<QString, int>>> TicketStore::tags(int limit)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT tag, count(*) FROM ticket_tags GROUP BY tag "
                                                   "ORDER BY 2 DESC, 1 LIMIT ?"_s));
    query.bind(limit);
    QList<std::pair<QString, int>> result;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { result.append({row.text(0), row.value<int>(1)}); }));
    return result;
}

} // namespace deskhand
