// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The present look: which colours are shown, following the system unless told otherwise, and the
/// type scale. One object, made by main() and handed to whoever paints.

#include "app/theme/Colours.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace deskhand {

/// What the system asks for at this moment.
[[nodiscard]] ThemeKind systemThemeKind(const QPalette &systemPalette);
/// "light", "dark" or "contrast"; nothing for other words.
[[nodiscard]] std::optional<ThemeKind> themeKindFromName(const QString &name);

class Theme : public QObject {
    Q_OBJECT
public:
    /// Installs our style and palette in `application`; `chosen` unset follows the system.
    Theme(QApplication &application, std::optional<ThemeKind> chosen, QObject *parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] QColor colour(Shade shade) const { return deskhand::colour(m_kind, shade); }
    [[nodiscard]] std::optional<ThemeKind> chosen() const { return m_chosen; }
    /// Unset: follow the system.
    void choose(std::optional<ThemeKind> chosen);

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
    std::optional<ThemeKind> m_chosen;
    ThemeKind m_kind = ThemeKind::Light;
};

} // namespace deskhand
