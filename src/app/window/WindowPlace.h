// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where a window was the last time, per arrangement of screens; and that it comes before the others.

#include <QList>
#include <QRect>

class QWidget;
class QString;

namespace deskhand {

/// `name` says which window: "window", "ticket".
void saveWindowPlace(const QWidget &window, const QString &name);
/// The first time: `width` by `height`, or as much of it as the screen has. From then on the window stays where it can
/// be reached, whatever becomes of the screens.
void restoreWindowPlace(QWidget &window, const QString &name, int width, int height);
/// Shown, not minimized, with the keys; a dialog that waits over it has them instead.
void bringToFront(QWidget &window);

/// A frame that can be reached: as it is where enough of its upper edge, by which one moves it, is on one of the
/// screens (the parts of them that are free), else moved onto the one it lies nearest to, smaller if it has to be.
[[nodiscard]] QRect reachable(const QRect &frame, const QList<QRect> &screens);

} // namespace deskhand
