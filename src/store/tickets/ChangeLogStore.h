// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What changed, in order of commit: how other connections and programs on the same file learn of
/// it. TicketStore and DirectoryStore write it; readers poll Database::dataVersion() and then this.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;

/// Stored by number: append only.
enum class StoredChangeKind { Added = 0, Updated = 1, Removed = 2, Directory = 3 };

struct StoredChange {
    qint64 sequence = 0;
    TicketId ticket;    ///< invalid for Directory
    qint64 version = 0; ///< of the ticket, or of the directory
    StoredChangeKind kind = StoredChangeKind::Updated;
    bool operator==(const StoredChange &) const = default;
};

struct StoredChanges {
    QList<StoredChange> changes; ///< oldest first
    qint64 last = 0;             ///< ask from here the next time
    bool incomplete = false;     ///< the log was trimmed past what was asked: read everything anew
};

class ChangeLogStore {
public:
    explicit ChangeLogStore(Database &database);

    [[nodiscard]] Result<void> append(TicketId ticket, qint64 version, StoredChangeKind kind);
    [[nodiscard]] Result<qint64> last();
    [[nodiscard]] Result<StoredChanges> since(qint64 sequence, int limit);
    /// Keeps the newest `keep` changes.
    [[nodiscard]] Result<void> trim(qint64 keep);

    /// Bulk work: nothing is logged until unmute(), or breakOff() which tells readers to read
    /// everything anew.
    void mute();
    void unmute();
    [[nodiscard]] Result<void> breakOff();

private:
    Database &m_database;
    bool m_muted = false;
};

} // namespace deskhand
