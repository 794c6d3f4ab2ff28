// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace deskhand {

/// Help desks opened before, the last one first; those that are gone are left out. At most five, in the settings.
[[nodiscard]] QStringList recentFiles();
/// The one opened last, whether it is still there or not; empty: none was opened yet.
[[nodiscard]] QString lastFile();
/// Puts the file in front.
void rememberFile(const QString &path);

} // namespace deskhand
