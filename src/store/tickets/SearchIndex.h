// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes the full-text index. Row id = ticket id << 16 | ordinal; ordinal 0 is the ticket's header
/// (number, subject, requester's name and addresses), from 1 on its entries. Notes are in a column
/// of their own, so that they are never found for a requester.

#include "core/base/Result.h"
#include "core/values/Ticket.h"
#include "store/sql/Transaction.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace deskhand {

class Database;

/// Within a transaction texts are gathered and written at its end, in the order of their rows: the engine would write
/// out its index at each savepoint, and many commands in one transaction are many savepoints. So a search within the
/// transaction does not find them yet.
class SearchIndex final : private TransactionListener {
public:
    /// Raised whenever searchText() or header() give other texts than before: what is in the index
    /// can only be taken out by the text that was put in.
    static constexpr int textVersion = 1;

    explicit SearchIndex(Database &database);
    ~SearchIndex() override;
    Q_DISABLE_COPY_MOVE(SearchIndex)

    [[nodiscard]] static qint64 rowId(TicketId ticket, int ordinal) { return (ticket.value << 16) | ordinal; }
    [[nodiscard]] static TicketId ticketOf(qint64 rowId) { return TicketId{rowId >> 16}; }
    [[nodiscard]] static int ordinalOf(qint64 rowId) { return static_cast<int>(rowId & 0xffff); }

    [[nodiscard]] Result<void> insertHeader(TicketId ticket, const QString &header);
    [[nodiscard]] Result<void> replaceHeader(TicketId ticket, const QString &before, const QString &after);
    [[nodiscard]] Result<void> insertEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text);
    /// `text` must be what was inserted: the index keeps no copy to take it out by.
    [[nodiscard]] Result<void> removeEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text);
    [[nodiscard]] Result<void> removeHeader(TicketId ticket, const QString &header);

    /// Bulk work on an empty help desk: nothing is written until rebuild() or resume().
    void suspend() { m_isSuspended = true; }
    /// Ends a suspension without writing anything (its transaction is rolled back).
    void resume() { m_isSuspended = false; }
    /// True where the index was written with the present textVersion.
    [[nodiscard]] Result<bool> isCurrent();
    /// Empties the index and fills it from tickets and entries; ends a suspension.
    [[nodiscard]] Result<void> rebuild();

    /// What is searchable of a ticket itself.
    [[nodiscard]] static QString header(const QString &number, const QString &subject, const QString &requesterName,
                                        const QString &requesterEmails);

private:
    struct Texts {
        QString text;
        QString note;
    };
    /// How to take back a change of the gathered texts.
    struct Change {
        qint64 row = 0;
        std::optional<Texts> before;
    };

    void levelBegun(int level) override;
    [[nodiscard]] Result<void> levelCompleting(int level) override;
    void levelEnded(int level, bool committed) override;

    [[nodiscard]] Result<void> insert(qint64 row, const QString &text, const QString &note);
    [[nodiscard]] Result<void> remove(qint64 row, const QString &text, const QString &note);
    [[nodiscard]] Result<void> write(qint64 row, const QString &text, const QString &note);
    [[nodiscard]] Result<void> writeGathered();
    void gather(qint64 row, std::optional<Texts> texts);
    [[nodiscard]] Result<void> writeAll();
    [[nodiscard]] Result<TicketId> writePortion(TicketId behind);

    Database &m_database;
    bool m_isSuspended = false;
    bool m_isRebuilding = false;
    QMap<qint64, Texts> m_gathered;
    qsizetype m_gatheredSize = 0; ///< in characters, about
    std::vector<Change> m_changes;
    std::vector<std::size_t> m_levels; ///< how many changes there were when each open level began
};

} // namespace deskhand
