// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The colours a person chose in the system, made into a look that can be read. Pure: what the system says comes in,
/// a table comes out.

#include "app/theme/Colours.h"
#include "app/theme/SystemLook.h"

#include <optional>

namespace deskhand {

/// WCAG 2: from 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `table` with the system's accent for focus, selection, links and the primary button: the shade nearest to the accent
/// that reads at 4.5:1 as text on every ground it is written on (which is more than the 3:1 a shape needs). Nothing if
/// none does.
[[nodiscard]] std::optional<ColourTable> withAccent(const ColourTable &table, const SystemAccent &accent);

/// The colours of the system's high contrast, for all meanings: what is told by colour is told by icon and text as
/// well.
[[nodiscard]] ColourTable contrastTable(const ContrastColours &colours);
[[nodiscard]] QPalette contrastPalette(const ContrastColours &colours);

} // namespace deskhand
