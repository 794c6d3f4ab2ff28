// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What all popups do alike: stand beside what opened them, within the screen, in one frame; and let the keys of the
/// line that filters a list move through the list.

class QKeyEvent;
class QListView;
class QPoint;
class QWidget;

namespace deskhand {

/// Below the anchor, and above it where the screen ends: false then. `popup` has its size already.
bool placeBelow(QWidget &popup, const QWidget &anchor);
/// The same, at `wanted` (global) where there is room.
bool placeAt(QWidget &popup, const QWidget &anchor, QPoint wanted);

/// For the paintEvent of a popup: ground and a line around it, in the palette's colours.
void paintPopupFrame(QWidget &popup);

/// Up and Down move the list's current row by one. False: the key was another.
bool moveCurrentByKey(QListView &list, const QKeyEvent &key);

} // namespace deskhand
