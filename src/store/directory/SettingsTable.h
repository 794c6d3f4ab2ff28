// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The settings as rows of key and value.

#include "core/base/Result.h"
#include "core/values/Settings.h"

namespace deskhand {

class Database;

/// Keys that this program does not know are left alone; those that are missing keep the default.
[[nodiscard]] Result<Settings> readSettings(Database &database);
[[nodiscard]] Result<void> writeSettings(Database &database, const Settings &settings);

} // namespace deskhand
