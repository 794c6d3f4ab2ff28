// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The help desk's own log: what is not, or no longer, part of a ticket.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

namespace deskhand {

class Database;

/// Stored by number: append only.
enum class LogKind {
    TicketDeleted = 0,
    TicketPurged = 1,
    MailRefused = 2,
    MailDropped = 3,
    RuleRejected = 4,
    Import = 5,
    Upgrade = 6,
    Backup = 7,
    Other = 8
};

struct LogEntry {
    qint64 id = 0;
    Timestamp time{};
    LogKind kind = LogKind::Other;
    Author actor;
    QString ticketNumber;
    QString text;
    bool operator==(const LogEntry &) const = default;
};

class LogStore {
public:
    explicit LogStore(Database &database);

    [[nodiscard]] Result<void> append(const LogEntry &entry);
    /// Newest first, with ids below `before` (0 = from the newest).
    [[nodiscard]] Result<QList<LogEntry>> newest(qint64 before, int limit);

private:
    Database &m_database;
};

} // namespace deskhand
