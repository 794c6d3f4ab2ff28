// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NotificationBell.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int IconSize = 16;
constexpr int Side = 32;
} // namespace

void drawCountMark(QPainter &painter, const QRect &rect, int count, const QFont &font, const QColor &ground,
                   const QColor &text, int most)
{
    const QString number = count > most ? u"%1+"_s.arg(most) : QString::number(count);
    painter.save();
    painter.setFont(font);
    const int height = std::max(12, painter.fontMetrics().height());
    const int width = std::min(rect.width(), std::max(height, painter.fontMetrics().horizontalAdvance(number) + 6));
    const QRect mark(rect.right() - width + 1, rect.top(), width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(mark, height / 2.0, height / 2.0);
    painter.setPen(text);
    painter.drawText(mark, Qt::AlignCenter, number);
    painter.restore();
}

void drawSmallCount(QPainter &painter, const QRect &rect, int count, const Theme &theme)
{
    const int size = rect.height();
    QFont font = QApplication::font();
    font.setPixelSize(std::max(9, size * 9 / 16));
    font.setBold(true);
    drawCountMark(painter, rect, count, font, theme.colour(Shade::Red), theme.colour(Shade::OnAccent),
                  size < 32 ? 9 : 99);
}

NotificationBell::NotificationBell(const Theme &theme, QAction *action, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_action(action)
{
    setObjectName(u"bell"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIcon(themedIcon(theme, u"bell"_s, Shade::Dim));
    setIconSize(QSize(IconSize, IconSize));
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    setCount(0);
}

void NotificationBell::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("Notifications, %n new", nullptr, count) : tr("Notifications, nothing new"));
    setToolTip(m_action->toolTip());
    update();
}

QSize NotificationBell::sizeHint() const
{
    return {Side + 4, Side};
}

void NotificationBell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count > 0) {
        QPainter painter(this);
        QFont small = Theme::semibold(font());
        small.setPointSizeF(font().pointSizeF() * 0.75);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 1, 0, 0));
        drawCountMark(painter, place, m_count, small, m_theme.colour(Shade::Accent), m_theme.colour(Shade::OnAccent));
    }
}

} // namespace deskhand
