// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Painting.h"

#include "models/Formatting.h"

#include <QFontMetrics>
#include <QPainter>

namespace deskhand {

namespace {
constexpr int ChipPadding = 7;
constexpr int KeyPadding = 4;
} // namespace

Shade toneText(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Shade::Dim;
    case Tone::Accent:
        return Shade::Accent;
    case Tone::Red:
        return Shade::Red;
    case Tone::Amber:
        return Shade::Amber;
    case Tone::Green:
        return Shade::Green;
    case Tone::Grey:
        return Shade::Grey;
    }
    return Shade::Text;
}

Shade toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Grey:
        return Shade::GreyGround;
    case Tone::Accent:
        return Shade::AccentGround;
    case Tone::Red:
        return Shade::RedGround;
    case Tone::Amber:
        return Shade::AmberGround;
    case Tone::Green:
        return Shade::GreenGround;
    }
    return Shade::GreyGround;
}

QFont chipFont(const QFont &base)
{
    QFont font = Theme::semibold(base);
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * 0.85);
    } else {
        font.setPixelSize(base.pixelSize() - 2);
    }
    return font;
}

int chipWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * ChipPadding;
}

void drawChip(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(toneGround(tone)));
    const qreal radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(theme.colour(toneText(tone)));
    const QRect inner = rect.adjusted(ChipPadding, 0, -ChipPadding + 1, 0);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

void drawAvatar(QPainter &painter, const Theme &theme, const QRect &rect, const QString &name, const QString &initials)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (name.isEmpty()) {
        QPen pen(theme.colour(Shade::Line), 1.5, Qt::CustomDashLine);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(personColour(nameSeed(name)));
        painter.drawEllipse(rect);
        QFont font = Theme::semibold(painter.font());
        font.setPixelSize(std::max(8, rect.height() * 10 / 24));
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(rect, Qt::AlignCenter, initials);
    }
    painter.restore();
}

QFont keyFont(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * 0.85);
    } else {
        font.setPixelSize(base.pixelSize() - 2);
    }
    return font;
}

QSize keySize(const QFont &base, const QString &text)
{
    const QFontMetrics metrics(keyFont(base));
    return {metrics.horizontalAdvance(text) + 2 * KeyPadding + 1, metrics.height() + 2};
}

void drawKey(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont(painter.font()));
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace deskhand
