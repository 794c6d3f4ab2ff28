// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Commands that were carried out, by their id: a retry gets the first answer and changes nothing.

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace deskhand {

class Database;

class CommandLogStore {
public:
    explicit CommandLogStore(Database &database);

    /// The stored answer (JSON), or none.
    [[nodiscard]] Result<std::optional<QByteArray>> find(const QUuid &command);
    /// In the same transaction as the command. Errors: Conflict for a known id.
    [[nodiscard]] Result<void> insert(const QUuid &command, Timestamp time, const QByteArray &outcome);
    /// Forgets those before `time`.
    [[nodiscard]] Result<void> purge(Timestamp time);

private:
    Database &m_database;
};

} // namespace deskhand
