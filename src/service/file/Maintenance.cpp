// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/file/Maintenance.h"

#include "store/sql/Database.h"

namespace deskhand {

namespace {

Result<std::unique_ptr<Database>> openDatabase(const QString &path, OpenMode mode)
{
    OpenOptions options;
    options.mode = mode;
    return Database::open(path, options);
}

} // namespace

Result<StoreStats> statsOfFile(const QString &path)
{
    DESKHAND_ASSIGN(const auto database, openDatabase(path, OpenMode::ReadOnly));
    DESKHAND_TRY(SchemaUpgrader().requireCurrent(*database));
    return storeStats(*database);
}

Result<QList<CheckFault>> checkFile(const QString &path, Repair repair)
{
    DESKHAND_ASSIGN(const auto database,
                    openDatabase(path, repair == Repair::Yes ? OpenMode::Existing : OpenMode::ReadOnly));
    DESKHAND_TRY(SchemaUpgrader().requireCurrent(*database));
    IntegrityCheck check(*database);
    DESKHAND_ASSIGN(QList<CheckFault> faults, check.run());
    if (repair == Repair::No || !std::ranges::any_of(faults, &CheckFault::repairable)) {
        return faults;
    }
    DESKHAND_TRY(check.repair());
    return check.run();
}

Result<void> backupFile(const QString &path, const QString &backupPath, Overwrite overwrite)
{
    DESKHAND_ASSIGN(const auto database, openDatabase(path, OpenMode::ReadOnly));
    // A foreign file is not copied as if it were a help desk.
    DESKHAND_TRY(SchemaUpgrader().version(*database));
    return backupDatabase(*database, backupPath, overwrite);
}

Result<UpgradeReport> migrationOfFile(const QString &path)
{
    DESKHAND_ASSIGN(const auto database, openDatabase(path, OpenMode::ReadOnly));
    const SchemaUpgrader upgrader;
    DESKHAND_ASSIGN(const int version, upgrader.version(*database));
    return UpgradeReport{version, upgrader.latest(), QString()};
}

Result<UpgradeReport> migrateFile(const QString &path)
{
    DESKHAND_ASSIGN(const auto database, openDatabase(path, OpenMode::Existing));
    return SchemaUpgrader().upgrade(*database);
}

} // namespace deskhand
