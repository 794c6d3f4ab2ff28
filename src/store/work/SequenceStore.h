// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ticket numbers.

#include "core/base/Result.h"
#include "core/values/Directory.h"

namespace deskhand {

class Database;

class SequenceStore {
public:
    explicit SequenceStore(Database &database);

    /// The present value of `next`, and moves it on by the increment. Inside the caller's
    /// transaction, so that two programs never get the same. Errors: NotFound.
    [[nodiscard]] Result<qint64> take(SequenceId id);
    /// True where a ticket has this number.
    [[nodiscard]] Result<bool> isTaken(const QString &number);

private:
    Database &m_database;
};

} // namespace deskhand
