// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes the full-text index. Row id = ticket id << 16 | ordinal; ordinal 0 is the ticket's header
/// (number, subject, requester's name and addresses), from 1 on its entries. Notes are in a column
/// of their own, so that they are never found for a requester.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

class Database;

class SearchIndex {
public:
    explicit SearchIndex(Database &database);

    [[nodiscard]] static qint64 rowId(TicketId ticket, int ordinal) { return (ticket.value << 16) | ordinal; }
    [[nodiscard]] static TicketId ticketOf(qint64 rowId) { return TicketId{rowId >> 16}; }
    [[nodiscard]] static int ordinalOf(qint64 rowId) { return static_cast<int>(rowId & 0xffff); }

    [[nodiscard]] Result<void> insertHeader(TicketId ticket, const QString &header);
    [[nodiscard]] Result<void> replaceHeader(TicketId ticket, const QString &before, const QString &after);
    [[nodiscard]] Result<void> insertEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text);
    /// `text` must be what was inserted: the index keeps no copy to take it out by.
    [[nodiscard]] Result<void> removeEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text);
    [[nodiscard]] Result<void> removeHeader(TicketId ticket, const QString &header);
    /// Empties the index and fills it from tickets and entries.
    [[nodiscard]] Result<void> rebuild();

    /// What is searchable of a ticket itself.
    [[nodiscard]] static QString header(const QString &number, const QString &subject, const QString &requesterName,
                                        const QString &requesterEmails);

private:
    Database &m_database;
};

} // namespace deskhand
