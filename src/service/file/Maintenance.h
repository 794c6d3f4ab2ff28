// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Looking after a help desk's file as a whole: for tools and for the administration's views.

#include "core/base/Result.h"
#include "store/maintenance/Backup.h"
#include "store/maintenance/IntegrityCheck.h"
#include "store/maintenance/Stats.h"
#include "store/schema/SchemaUpgrader.h"

#include <QString>

namespace deskhand {

[[nodiscard]] Result<StoreStats> statsOfFile(const QString &path);

enum class Repair { No, Yes };
/// The faults that are there, after the repair where one was wanted. Errors: those of opening.
[[nodiscard]] Result<QList<CheckFault>> checkFile(const QString &path, Repair repair);

/// Also of an older schema. The copy is consistent and verified, taken while others work; see backupDatabase().
[[nodiscard]] Result<void> backupFile(const QString &path, const QString &backupPath, Overwrite overwrite);

/// What migrateFile() would do.
[[nodiscard]] Result<UpgradeReport> migrationOfFile(const QString &path);
[[nodiscard]] Result<UpgradeReport> migrateFile(const QString &path);

} // namespace deskhand
