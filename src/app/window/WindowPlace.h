// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where a window was the last time, per arrangement of screens.

class QWidget;
class QString;

namespace deskhand {

/// `name` says which window: "window", "ticket".
void saveWindowPlace(const QWidget &window, const QString &name);
/// The first time: `width` by `height`, or as much of it as the screen has.
void restoreWindowPlace(QWidget &window, const QString &name, int width, int height);

} // namespace deskhand
