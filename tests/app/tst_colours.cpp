// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Contrast.h"
#include "app/theme/Colours.h"
#include "app/theme/Painting.h"
#include "models/Formatting.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

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
            {Shade::Amber, Shade::AccentGround}, {Shade::Amber, Shade::Alternate},
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

    void everyTextOfThePaletteIsReadable_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("contrast") << ThemeKind::HighContrast;
    }
    void everyTextOfThePaletteIsReadable()
    {
        QFETCH(const ThemeKind, theme);
        const QPalette palette = paletteOf(ColourTable(theme));
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::BrightText, QPalette::Window},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, ground] : pairs) {
                const double ratio = contrast(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3:1"_s.arg(text).arg(ground).arg(ratio, 0, 'f', 2)));
            }
        }
        // The ring of the focus, wherever it is drawn.
        for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Button}) {
            QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3);
        }
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
        const QPalette palette = paletteOf(ColourTable(ThemeKind::Dark));
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
