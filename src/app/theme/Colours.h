// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one table of colours, by meaning. Palettes, chips, grounds and icons all come from it, so
/// that light, dark and high contrast are right by construction.

#include <QColor>
#include <QPalette>

#include <array>

namespace deskhand {

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour says, not what it looks like.
enum class Shade {
    Window,    ///< ground of panes, menus and bars
    Base,      ///< ground of lists, fields and cards
    Alternate, ///< ground of keys and table heads
    Line,      ///< 1 px separators and borders
    Text,
    Dim,          ///< secondary text; 4.5:1 on Window and Base
    Accent,       ///< focus, selection, links, primary button
    AccentGround, ///< ground of what is selected
    OnAccent,     ///< text on Accent
    Red,          ///< overdue, emergency, errors
    RedGround,
    Amber, ///< due soon, high, warnings
    AmberGround,
    Green, ///< resolved, target kept
    GreenGround,
    Grey, ///< pending, low
    GreyGround,
    NoteGround, ///< internal notes
    NoteLine,
    ReplyGround, ///< replies to the requester
    ReplyLine,
    Count,
};

/// A look: one colour for each meaning.
class ColourTable {
public:
    ColourTable() = default;
    explicit ColourTable(ThemeKind theme);

    [[nodiscard]] QColor operator[](Shade shade) const { return QColor::fromRgb(m_colours.at(indexOf(shade))); }
    void set(Shade shade, const QColor &colour) { m_colours.at(indexOf(shade)) = colour.rgb(); }
    bool operator==(const ColourTable &) const = default;

private:
    static constexpr size_t indexOf(Shade shade) { return static_cast<size_t>(shade); }

    std::array<QRgb, static_cast<size_t>(Shade::Count)> m_colours{};
};

/// As we chose it, whatever the system wants.
[[nodiscard]] QColor colour(ThemeKind theme, Shade shade);
/// Every role and group of a palette, from the table.
[[nodiscard]] QPalette paletteOf(const ColourTable &table);
/// The ground of a person's initials circle; white text has 4.5:1 on each. Any seed.
[[nodiscard]] QColor personColour(size_t seed);

} // namespace deskhand
