// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/TitleBars.h"

#include "app/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace deskhand {

TitleBars::TitleBars(const Theme &theme, SetDark setDark, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_setDark(std::move(setDark))
{
    connect(&theme, &Theme::changed, this, [this] {
        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            colour(*window);
        }
    });
    qApp->installEventFilter(this);
}

void TitleBars::colour(const QWidget &window) const
{
    // Popups and the like have no title bar; a window that was never shown is told when it is.
    const Qt::WindowType type = window.windowType();
    if ((type == Qt::Window || type == Qt::Dialog || type == Qt::Tool) && window.internalWinId() != 0) {
        m_setDark(window.internalWinId(), m_theme.kind() == ThemeKind::Dark);
    }
}

bool TitleBars::eventFilter(QObject *watched, QEvent *event)
{
    // A window has its handle by then and is not on the screen yet, so that it never flashes.
    if ((event->type() == QEvent::Show || event->type() == QEvent::WinIdChange) && watched->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        if (widget->isWindow()) {
            colour(*widget);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace deskhand
