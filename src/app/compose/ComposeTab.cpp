// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeTab.h"

#include "app/theme/Theme.h"

#include <QPainter>

namespace deskhand {

namespace {
constexpr int Height = 34;
constexpr int Padding = 12;
} // namespace

ComposeTab::ComposeTab(const Theme &theme, const QString &text, Shade shade, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shade(shade)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ComposeTab::sizeHint() const
{
    const QFontMetrics metrics(Theme::semibold(font()));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * Padding,
            std::max(Height, metrics.lineSpacing() + 16)};
}

void ComposeTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(isChecked() ? Theme::semibold(font()) : font());
    painter.setPen(m_theme.colour(isChecked() ? m_shade : underMouse() ? Shade::Text : Shade::Dim));
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
    if (isChecked()) {
        painter.fillRect(QRect(0, height() - 2, width(), 2), m_theme.colour(m_shade));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colour(Shade::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 4, -3, -5), 4, 4);
    }
}

} // namespace deskhand
