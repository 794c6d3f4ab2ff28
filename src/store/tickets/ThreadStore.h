// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Thread entries: bodies, edits, recipients, delivery, and which attachments belong to them.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;
class SearchIndex;

/// Writing methods belong inside a Transaction of the caller. The counts in `Ticket` (entryCount,
/// replyCount ...) are the caller's, through TicketStore::update.
class ThreadStore {
public:
    ThreadStore(Database &database, SearchIndex &search);

    /// Writes the entry (its id is ignored), makes it searchable, sets the list's snippet, and takes
    /// the attachments named by id in `entry.attachments` (see AttachmentStore::add); one that
    /// already belongs to another entry or a canned response is copied (content is shared).
    /// Errors: NotFound for an unknown attachment; Refused beyond 65,535 entries.
    [[nodiscard]] Result<EntryId> append(const ThreadEntry &entry);
    /// Replaces the body; `edit.before` keeps the old one. Errors: NotFound.
    [[nodiscard]] Result<void> edit(EntryId entry, const EntryEdit &edit, const Body &after);
    [[nodiscard]] Result<void> setDelivery(EntryId entry, DeliveryState state);
    /// Moves entries to another ticket (split, undo of it); attachments, stored Message-IDs and
    /// waiting mail go along.
    [[nodiscard]] Result<void> move(const QList<EntryId> &entries, TicketId to);

    /// Errors: NotFound.
    [[nodiscard]] Result<ThreadEntry> entry(EntryId id);
    /// Whole threads of these tickets in order of time, in a fixed number of statements.
    [[nodiscard]] Result<QList<ThreadEntry>> entries(const QList<TicketId> &tickets);
    /// The newest message or reply (not note); invalid where there is none.
    [[nodiscard]] Result<EntryId> lastPublicEntry(TicketId ticket);

private:
    struct Place;
    [[nodiscard]] Result<Place> placeOf(EntryId id);
    [[nodiscard]] Result<int> nextOrdinal(TicketId ticket);
    [[nodiscard]] Result<void> takeAttachments(EntryId entry, const QList<Attachment> &attachments);
    [[nodiscard]] Result<void> refreshSnippet(TicketId ticket);
    [[nodiscard]] Result<void> setSnippet(TicketId ticket, const QString &text, EntryKind kind, AuthorKind authorKind,
                                          qint64 author);

    Database &m_database;
    SearchIndex &m_search;
};

} // namespace deskhand
