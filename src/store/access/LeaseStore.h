// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What only one of several programs on the same data does at a time.

#include "core/base/Result.h"
#include "core/base/Time.h"

namespace deskhand {

class Database;

class LeaseStore {
public:
    explicit LeaseStore(Database &database);

    /// True where `holder` has it now, until then. One transaction.
    [[nodiscard]] Result<bool> take(const QString &name, const QString &holder, Timestamp now, Timestamp until);
    /// So that nobody waits for its end; nothing happens where somebody else has it.
    [[nodiscard]] Result<void> giveBack(const QString &name, const QString &holder);

private:
    Database &m_database;
};

} // namespace deskhand
