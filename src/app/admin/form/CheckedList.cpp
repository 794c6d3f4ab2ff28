// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/CheckedList.h"

#include "app/admin/form/CalmDelegate.h"

namespace deskhand {

namespace {
constexpr int RowsShown = 7;
constexpr int RowHeight = 28;
} // namespace

CheckedList::CheckedList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setItemDelegate(new CalmDelegate(theme, this));
    setFixedHeight(RowHeight * RowsShown + 2);
    connect(this, &QListWidget::itemChanged, this, &CheckedList::changed);
}

void CheckedList::setChoices(const QList<Choice> &choices, const QList<qint64> &chosen)
{
    clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
        addItem(item);
    }
    setCurrentRow(0);
}

QList<qint64> CheckedList::chosen() const
{
    QList<qint64> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            ids.append(item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    return ids;
}

} // namespace deskhand
