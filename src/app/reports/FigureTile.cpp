// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/FigureTile.h"

#include "app/reports/Card.h"
#include "app/theme/Painting.h"

#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int MarginX = 14;
constexpr int MarginY = 10;
constexpr int Gap = 4;

QFont large(const QFont &base)
{
    QFont font = Theme::semibold(base);
    font.setPointSizeF(base.pointSizeF() * 1.7);
    return font;
}

} // namespace

FigureTile::FigureTile(const Theme &theme, ReportFigure figure, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_figure(figure)
    , m_value(u"–"_s)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void FigureTile::setValue(const QString &value, const FigureChange &change, const QString &against, bool opens)
{
    m_value = value;
    m_change = change;
    const QString spoken = change.text.isEmpty() ? value : tr("%1, %2 against %3").arg(value, change.text, against);
    setAccessibleName(tr("%1: %2", "figure, value").arg(text(), spoken));
    setAccessibleDescription(opens ? tr("Opens the tickets behind it") : QString());
    setToolTip(change.text.isEmpty() ? figureExplanation(m_figure)
                                     : tr("%1 against %2: %3", "change, period, explanation")
                                           .arg(change.text, against, figureExplanation(m_figure)));
    setEnabled(opens);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize FigureTile::sizeHint() const
{
    const int name = QFontMetrics(Theme::small(font())).horizontalAdvance(text());
    const int height = QFontMetrics(Theme::small(font())).lineSpacing() + QFontMetrics(large(font())).lineSpacing();
    return {std::max(120, name + 2 * MarginX), height + Gap + 2 * MarginY};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    drawCard(painter, *this);
    if (underMouse() && isEnabled()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.colour(Shade::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QFont small = Theme::small(font());
    const int nameHeight = QFontMetrics(small).lineSpacing();
    const int room = width() - 2 * MarginX;
    painter.setFont(small);
    painter.setPen(m_theme.colour(Shade::Dim));
    painter.drawText(visual(QRect(MarginX, MarginY, room, nameHeight)), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    const int top = MarginY + nameHeight + Gap;
    const QFont big = large(font());
    const QFontMetrics metrics(big);
    const int valueWidth = metrics.horizontalAdvance(m_value);
    painter.setFont(big);
    painter.setPen(m_theme.colour(Shade::Text));
    painter.drawText(visual(QRect(MarginX, top, valueWidth, metrics.height())), Qt::AlignVCenter | Qt::AlignLeading,
                     m_value);
    if (!m_change.text.isEmpty()) {
        // On the figure's own line of writing.
        const int start = MarginX + valueWidth + 6;
        const int descent = QFontMetrics(small).descent() - metrics.descent();
        painter.setFont(small);
        painter.setPen(m_theme.colour(m_change.tone == Tone::Plain ? Shade::Dim : toneText(m_change.tone)));
        painter.drawText(visual(QRect(start, top, width() - start - MarginX / 2, metrics.height() + descent)),
                         Qt::AlignBottom | Qt::AlignLeading, m_change.text);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace deskhand
