// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Accent.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deskhand {

namespace {

constexpr double ForText = 4.5;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
           + 0.0722 * linear(double(colour.blueF()));
}

/// `percent` of `over` on `ground`.
QColor tint(const QColor &ground, const QColor &over, int percent)
{
    const auto part = [percent](int from, int to) { return from + (to - from) * percent / 100; };
    return {part(ground.red(), over.red()), part(ground.green(), over.green()), part(ground.blue(), over.blue())};
}

/// The strongest tint of `base` on which all of `texts` are read; `base` itself if there is none.
QColor groundFor(const QColor &base, const QColor &over, std::initializer_list<QColor> texts)
{
    for (int percent = 28; percent > 0; percent -= 2) {
        const QColor ground = tint(base, over, percent);
        if (std::all_of(texts.begin(), texts.end(),
                        [&ground](const QColor &text) { return contrastRatio(text, ground) >= ForText; })) {
            return ground;
        }
    }
    return base;
}

std::optional<ColourTable> tryAccent(const ColourTable &table, const QColor &accent)
{
    for (const Shade ground : {Shade::Base, Shade::Window, Shade::Alternate, Shade::ReplyGround}) {
        if (contrastRatio(accent, table[ground]) < ForText) {
            return std::nullopt;
        }
    }
    ColourTable result = table;
    result.set(Shade::Accent, accent);
    const QColor dark = table[Shade::Text].lightness() < 128 ? table[Shade::Text] : table[Shade::Base];
    const QColor light(Qt::white);
    result.set(Shade::OnAccent, contrastRatio(light, accent) >= contrastRatio(dark, accent) ? light : dark);
    result.set(Shade::AccentGround, groundFor(table[Shade::Base], accent,
                                              {table[Shade::Text], table[Shade::Dim], table[Shade::Amber], accent}));
    const bool told = result[Shade::AccentGround] != table[Shade::Base];
    return told && contrastRatio(result[Shade::OnAccent], accent) >= ForText ? std::optional(result) : std::nullopt;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

std::optional<ColourTable> withAccent(const ColourTable &table, const SystemAccent &accent)
{
    if (auto result = tryAccent(table, accent.colour)) {
        return result;
    }
    // The system has darker ones for light grounds and lighter ones for dark grounds, as its own programs use them.
    const bool onDark = table[Shade::Base].lightness() < table[Shade::Text].lightness();
    for (const QColor &shade : onDark ? accent.lighter : accent.darker) {
        if (auto result = tryAccent(table, shade)) {
            return result;
        }
    }
    return std::nullopt;
}

ColourTable contrastTable(const ContrastColours &colours)
{
    ColourTable table;
    for (const Shade ground : {Shade::Window, Shade::Base, Shade::Alternate, Shade::RedGround, Shade::AmberGround,
                               Shade::GreenGround, Shade::GreyGround, Shade::NoteGround, Shade::ReplyGround}) {
        table.set(ground, colours.window);
    }
    for (const Shade line : {Shade::Line, Shade::Text, Shade::Dim, Shade::Red, Shade::Amber, Shade::Green, Shade::Grey,
                             Shade::NoteLine, Shade::ReplyLine}) {
        table.set(line, colours.windowText);
    }
    // Text in the accent stands on the window's ground too, for which a highlight need not be made.
    const bool written = contrastRatio(colours.highlight, colours.window) >= ForText;
    table.set(Shade::Accent, written ? colours.highlight : colours.hotLight);
    table.set(Shade::OnAccent, written ? colours.highlightText : colours.window);
    table.set(Shade::AccentGround,
              groundFor(colours.window, colours.highlight, {colours.windowText, table[Shade::Accent]}));
    return table;
}

QPalette contrastPalette(const ContrastColours &colours)
{
    QPalette palette = paletteOf(contrastTable(colours));
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.buttonText);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightText);
    palette.setColor(QPalette::Link, colours.hotLight);
    palette.setColor(QPalette::LinkVisited, colours.hotLight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colours.greyText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.window);
    return palette;
}

} // namespace deskhand
