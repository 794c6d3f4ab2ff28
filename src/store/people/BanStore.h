// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Addresses and domains from which nothing is taken.

#include "core/base/Result.h"
#include "core/values/Directory.h"

#include <QList>

#include <optional>

namespace deskhand {

class Database;

class BanStore {
public:
    explicit BanStore(Database &database);

    [[nodiscard]] Result<void> save(const BanEntry &entry);
    [[nodiscard]] Result<void> remove(const QString &pattern);
    [[nodiscard]] Result<QList<BanEntry>> all();
    /// The entry that bans this address: its own, or its domain's ("@spam.example").
    [[nodiscard]] Result<std::optional<BanEntry>> match(const QString &email);

private:
    Database &m_database;
};

} // namespace deskhand
