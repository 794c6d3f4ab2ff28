// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Answers by the key that a request's sender gave it (`Idempotency-Key`): a retry gets the first answer. Commands have
/// a log of their own (CommandLogStore); here is only what they were recognised by.

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace deskhand {

class Database;

struct LoggedRequest {
    AgentId agent;
    QByteArray request; ///< SHA-256 of what was asked
    int status = 0;
    QByteArray answer;
    bool operator==(const LoggedRequest &) const = default;
};

class RequestLogStore {
public:
    explicit RequestLogStore(Database &database);

    [[nodiscard]] Result<std::optional<LoggedRequest>> find(const QUuid &key);
    /// In the same transaction as what was asked for. Errors: Conflict for a known key.
    [[nodiscard]] Result<void> insert(const QUuid &key, Timestamp now, const LoggedRequest &request);
    /// What the command was recognised by (SHA-256) when it was asked for; empty where nobody said.
    [[nodiscard]] Result<QByteArray> requestOfCommand(const QUuid &command);
    /// After the command, in the same transaction.
    [[nodiscard]] Result<void> setRequestOfCommand(const QUuid &command, const QByteArray &sha256);
    /// Forgets those before `time`.
    [[nodiscard]] Result<void> purge(Timestamp time);

private:
    Database &m_database;
};

} // namespace deskhand
