// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Brings a database to the schema this program speaks, by numbered upgrades from the resources.

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace deskhand {

class Database;

/// One numbered file of resources/schema/<engine>.
struct SchemaStep {
    int number = 0;
    QString name;
    QString sql;
};

struct UpgradeReport {
    int from = 0; ///< 0: the database was empty
    int to = 0;
    QString backupPath; ///< where the data as before is kept; empty when there was none, or nothing to do
};

class SchemaUpgrader {
public:
    /// With the steps from the resources.
    SchemaUpgrader();
    /// With other steps: for tests.
    explicit SchemaUpgrader(QList<SchemaStep> steps);

    /// The version this program speaks.
    [[nodiscard]] int latest() const;
    /// The version of the data, 0 for an empty database.
    /// Errors: WrongSchema for a database that is not a help desk's.
    [[nodiscard]] Result<int> version(Database &database) const;
    /// Refuses (WrongSchema) what this program must not work on: a foreign, newer, older or empty database.
    [[nodiscard]] Result<void> requireCurrent(Database &database) const;
    /// Makes the schema in an empty database; upgrades an older one after writing a backup of it
    /// beside the file (a server's backups are its own affair). Each step is one transaction with its version: when it
    /// is cut off, the next call goes on where it stopped. Refuses newer and foreign databases without touching them.
    [[nodiscard]] Result<UpgradeReport> upgrade(Database &database) const;

private:
    [[nodiscard]] Result<void> run(const SchemaStep &step, Database &database) const;

    QList<SchemaStep> m_steps;
    bool m_isOfResources = false;
};

} // namespace deskhand
