// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Theme.h"

#include "app/theme/AppStyle.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace deskhand {

using namespace Qt::StringLiterals;

ThemeKind systemThemeKind(const QPalette &systemPalette)
{
#ifdef Q_OS_WIN
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                             QSettings::NativeFormat);
    if ((contrast.value(u"Flags"_s).toInt() & 1) != 0) {
        return ThemeKind::HighContrast;
    }
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    if (personal.contains(u"AppsUseLightTheme"_s)) {
        return personal.value(u"AppsUseLightTheme"_s).toInt() == 0 ? ThemeKind::Dark : ThemeKind::Light;
    }
#endif
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

void Theme::apply()
{
    m_kind = m_chosen.value_or(systemThemeKind(m_systemPalette));
    QApplication::setPalette(paletteOf(m_kind));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each top-level window when the system's theme changes; reading its palette needs ours out of the way.
    if (event->type() == QEvent::ThemeChange && !m_chosen && watched->isWidgetType()) {
        QApplication::setPalette(QPalette());
        m_systemPalette = QApplication::palette();
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
