// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the program says before it has a window. On Windows a program with windows has no console of its own.

#include <QString>

namespace deskhand {

/// Lets standard output and errors reach the console that the program was started from, if there is one; before
/// anything is written.
void joinConsole();
/// Writes a line to standard errors. False: nobody is there to read it.
[[nodiscard]] bool sayOnConsole(const QString &text);

} // namespace deskhand
