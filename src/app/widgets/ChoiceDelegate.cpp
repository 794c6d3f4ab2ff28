// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/ChoiceDelegate.h"

#include "app/theme/Painting.h"
#include "models/ChoiceModel.h"

#include <QPainter>

namespace deskhand {

namespace {
constexpr int Padding = 12;
constexpr int RowHeight = 28;
} // namespace

ChoiceDelegate::ChoiceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (selected || hover) {
        painter->fillRect(option.rect, m_theme.colour(selected ? Shade::AccentGround : Shade::Alternate));
    }
    painter->setFont(option.font);
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect inner = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QString detail = index.data(ChoiceModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(Theme::small(option.font));
        const int width = std::min(inner.width() / 2, painter->fontMetrics().horizontalAdvance(detail) + 1);
        QRect place(inner.right() - width + 1, inner.y(), width, inner.height());
        painter->setPen(m_theme.colour(Shade::Dim));
        painter->drawText(visual(place), Qt::AlignVCenter | Qt::AlignTrailing,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, width));
        inner.setRight(place.left() - 8);
        painter->setFont(option.font);
    }
    const QString name = index.data().toString();
    const auto tone = index.data(ChoiceModel::ToneRole).value<Tone>();
    if (tone == Tone::Plain || !index.data(ChoiceModel::ChipRole).toBool()) {
        painter->setPen(m_theme.colour(selected ? Shade::Accent : tone == Tone::Grey ? Shade::Dim : Shade::Text));
        painter->drawText(visual(inner), Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, inner.width()));
    } else {
        painter->setFont(chipFont(option.font));
        QRect chip(inner.left(), 0, std::min(inner.width(), chipWidth(painter->font(), name)), chipHeight);
        chip.moveCenter(QPoint(chip.center().x(), inner.center().y()));
        drawChip(*painter, m_theme, visual(chip), name, tone);
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(RowHeight, option.fontMetrics.lineSpacing() + 8)};
}

} // namespace deskhand
