// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Theme.h"

#include "app/theme/Accent.h"
#include "app/theme/AppStyle.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace deskhand {

using namespace Qt::StringLiterals;

ThemeKind systemThemeKind(const QPalette &systemPalette)
{
    const QColor ground = systemPalette.color(QPalette::Active, QPalette::Window);
    const QColor text = systemPalette.color(QPalette::Active, QPalette::WindowText);
    return ground.lightness() < text.lightness() ? ThemeKind::Dark : ThemeKind::Light;
}

std::optional<ThemeKind> themeKindFromName(const QString &name)
{
    if (name == "light"_L1) {
        return ThemeKind::Light;
    }
    if (name == "dark"_L1) {
        return ThemeKind::Dark;
    }
    if (name == "contrast"_L1) {
        return ThemeKind::HighContrast;
    }
    return std::nullopt;
}

Theme::Theme(QApplication &application, std::optional<ThemeKind> chosen, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemPalette(QApplication::palette())
    , m_system(readSystemLook())
    , m_chosen(chosen)
{
    QApplication::setStyle(new AppStyle); // the application owns it
    apply();
    m_application.installEventFilter(this);
}

void Theme::choose(std::optional<ThemeKind> chosen)
{
    m_chosen = chosen;
    apply();
}

void Theme::useSystemAccent(bool wanted)
{
    m_accentWanted = wanted;
    apply();
}

void Theme::setSystemLook(const SystemLook &look)
{
    m_system = look;
    apply();
}

void Theme::apply()
{
    const ThemeKind kind = m_chosen.value_or(m_system.kind.value_or(systemThemeKind(m_systemPalette)));
    ColourTable colours(kind);
    if (kind == ThemeKind::HighContrast) {
        colours = m_system.contrast ? contrastTable(*m_system.contrast) : colours;
    } else if (m_accentWanted && m_system.accent) {
        colours = withAccent(colours, *m_system.accent).value_or(colours);
    }
    const QPalette palette =
        kind == ThemeKind::HighContrast && m_system.contrast ? contrastPalette(*m_system.contrast) : paletteOf(colours);
    // Each window tells of a change of the system's, but one change is shown once.
    const bool other = kind != m_kind || colours != m_colours || palette != m_palette;
    m_kind = kind;
    m_colours = colours;
    m_palette = palette;
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
    if (other) {
        Q_EMIT changed();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each top-level window when the system's theme changes; reading its palette needs ours out of the way.
    if (event->type() == QEvent::ThemeChange && !m_chosen && watched->isWidgetType()) {
        m_system = readSystemLook();
        if (!m_system.kind) {
            QApplication::setPalette(QPalette());
            m_systemPalette = QApplication::palette();
        }
        apply();
    }
    return QObject::eventFilter(watched, event);
}

QFont Theme::small(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * 0.92);
    } else {
        font.setPixelSize(base.pixelSize() - 1);
    }
    return font;
}

QFont Theme::semibold(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::heading(const QFont &base, int step)
{
    QFont font = semibold(base);
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() + 2.0 * step);
    } else {
        font.setPixelSize(base.pixelSize() + 3 * step);
    }
    return font;
}

} // namespace deskhand
