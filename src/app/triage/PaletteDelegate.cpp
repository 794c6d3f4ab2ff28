// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/PaletteDelegate.h"

#include "app/theme/Painting.h"
#include "app/triage/PaletteModel.h"

#include <QIcon>
#include <QPainter>

namespace deskhand {

namespace {
constexpr int Margin = 16;
constexpr int IconSize = 16;
constexpr int Gap = 10;
constexpr int RowHeight = 32;
} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, std::max(RowHeight, option.fontMetrics.lineSpacing() + 12)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool selected = option.state & QStyle::State_Selected;
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (selected) {
        painter->fillRect(option.rect, m_theme.colour(Shade::AccentGround));
    }
    QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
    QRect icon(inner.left(), 0, IconSize, IconSize);
    icon.moveCenter(QPoint(icon.center().x(), inner.center().y()));
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, visual(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    inner.setLeft(icon.right() + 1 + Gap);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        QRect key(QPoint(0, 0), keySize(option.font, keys));
        key.moveCenter(inner.center());
        key.moveRight(inner.right());
        drawKey(*painter, visual(key), keys, m_theme.colour(Shade::Dim), m_theme.colour(Shade::Line));
        inner.setRight(key.left() - Gap);
    }
    const QString text = index.data().toString();
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::Text));
    const auto start = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(visual(inner), start, shown);
    inner.setLeft(inner.left() + painter->fontMetrics().horizontalAdvance(shown) + Gap);
    painter->setFont(Theme::small(option.font));
    painter->setPen(m_theme.colour(Shade::Dim));
    if (inner.width() > 24) {
        painter->drawText(visual(inner), static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                            Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

} // namespace deskhand
