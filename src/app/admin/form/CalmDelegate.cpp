// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/CalmDelegate.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QWidget>

namespace deskhand {

namespace {
constexpr int IconSize = 16;
constexpr int RowHeight = 28;
} // namespace

CalmDelegate::CalmDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize CalmDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, RowHeight));
}

void CalmDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString icon = index.data(IconRole).toString();
    if ((option->state & QStyle::State_Selected) && !icon.isEmpty()) {
        option->icon = QIcon();
        option->icon.addPixmap(
            iconPixmap(icon, m_theme.colour(Shade::Accent), IconSize, option->widget->devicePixelRatioF()),
            QIcon::Selected);
    }
    option->palette.setColor(QPalette::Highlight, m_theme.colour(Shade::AccentGround));
    option->palette.setColor(QPalette::HighlightedText, m_theme.colour(Shade::Accent));
}

} // namespace deskhand
