// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The commands of deskhand-server.

#include <QStringList>

namespace deskhand {

/// Exit codes as deskhandctl has them where they mean the same: 0 done, 1 failed, 2 misused.
[[nodiscard]] int runServerCommand(const QStringList &arguments);

} // namespace deskhand
