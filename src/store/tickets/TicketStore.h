// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets and what is many per ticket, apart from thread and events. The one place that writes
/// tickets, so that counters, change log, search and list columns always agree with them.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

class BulkLoad;
class Database;

/// Writing methods belong inside a Transaction of the caller.
class TicketStore {
public:
    explicit TicketStore(Database &database);

    /// Writes a new ticket with everything in `details` and gives its id. `details.ticket.id` is
    /// ignored unless valid (then it is taken), its number must be unique.
    /// Errors: Conflict where the number is taken.
    [[nodiscard]] Result<TicketId> insert(const TicketDetails &details);
    /// Writes what differs between `before` (as loaded in this transaction) and `after`: changed
    /// columns, tags, fields, collaborators, referrals, pauses, links; adjusts counters, change log
    /// and search. `mergedChildren` is read-only: it follows from the children's `mergedInto`.
    [[nodiscard]] Result<void> update(const TicketDetails &before, const TicketDetails &after);
    /// As above where only the ticket's own row changed.
    [[nodiscard]] Result<void> update(const Ticket &before, const Ticket &after);
    /// Deletes the ticket with its thread, events, tasks, feedback, drafts, mail and notifications
    /// for good; attachments' content goes with the next AttachmentStore::purgeUnreferenced.
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
    /// Newest first.
    [[nodiscard]] Result<QList<TicketRow>> ofRequester(RequesterId requester, int limit);
    /// Open tickets per agent, from the counters.
    [[nodiscard]] Result<QHash<AgentId, int>> openLoad();
    /// All tags in use, with the number of tickets, most used first.
    [[nodiscard]] Result<QList<std::pair<QString, int>>> tags(int limit);

private:
    friend class BulkLoad;
    [[nodiscard]] Result<void> writeChildren(TicketId id, const TicketDetails &before, const TicketDetails &after);

    Database &m_database;
    BulkLoad *m_bulk = nullptr; ///< set while one is under way on this store
};

} // namespace deskhand
