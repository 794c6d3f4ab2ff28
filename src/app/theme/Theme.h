// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The present look: which colours are shown, following the system unless told otherwise, and the
/// type scale. One object, made by main() and handed to whoever paints.

#include "app/theme/Colours.h"
#include "app/theme/SystemLook.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace deskhand {

/// Light or dark, as a palette of the system's is.
[[nodiscard]] ThemeKind systemThemeKind(const QPalette &systemPalette);
/// "light", "dark" or "contrast"; nothing for other words.
[[nodiscard]] std::optional<ThemeKind> themeKindFromName(const QString &name);

class Theme : public QObject {
    Q_OBJECT
public:
    /// Installs our style and palette in `application`; `chosen` unset follows the system.
    Theme(QApplication &application, std::optional<ThemeKind> chosen, QObject *parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] QColor colour(Shade shade) const { return m_colours[shade]; }
    [[nodiscard]] const ColourTable &colours() const { return m_colours; }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }
    [[nodiscard]] std::optional<ThemeKind> chosen() const { return m_chosen; }
    /// Unset: follow the system.
    void choose(std::optional<ThemeKind> chosen);
    /// Whether the system's accent colour takes the place of ours, as far as it can be read. Not in high contrast.
    void useSystemAccent(bool wanted);
    /// What the system wants now; followed where nothing else was chosen.
    void setSystemLook(const SystemLook &look);

    /// Secondary text: one step below the system's size.
    [[nodiscard]] static QFont small(const QFont &base);
    [[nodiscard]] static QFont semibold(const QFont &base);
    /// `step` 1 and 2 are +2 and +4 points, semibold.
    [[nodiscard]] static QFont heading(const QFont &base, int step);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette;
    SystemLook m_system;
    std::optional<ThemeKind> m_chosen;
    bool m_accentWanted = false;
    ColourTable m_colours;
    QPalette m_palette; ///< of the colours
    ThemeKind m_kind = ThemeKind::Light;
};

} // namespace deskhand
