// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Message-IDs of mail that came in and went out: duplicates are recognised, answers find their ticket.
/// Ids are without <>; letter case counts.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QStringList>

#include <optional>

namespace deskhand {

class Database;

struct KnownMessage {
    TicketId ticket; ///< invalid: seen and dropped or refused
    EntryId entry;
};

class MessageIdStore {
public:
    explicit MessageIdStore(Database &database);

    /// Remembers the id; a known one keeps what it has.
    [[nodiscard]] Result<void> insert(const QString &messageId, const KnownMessage &message, Timestamp time);
    [[nodiscard]] Result<std::optional<KnownMessage>> find(const QString &messageId);
    /// The ticket of the last of these ids (oldest first, as in References) that is known and has one.
    [[nodiscard]] Result<std::optional<KnownMessage>> findAny(const QStringList &messageIds);

    /// Keys of imported tickets: a second import adds nothing.
    [[nodiscard]] Result<void> insertExternalKey(const QString &key, TicketId ticket);
    [[nodiscard]] Result<TicketId> findExternalKey(const QString &key);

private:
    Database &m_database;
};

} // namespace deskhand
