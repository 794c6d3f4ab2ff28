// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The small marks of controls, and the colours and lines they share with the rest of the style.

#include <QColor>
#include <QRect>
#include <QRectF>

class QPainter;
class QPalette;
class QStyleOption;

namespace deskhand {

[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, int percentOfB);
/// A border whose 1 px line lies on whole pixels.
[[nodiscard]] QRectF borderRect(const QRect &rect);
/// What shows that something is a field or a box: 3:1 on paper and on bars, as tst_controls measures.
[[nodiscard]] QColor edgeOf(const QPalette &palette);

void drawCheck(const QStyleOption *option, QPainter *painter);
void drawRadio(const QStyleOption *option, QPainter *painter);
/// Points down; turned clockwise.
void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, int degrees);

} // namespace deskhand
