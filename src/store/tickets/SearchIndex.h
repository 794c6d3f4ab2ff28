// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes the full-text index. Row id = ticket id << 16 | ordinal; ordinal 0 is the ticket's header
/// (number, subject, requester's name and addresses), from 1 on its entries. Notes are in a column
/// of their own, so that they are never found for a requester.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QMap>
#include <QString>

namespace deskhand {

class Database;

class SearchIndex {
public:
    /// Raised whenever searchText() or header() give other texts than before: what is in the index
    /// can only be taken out by the text that was put in.
    static constexpr int textVersion = 1;

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

    /// Bulk work within one transaction: texts are gathered and written in the order of their
    /// rows, which is many times faster. They are not found before flush().
    void defer();
    /// Bulk work on an empty help desk: nothing is written until rebuild().
    void suspend();
    [[nodiscard]] Result<void> flush();
    /// Forgets what was gathered (its transaction was rolled back).
    void discard();
    /// True where the index was written with the present textVersion.
    [[nodiscard]] Result<bool> isCurrent();
    /// Empties the index and fills it from tickets and entries; ends a suspension.
    [[nodiscard]] Result<void> rebuild();

    /// What is searchable of a ticket itself.
    [[nodiscard]] static QString header(const QString &number, const QString &subject, const QString &requesterName,
                                        const QString &requesterEmails);

private:
    enum class Mode { Direct, Deferred, Suspended };
    struct Texts {
        QString text;
        QString note;
    };

    [[nodiscard]] Result<void> insert(qint64 row, const QString &text, const QString &note);
    [[nodiscard]] Result<void> remove(qint64 row, const QString &text, const QString &note);
    [[nodiscard]] Result<void> write(qint64 row, const Texts &texts);
    [[nodiscard]] Result<void> writePending();

    Database &m_database;
    Mode m_mode = Mode::Direct;
    QMap<qint64, Texts> m_pending;
    qsizetype m_pendingSize = 0;
};

} // namespace deskhand
