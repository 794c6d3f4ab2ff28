// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/BigButton.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace deskhand {

namespace {
constexpr int Padding = 16;
constexpr int IconSize = 24;
} // namespace

BigButton::BigButton(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
                     QWidget *parent)
    : QPushButton(title, parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BigButton::sizeHint() const
{
    const int lines = fontMetrics().lineSpacing() + QFontMetrics(Theme::small(font())).lineSpacing();
    return {360, lines + 28};
}

void BigButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect icon(Padding, (height() - IconSize) / 2, IconSize, IconSize);
    painter.drawPixmap(visual(icon), iconPixmap(m_icon, m_theme.colour(Shade::Accent), IconSize, devicePixelRatioF()));
    const QFont small = Theme::small(font());
    const int first = fontMetrics().lineSpacing();
    const int second = QFontMetrics(small).lineSpacing();
    const int top = (height() - first - second) / 2;
    const int start = icon.right() + 1 + Padding;
    const int room = width() - start - Padding;
    painter.setFont(Theme::semibold(font()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(visual(QRect(start, top, room, first)), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(small);
    painter.setPen(m_theme.colour(Shade::Dim));
    painter.drawText(visual(QRect(start, top + first, room, second)), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, room));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace deskhand
