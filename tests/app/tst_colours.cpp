// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Colours.h"
#include "app/theme/Painting.h"
#include "models/Formatting.h"

#include <QTest>

#include <cmath>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
           + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestColours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<Shade>("text");
        QTest::addColumn<Shade>("ground");
        const QList<std::pair<ThemeKind, const char *>> themes{
            {ThemeKind::Light, "light"}, {ThemeKind::Dark, "dark"}, {ThemeKind::HighContrast, "contrast"}};
        const QList<std::pair<Shade, Shade>> pairs{
            {Shade::Text, Shade::Window},        {Shade::Text, Shade::Base},
            {Shade::Text, Shade::Alternate},     {Shade::Text, Shade::NoteGround},
            {Shade::Text, Shade::ReplyGround},   {Shade::Text, Shade::AccentGround},
            {Shade::Dim, Shade::Window},         {Shade::Dim, Shade::Base},
            {Shade::Dim, Shade::Alternate},      {Shade::Dim, Shade::NoteGround},
            {Shade::Dim, Shade::ReplyGround},    {Shade::Dim, Shade::AccentGround},
            {Shade::Accent, Shade::Base},        {Shade::Accent, Shade::AccentGround},
            {Shade::Accent, Shade::ReplyGround}, {Shade::OnAccent, Shade::Accent},
            {Shade::Red, Shade::Base},           {Shade::Red, Shade::RedGround},
            {Shade::Red, Shade::Window},         {Shade::Amber, Shade::AmberGround},
            {Shade::Amber, Shade::NoteGround},   {Shade::Amber, Shade::Window},
            {Shade::Green, Shade::GreenGround},  {Shade::Grey, Shade::GreyGround},
            {Shade::Text, Shade::RedGround},     {Shade::Text, Shade::AmberGround},
        };
        for (const auto &[theme, name] : themes) {
            for (const auto &[text, ground] : pairs) {
                QTest::addRow("%s %d on %d", name, static_cast<int>(text), static_cast<int>(ground))
                    << theme << text << ground;
            }
        }
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(ThemeKind, theme);
        QFETCH(Shade, text);
        QFETCH(Shade, ground);
        const double ratio = contrast(colour(theme, text), colour(theme, ground));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1:1"_s.arg(ratio, 0, 'f', 2)));
    }

    void chipsHaveTextAndGround()
    {
        for (const Tone tone : {Tone::Plain, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green, Tone::Grey}) {
            for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
                const double ratio = contrast(colour(theme, toneText(tone)), colour(theme, toneGround(tone)));
                QVERIFY2(ratio >= 4.5, qPrintable(u"tone %1: %2:1"_s.arg(static_cast<int>(tone)).arg(ratio)));
            }
        }
    }

    void initialsAreReadable()
    {
        for (size_t seed = 0; seed < 64; ++seed) {
            QVERIFY(contrast(Qt::white, personColour(seed)) >= 4.5);
        }
    }

    void everyRoleOfThePaletteIsOurs()
    {
        const QPalette palette = paletteOf(ThemeKind::Dark);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase}) {
            QVERIFY(palette.color(role).lightness() < 80);
        }
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
            QVERIFY(palette.color(role).lightness() > 180);
        }
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
