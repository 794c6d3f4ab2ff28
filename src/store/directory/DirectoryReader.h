// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads the whole set-up, a table at a time.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class Database;

class DirectoryReader {
public:
    explicit DirectoryReader(Database &database);

    /// In a read transaction of its own, so that the picture is consistent.
    [[nodiscard]] Result<DirectorySnapshot> load();

private:
    [[nodiscard]] Result<void> readPeople();
    [[nodiscard]] Result<void> readOrganisation();
    [[nodiscard]] Result<void> readTickets();
    [[nodiscard]] Result<void> readSla();
    [[nodiscard]] Result<void> readSchedules();
    [[nodiscard]] Result<void> readTopics();
    [[nodiscard]] Result<void> readTexts();
    [[nodiscard]] Result<void> readRules();
    [[nodiscard]] Result<void> readQueues();

    template <typename Function>
    [[nodiscard]] Result<void> each(const QString &sql, Function &&function);

    Database &m_database;
    DirectorySnapshot m_snapshot;
};

} // namespace deskhand
