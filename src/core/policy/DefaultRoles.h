// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The roles that a new help desk begins with, named as osTicket's users know them.

#include "core/values/Directory.h"

#include <QList>

namespace deskhand {

/// All access, Expanded access, Limited access, View only; without ids, names translated.
[[nodiscard]] QList<Role> defaultRoles();

} // namespace deskhand
