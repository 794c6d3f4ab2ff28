// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Indicators.h"

#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace deskhand {

namespace {
constexpr qreal CheckRadius = 2.5;
} // namespace

QColor mixed(const QColor &a, const QColor &b, int percentOfB)
{
    const auto mix = [percentOfB](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QRectF borderRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor edgeOf(const QPalette &palette)
{
    return mixed(palette.base().color(), palette.text().color(), 60);
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const auto group = option->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QPalette &palette = option->palette;
    const QColor ground = palette.color(group, QPalette::Base);
    const QColor ink = palette.color(group, QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state & QStyle::State_MouseOver ? mixed(ground, ink, 75) : edgeOf(palette));
    painter->setBrush(ground);
    painter->drawRoundedRect(borderRect(option->rect), CheckRadius, CheckRadius); // rounder, it would be a radio button
    painter->translate(QRectF(option->rect).center());
    painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state & QStyle::State_NoChange) {
        painter->drawLine(QPointF(-2.5, 0), QPointF(2.5, 0));
    } else if (option->state & QStyle::State_On) {
        painter->drawPolyline(QPolygonF{QPointF(-3.5, 0), QPointF(-1, 2.75), QPointF(3.5, -3)});
    }
    painter->restore();
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const auto group = option->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ground = option->palette.color(group, QPalette::Base);
    const QColor ink = option->palette.color(group, QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state & QStyle::State_MouseOver ? mixed(ground, ink, 75) : edgeOf(option->palette));
    painter->setBrush(ground);
    painter->drawEllipse(borderRect(option->rect));
    if (option->state & QStyle::State_On) {
        const qreal inset = option->rect.width() / 3.5;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, int degrees)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->rotate(degrees);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
    painter->restore();
}

} // namespace deskhand
