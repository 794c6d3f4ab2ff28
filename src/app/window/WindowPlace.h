// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where the window was and how its panes were divided, kept from one start to the next.

class QSplitter;
class QWidget;

namespace deskhand {

void saveWindowPlace(const QWidget &window, const QSplitter &splitter);
/// 1440 x 900 the first time, or what the screen has. False if there was nothing to restore the panes from.
[[nodiscard]] bool restoreWindowPlace(QWidget &window, QSplitter &splitter);

} // namespace deskhand
