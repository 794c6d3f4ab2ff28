// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/PropertyField.h"

#include "app/theme/Painting.h"
#include "models/Formatting.h"

#include <QPainter>
#include <QStyleOption>

namespace deskhand {

namespace {
constexpr int ValueHeight = 22;
constexpr int AvatarSize = 18;
constexpr int Overhang = 4; ///< the hover ground reaches this far beyond the text
} // namespace

PropertyField::PropertyField(const Theme &theme, const QString &label, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellName();
}

void PropertyField::setLabel(const QString &label)
{
    m_label = label;
    tellName();
    update();
}

void PropertyField::setValue(const QString &value, Tone tone)
{
    m_value = value;
    m_tone = tone;
    setToolTip(value);
    tellName();
    update();
}

void PropertyField::setNothing(const QString &text)
{
    m_nothing = text;
    setValue({});
}

void PropertyField::setChangeable(bool changeable, const QString &why)
{
    m_changeable = changeable;
    setEnabled(changeable);
    setFocusPolicy(changeable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(changeable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!changeable && !why.isEmpty()) {
        setToolTip(why);
    }
}

void PropertyField::tellName()
{
    setAccessibleName(tr("%1: %2").arg(m_label, m_value.isEmpty() ? m_nothing : m_value));
}

QSize PropertyField::sizeHint() const
{
    const QFontMetrics label(chipFont(font()));
    const int width = fontMetrics().horizontalAdvance(m_value.isEmpty() ? m_nothing : m_value) + 32;
    return {std::max(label.horizontalAdvance(m_label), width),
            label.lineSpacing() + std::max(ValueHeight, fontMetrics().lineSpacing() + 4)};
}

QSize PropertyField::minimumSizeHint() const
{
    return {64, sizeHint().height()};
}

void PropertyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont labelFont = chipFont(font());
    labelFont.setWeight(QFont::Normal);
    const int labelHeight = QFontMetrics(labelFont).lineSpacing();
    QRect valueRect(0, labelHeight, width(), height() - labelHeight);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (m_changeable && (underMouse() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(m_theme.colour(Shade::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? m_theme.colour(Shade::GreyGround) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    valueRect.adjust(Overhang, 0, -Overhang, 0);
    painter.setFont(labelFont);
    painter.setPen(m_theme.colour(Shade::Dim));
    painter.drawText(visual(QRect(Overhang, 0, width() - 2 * Overhang, labelHeight)),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, width() - 2 * Overhang));
    painter.setFont(font());
    if (m_look == Look::Chip && !m_value.isEmpty()) {
        painter.setFont(chipFont(font()));
        QRect chip(valueRect.x(), 0, std::min(valueRect.width(), chipWidth(painter.font(), m_value)), chipHeight);
        chip.moveTop(valueRect.y() + (valueRect.height() - chipHeight) / 2);
        drawChip(painter, m_theme, visual(chip), m_value, m_tone);
        return;
    }
    if (m_look == Look::Person) {
        const QRect circle(valueRect.x(), valueRect.y() + (valueRect.height() - AvatarSize) / 2, AvatarSize,
                           AvatarSize);
        drawAvatar(painter, m_theme, visual(circle), m_value, initials(m_value));
        valueRect.setLeft(circle.right() + 6);
        painter.setFont(font());
    }
    const QString shown = m_value.isEmpty() ? m_nothing : m_value;
    const bool loud = m_tone == Tone::Red || m_tone == Tone::Amber;
    if (loud) {
        painter.setFont(Theme::semibold(font()));
    }
    painter.setPen(m_theme.colour(m_value.isEmpty() ? Shade::Dim : loud ? toneText(m_tone) : Shade::Text));
    painter.drawText(visual(valueRect), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, valueRect.width()));
}

} // namespace deskhand
