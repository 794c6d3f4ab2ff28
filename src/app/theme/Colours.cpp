// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Colours.h"

#include <array>

namespace deskhand {

namespace {

struct ShadeRow {
    Shade shade;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr auto ShadeCount = static_cast<size_t>(Shade::Count);

constexpr std::array<ShadeRow, ShadeCount> ShadeTable{{
    {Shade::Window, 0xfff6f7f9, 0xff1b1f25, 0xff000000},      {Shade::Base, 0xffffffff, 0xff22272f, 0xff000000},
    {Shade::Alternate, 0xfffafbfc, 0xff262c35, 0xff101010},   {Shade::Line, 0xffdfe3e8, 0xff353c47, 0xffffffff},
    {Shade::Text, 0xff1d2430, 0xffe6e9ee, 0xffffffff},        {Shade::Dim, 0xff5b6675, 0xffa3adbb, 0xffe0e0e0},
    {Shade::Accent, 0xff2563c9, 0xff7aa9ff, 0xff5fd0ff},      {Shade::AccentGround, 0xffe7effc, 0xff26385a, 0xff003a5c},
    {Shade::OnAccent, 0xffffffff, 0xff10203c, 0xff000000},    {Shade::Red, 0xffb42318, 0xffff8a80, 0xffff9c94},
    {Shade::RedGround, 0xfffdeceb, 0xff4a2423, 0xff3d0000},   {Shade::Amber, 0xff8a5a00, 0xfff5c35b, 0xffffe14d},
    {Shade::AmberGround, 0xfffff5dc, 0xff453717, 0xff332b00}, {Shade::Green, 0xff1b7a43, 0xff74d39c, 0xff7dffb0},
    {Shade::GreenGround, 0xffe6f5ec, 0xff1d3d2b, 0xff00331a}, {Shade::Grey, 0xff5b6675, 0xffa3adbb, 0xffe0e0e0},
    {Shade::GreyGround, 0xffeceff3, 0xff323945, 0xff202020},  {Shade::NoteGround, 0xfffff9e8, 0xff3a321c, 0xff1f1a00},
    {Shade::NoteLine, 0xffe8cf8a, 0xff6b5a26, 0xffffe14d},    {Shade::ReplyGround, 0xfff0f5fd, 0xff243149, 0xff00182b},
    {Shade::ReplyLine, 0xffbcd2f3, 0xff36507d, 0xff5fd0ff},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < ShadeCount; ++i) {
        if (static_cast<size_t>(ShadeTable[i].shade) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "the table is looked up by position");

} // namespace

QColor colour(ThemeKind theme, Shade shade)
{
    const ShadeRow &row = ShadeTable.at(static_cast<size_t>(shade));
    switch (theme) {
    case ThemeKind::Light:
        return QColor::fromRgb(row.light);
    case ThemeKind::Dark:
        return QColor::fromRgb(row.dark);
    case ThemeKind::HighContrast:
        return QColor::fromRgb(row.contrast);
    }
    return QColor::fromRgb(row.light);
}

ColourTable::ColourTable(ThemeKind theme)
{
    for (const ShadeRow &row : ShadeTable) {
        set(row.shade, colour(theme, row.shade));
    }
}

QPalette paletteOf(const ColourTable &table)
{
    const auto of = [&table](Shade shade) { return table[shade]; };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Shade::Window));
    palette.setColor(QPalette::WindowText, of(Shade::Text));
    palette.setColor(QPalette::Base, of(Shade::Base));
    palette.setColor(QPalette::AlternateBase, of(Shade::Alternate));
    palette.setColor(QPalette::Text, of(Shade::Text));
    palette.setColor(QPalette::Button, of(Shade::Base));
    palette.setColor(QPalette::ButtonText, of(Shade::Text));
    palette.setColor(QPalette::BrightText, of(Shade::Red));
    palette.setColor(QPalette::PlaceholderText, of(Shade::Dim));
    palette.setColor(QPalette::ToolTipBase, of(Shade::Base));
    palette.setColor(QPalette::ToolTipText, of(Shade::Text));
    palette.setColor(QPalette::Highlight, of(Shade::Accent));
    palette.setColor(QPalette::HighlightedText, of(Shade::OnAccent));
    palette.setColor(QPalette::Link, of(Shade::Accent));
    palette.setColor(QPalette::LinkVisited, of(Shade::Accent));
    palette.setColor(QPalette::Light, of(Shade::Base));
    palette.setColor(QPalette::Midlight, of(Shade::Alternate));
    palette.setColor(QPalette::Mid, of(Shade::Line));
    palette.setColor(QPalette::Dark, of(Shade::Line));
    palette.setColor(QPalette::Shadow, of(Shade::Line));
    // Disabled: half way between text and ground; it says "not now", and the reason is in the tooltip.
    const QColor text = of(Shade::Text);
    const QColor ground = of(Shade::Base);
    const QColor faded((text.red() + ground.red()) / 2, (text.green() + ground.green()) / 2,
                       (text.blue() + ground.blue()) / 2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Shade::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

QColor personColour(size_t seed)
{
    static constexpr std::array<QRgb, 8> Grounds{0xff3b6fb6, 0xff7a4fa3, 0xff2e7d6b, 0xff9a5b2b,
                                                 0xffb0446b, 0xff4a6b8a, 0xff5c6f1f, 0xff8a4b4b};
    return QColor::fromRgb(Grounds.at(seed % Grounds.size()));
}

} // namespace deskhand
