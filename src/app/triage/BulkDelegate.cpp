// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/BulkDelegate.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "models/BulkPreviewModel.h"

namespace deskhand {

using namespace Qt::StringLiterals;

BulkDelegate::BulkDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void BulkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = static_cast<BulkPreviewModel::State>(index.data(BulkPreviewModel::StateRole).toInt());
    Shade shade = Shade::Text;
    if (state == BulkPreviewModel::State::Refused) {
        shade = index.column() == BulkPreviewModel::ChangeColumn ? Shade::Red : Shade::Text;
        if (index.column() == BulkPreviewModel::ChangeColumn) {
            option->icon = themedIcon(m_theme, u"warning"_s, Shade::Red);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
        }
    } else if (state != BulkPreviewModel::State::Changes || index.column() == BulkPreviewModel::ToldColumn) {
        shade = Shade::Dim;
    }
    option->palette.setColor(QPalette::Text, m_theme.colour(shade));
    option->palette.setColor(QPalette::HighlightedText, m_theme.colour(shade));
}

} // namespace deskhand
