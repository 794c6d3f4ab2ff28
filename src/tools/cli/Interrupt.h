// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// SIGINT and SIGTERM ask the program to stop at the next safe place.

namespace deskhand {

/// From now on the signals set a flag. A second one ends the program at once.
void watchForInterrupts();
[[nodiscard]] bool isInterrupted();
/// 128 + the signal, as shells have it; 0 where there was none.
[[nodiscard]] int interruptExitCode();

} // namespace deskhand
