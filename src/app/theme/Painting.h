// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Small things that several views paint alike: chips, initials circles, key hints.

#include "app/theme/Theme.h"
#include "models/Tone.h"

#include <QRect>

class QPainter;

namespace deskhand {

[[nodiscard]] Shade toneText(Tone tone);
[[nodiscard]] Shade toneGround(Tone tone);

inline constexpr int chipHeight = 18;

/// Width of a chip with this text, in `font` as chips use it (small, semibold).
[[nodiscard]] int chipWidth(const QFont &font, const QString &text);
/// Text on its tone's ground with round ends, as high as `chipHeight`.
void drawChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, Tone tone);
[[nodiscard]] QFont chipFont(const QFont &base);

/// A person's circle; without a name the dashed circle of nobody.
void drawAvatar(QPainter &painter, const Theme &theme, const QRect &rect, const QString &name, const QString &initials);

/// A key as on the keyboard, as high as the font and a little. `colour` for text and border.
void drawKey(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, const QColor &line);
[[nodiscard]] QSize keySize(const QFont &base, const QString &text);
[[nodiscard]] QFont keyFont(const QFont &base);

} // namespace deskhand
