// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What of a single instance depends on the system.

#include <QString>

namespace deskhand {

/// Begin of a path in a folder of the user's own, on this machine, that other users cannot write to. One who is at the
/// machine and on a remote desktop too has two: a program is met where its windows are.
[[nodiscard]] QString meetingPlace();
/// What a local server is called that is met at this path.
[[nodiscard]] QString socketName(const QString &path);
/// Lets this process bring its window to the front; the one that was started last has the right to say so.
void letComeToFront(qint64 process);

} // namespace deskhand
