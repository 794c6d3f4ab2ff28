// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueueDelegate.h"

#include "app/queue/QueuePane.h"
#include "app/theme/Painting.h"
#include "models/QueueTreeModel.h"

#include <QLocale>
#include <QPainter>

namespace deskhand {

namespace {
constexpr int Margin = 16;
constexpr int Indent = 8;
constexpr int Nested = 12; ///< further, for a queue below another
constexpr int RowHeight = 26;
constexpr int HeadingHeight = 34;
constexpr int BarWidth = 3;
} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(QueueTreeModel::HeadingRole).toBool();
    const int line = option.fontMetrics.lineSpacing();
    return {120, heading ? std::max(HeadingHeight, line + 14) : std::max(RowHeight, line + 8)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (index.data(QueueTreeModel::HeadingRole).toBool()) {
        painter->setFont(chipFont(option.font));
        painter->setPen(m_theme.colour(Shade::Dim));
        const QRect place = option.rect.adjusted(Margin, 0, -Margin, -4);
        painter->drawText(visual(place), Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
        if (!(option.state & QStyle::State_Open) || (option.state & QStyle::State_MouseOver)) {
            // A closed heading shows that there is more; an open one only when the pointer asks.
            QStyleOption arrow;
            arrow.rect = visual(QRect(place.right() - 11, place.bottom() - 13, 12, 12));
            arrow.palette = option.palette;
            arrow.state = QStyle::State_Enabled;
            const auto element = option.state & QStyle::State_Open     ? QStyle::PE_IndicatorArrowDown
                                 : option.direction == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight
                                                                       : QStyle::PE_IndicatorArrowLeft;
            option.widget->style()->drawPrimitive(element, &arrow, painter, option.widget);
        }
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.colour(selected ? Shade::AccentGround : Shade::GreyGround));
    }
    if (selected) {
        painter->fillRect(visual(QRect(option.rect.x(), option.rect.y(), BarWidth, option.rect.height())),
                          m_theme.colour(Shade::Accent));
    }
    if (static_cast<const QueuePane *>(option.widget)->isDropTarget(index)) {
        painter->fillRect(option.rect, m_theme.colour(Shade::AccentGround));
        painter->setPen(m_theme.colour(Shade::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    int depth = 0;
    for (QModelIndex above = index.parent().parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    QRect inner = option.rect.adjusted(Margin + Indent + depth * Nested, 0, -Margin, 0);
    const auto count = index.data(QueueTreeModel::CountRole).toLongLong();
    const auto tone = index.data(QueueTreeModel::ToneRole).value<Tone>();
    if (count > 0) {
        const QString text = QLocale().toString(count);
        painter->setFont(tone == Tone::Plain ? option.font : Theme::semibold(option.font));
        painter->setPen(m_theme.colour(tone == Tone::Plain ? Shade::Dim : toneText(tone)));
        painter->drawText(visual(inner), Qt::AlignVCenter | Qt::AlignTrailing, text);
        inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(text) - 8);
    }
    painter->setFont(selected ? Theme::semibold(option.font) : option.font);
    painter->setPen(m_theme.colour(selected ? Shade::Accent : Shade::Text));
    painter->drawText(visual(inner), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    if ((option.state & QStyle::State_HasFocus) && selected) {
        painter->setPen(m_theme.colour(Shade::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace deskhand
