// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chose in the system: followed as it changes, and never at the price of what can be read.

#include "app/Contrast.h"
#include "app/theme/Accent.h"
#include "app/theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// As Windows makes them of its own blue.
SystemAccent blue()
{
    return {QColor(0, 120, 212),
            {QColor(0, 145, 248), QColor(76, 194, 255), QColor(153, 235, 255)},
            {QColor(0, 103, 192), QColor(0, 62, 146), QColor(0, 26, 104)}};
}

ContrastColours desert()
{
    return {QColor(0xff, 0xfa, 0xef), QColor(0x3d, 0x3d, 0x3d), QColor(0x90, 0x39, 0x09), QColor(0xff, 0xf5, 0xe3),
            QColor(0x1c, 0x5e, 0x75), QColor(0x67, 0x67, 0x67), QColor(0xff, 0xfa, 0xef), QColor(0x20, 0x20, 0x20)};
}

} // namespace

class TestSystemLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccentCanBeReadWhereverItStands_data()
    {
        QTest::addColumn<SystemAccent>("accent");
        QTest::addColumn<bool>("onLight");
        QTest::addColumn<bool>("onDark");
        QTest::newRow("blue and its shades") << blue() << true << true;
        QTest::newRow("blue alone") << SystemAccent{QColor(0, 120, 212), {}, {}} << false << false;
        QTest::newRow("dark red alone") << SystemAccent{QColor(140, 0, 20), {}, {}} << true << false;
        QTest::newRow("yellow alone") << SystemAccent{QColor(255, 220, 0), {}, {}} << false << true;
        QTest::newRow("black") << SystemAccent{QColor(Qt::black), {}, {}} << true << false;
        QTest::newRow("grey that nothing goes with") << SystemAccent{QColor(128, 128, 128), {}, {}} << false << false;
    }
    void anAccentCanBeReadWhereverItStands()
    {
        QFETCH(const SystemAccent, accent);
        QFETCH(const bool, onLight);
        QFETCH(const bool, onDark);
        for (const auto &[kind, fits] : {std::pair(ThemeKind::Light, onLight), std::pair(ThemeKind::Dark, onDark)}) {
            const auto table = withAccent(ColourTable(kind), accent);
            QCOMPARE(table.has_value(), fits);
            if (!table) {
                continue;
            }
            for (const auto &[text, ground] :
                 {std::pair(Shade::Accent, Shade::Base), std::pair(Shade::Accent, Shade::Window),
                  std::pair(Shade::Accent, Shade::Alternate), std::pair(Shade::Accent, Shade::ReplyGround),
                  std::pair(Shade::Accent, Shade::AccentGround), std::pair(Shade::OnAccent, Shade::Accent),
                  std::pair(Shade::Text, Shade::AccentGround), std::pair(Shade::Dim, Shade::AccentGround),
                  std::pair(Shade::Amber, Shade::AccentGround)}) {
                QVERIFY2(contrast((*table)[text], (*table)[ground]) >= 4.5,
                         qPrintable(u"%1 on %2"_s.arg(static_cast<int>(text)).arg(static_cast<int>(ground))));
            }
            // What is selected is seen to be, and what has nothing to do with it stays.
            QVERIFY((*table)[Shade::AccentGround] != (*table)[Shade::Base]);
            QCOMPARE((*table)[Shade::Red], ColourTable(kind)[Shade::Red]);
            QCOMPARE((*table)[Shade::ReplyGround], ColourTable(kind)[Shade::ReplyGround]);
        }
    }

    void theNearestShadeThatFitsIsTaken()
    {
        QCOMPARE((*withAccent(ColourTable(ThemeKind::Light), blue()))[Shade::Accent], blue().darker.at(0));
        const QColor onDark = (*withAccent(ColourTable(ThemeKind::Dark), blue()))[Shade::Accent];
        QVERIFY(blue().lighter.contains(onDark));
    }

    void highContrastIsThePersonsOwn()
    {
        const ContrastColours colours = desert();
        const QPalette palette = contrastPalette(colours);
        QCOMPARE(palette.color(QPalette::Window), colours.window);
        QCOMPARE(palette.color(QPalette::Base), colours.window);
        QCOMPARE(palette.color(QPalette::Text), colours.windowText);
        QCOMPARE(palette.color(QPalette::Highlight), colours.highlight);
        QCOMPARE(palette.color(QPalette::HighlightedText), colours.highlightText);
        QCOMPARE(palette.color(QPalette::Link), colours.hotLight);
        QCOMPARE(palette.color(QPalette::Button), colours.button);
        QCOMPARE(palette.color(QPalette::ButtonText), colours.buttonText);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), colours.greyText);
        const ColourTable table = contrastTable(colours);
        for (int i = 0; i < static_cast<int>(Shade::Count); ++i) {
            const auto shade = static_cast<Shade>(i);
            const bool isGround =
                table[shade] == colours.window || shade == Shade::AccentGround || shade == Shade::OnAccent;
            QVERIFY2(isGround || contrast(table[shade], colours.window) >= 4.5, qPrintable(QString::number(i)));
        }
        QVERIFY(contrast(table[Shade::Text], table[Shade::AccentGround]) >= 4.5);
        QVERIFY(table[Shade::AccentGround] != table[Shade::Base]);
    }

    void aHighlightThatIsNoTextGivesWayToTheLinks()
    {
        ContrastColours colours = desert();
        colours.highlight = QColor(0xff, 0xe0, 0x80);
        colours.highlightText = Qt::black;
        const ColourTable table = contrastTable(colours);
        QCOMPARE(table[Shade::Accent], colours.hotLight);
        QVERIFY(contrast(table[Shade::OnAccent], table[Shade::Accent]) >= 4.5);
        QCOMPARE(contrastPalette(colours).color(QPalette::Highlight), colours.highlight);
    }

    void theSystemIsFollowedUnlessSomethingWasChosen()
    {
        Theme theme(*qApp, std::nullopt);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemLook({ThemeKind::Dark, std::nullopt, std::nullopt});
        QCOMPARE(theme.kind(), ThemeKind::Dark);
        QCOMPARE(QApplication::palette(), theme.palette());
        theme.setSystemLook({ThemeKind::HighContrast, desert(), std::nullopt});
        QCOMPARE(theme.kind(), ThemeKind::HighContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Window), desert().window);
        QCOMPARE(theme.colour(Shade::Base), desert().window);
        const auto before = changed.count();
        theme.setSystemLook({ThemeKind::HighContrast, desert(), std::nullopt}); // each window tells of it
        QCOMPARE(changed.count(), before);
        theme.choose(ThemeKind::Light);
        theme.setSystemLook({ThemeKind::Dark, std::nullopt, std::nullopt});
        QCOMPARE(theme.kind(), ThemeKind::Light);
    }

    void theAccentIsUsedWhereItIsWanted()
    {
        Theme theme(*qApp, ThemeKind::Light);
        theme.setSystemLook({ThemeKind::Light, std::nullopt, blue()});
        QCOMPARE(theme.colours(), ColourTable(ThemeKind::Light)); // one accent, unless wanted otherwise
        QSignalSpy changed(&theme, &Theme::changed);
        theme.useSystemAccent(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(theme.colour(Shade::Accent), blue().darker.at(0));
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), blue().darker.at(0));
        theme.setSystemLook({ThemeKind::Light, std::nullopt, SystemAccent{QColor(Qt::yellow), {}, {}}});
        QCOMPARE(theme.colours(), ColourTable(ThemeKind::Light)); // cannot be read
        theme.setSystemLook({ThemeKind::Light, std::nullopt, blue()});
        theme.choose(ThemeKind::HighContrast);
        QCOMPARE(theme.colours(), ColourTable(ThemeKind::HighContrast));
    }
};

QTEST_MAIN(TestSystemLook)
#include "tst_system_look.moc"
