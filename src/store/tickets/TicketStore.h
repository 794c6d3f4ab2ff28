// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets and what is many per ticket, apart from thread and events. The one place that writes
/// tickets, so that counters, change log, search and list columns always agree with them.

#include "core/base/Result.h"
#include "core/values/Ticket.h"
#include "store/tickets/TicketCounters.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

class ChangeLogStore;
class Database;
class SearchIndex;

/// Writing methods belong inside a Transaction of the caller.
class TicketStore {
public:
    TicketStore(Database &database, SearchIndex &search, ChangeLogStore &changes);

    /// Writes a new ticket with everything in `details` and gives its id. `details.ticket.id` is
    /// ignored unless valid (then it is taken), its number must be unique.
    /// Errors: Conflict where the number is taken.
    [[nodiscard]] Result<TicketId> insert(const TicketDetails &details);
    /// Writes what differs between `before` (as loaded in this transaction) and `after`: changed
    /// columns, tags, fields, collaborators, referrals, pauses, links; adjusts counters, change log
    /// and search. `mergedChildren` is read-only: it follows from the children's `mergedInto`.
    /// Errors: Conflict where `before` is not what is stored; InvalidInput for an unknown field.
    [[nodiscard]] Result<void> update(const TicketDetails &before, const TicketDetails &after);
    /// As above where only the ticket's own row changed.
    [[nodiscard]] Result<void> update(const Ticket &before, const Ticket &after);
    /// Deletes the ticket with its thread, events, tasks, feedback, drafts, mail and notifications
    /// for good; children that were merged into it stand alone again. Attachments' content goes
    /// with the next AttachmentStore::purgeUnreferenced. Errors: NotFound.
    [[nodiscard]] Result<void> purge(TicketId id);

    [[nodiscard]] Result<std::optional<Ticket>> find(TicketId id);
    [[nodiscard]] Result<std::optional<Ticket>> findByNumber(const QString &number);
    /// Errors: NotFound.
    [[nodiscard]] Result<TicketDetails> details(TicketId id);
    /// In the order of `ids`; those that do not exist are missing. One statement per 100 ids.
    [[nodiscard]] Result<QList<Ticket>> tickets(const QList<TicketId> &ids);
    [[nodiscard]] Result<QList<TicketRow>> rows(const QList<TicketId> &ids);

    /// Open tickets of a requester (cap on open tickets); all that are not deleted.
    [[nodiscard]] Result<int> countOpenOf(RequesterId requester);
    [[nodiscard]] Result<int> countOf(RequesterId requester);
    /// Not deleted ones, newest first.
    [[nodiscard]] Result<QList<TicketRow>> ofRequester(RequesterId requester, int limit);
    /// Open tickets per agent, from the counters; merged ones do not count.
    [[nodiscard]] Result<QHash<AgentId, int>> openLoad();
    /// Tags in use with the number of tickets, most used first.
    [[nodiscard]] Result<QList<std::pair<QString, int>>> tags(int limit);

    [[nodiscard]] TicketCounters &counters() { return m_counters; }

private:
    [[nodiscard]] Result<void> updateRow(const Ticket &before, const Ticket &after, const QStringList *tags);

    Database &m_database;
    SearchIndex &m_search;
    ChangeLogStore &m_changes;
    TicketCounters m_counters;
};

} // namespace deskhand
