// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Copies of a whole help desk, taken while others work on it.

#include "core/base/Result.h"

#include <QString>

namespace deskhand {

class Database;

enum class Overwrite { No, Yes };

/// Writes a consistent, verified copy to `filePath`; the file appears whole or not at all.
/// Errors: Conflict where the file exists and may not be overwritten; InvalidInput where it is the help desk itself;
/// Busy where it is another one that somebody has open; StorageFull, ReadOnly.
[[nodiscard]] Result<void> backupDatabase(Database &database, const QString &filePath,
                                          Overwrite overwrite = Overwrite::No);

/// Puts the backup in the place of `filePath`, after verifying it. What was there before is kept
/// beside it under the name that is given back (empty where nothing was there).
/// Errors: Corrupt or WrongSchema where the backup is no good; Busy where the file is in use.
[[nodiscard]] Result<QString> restoreDatabase(const QString &backupPath, const QString &filePath,
                                              Overwrite overwrite = Overwrite::No);

} // namespace deskhand
