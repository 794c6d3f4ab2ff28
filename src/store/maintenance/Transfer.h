// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A whole help desk from one database into another, whatever engines they are of.

#include "core/base/Result.h"

#include <QString>

#include <functional>

namespace deskhand {

class Database;

struct TransferReport {
    int tables = 0;
    qint64 rows = 0;
};

/// Told of each table as it begins.
using TransferProgress = std::function<void(const QString &table)>;

/// Copies the state that `from` has now, with all ids and the instance's own: it is the same help desk afterwards. One
/// transaction in `to`, which must have nothing in it. All tables but the full-text index, which is built anew; then
/// both sides are read and compared, row by row. Of an older schema: upgrade first.
/// Errors: Conflict where `to` is not empty; WrongSchema; Internal where the copy differs. Nothing is changed then.
[[nodiscard]] Result<TransferReport> transferHelpDesk(Database &from, Database &to,
                                                      const TransferProgress &progress = {});

} // namespace deskhand
