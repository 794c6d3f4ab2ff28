// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The program's icons: PNG masks (see packaging/cmake/DeskhandIcons.cmake), tinted when painted, so
/// that a change of theme needs no new icons.

#include "app/theme/Colours.h"

#include <QIcon>
#include <QString>

namespace deskhand {

class Theme;

/// `name` as listed in src/app/CMakeLists.txt; `theme` outlives the icon.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, Shade shade = Shade::Text);
/// The program's own, in its own colours, in all sizes.
[[nodiscard]] QIcon programIcon();
/// The tinted picture of `size` logical pixels, for painting by hand.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace deskhand
