// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/ColumnHeader.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnRole = Qt::UserRole;

/// Due times and priorities are wanted most urgent first, numbers and times newest first.
bool beginsDescending(SortColumn column)
{
    switch (column) {
    case SortColumn::Updated:
    case SortColumn::Created:
    case SortColumn::Closed:
    case SortColumn::Number:
    case SortColumn::Priority:
        return true;
    default:
        return false;
    }
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"columnHeader"_s);
    setAccessibleName(tr("Columns"));
    setModel(&m_model);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortIndicatorShown(true);
    setToolTip(tr("Press to sort, drag to move, right-click to choose columns"));
    connect(this, &QHeaderView::sectionClicked, this, &ColumnHeader::press);
    const auto byHand = [this] {
        Q_EMIT placesChanged();
        if (!m_setting) {
            Q_EMIT columnsChanged();
        }
    };
    connect(this, &QHeaderView::sectionMoved, this, byHand);
    connect(this, &QHeaderView::sectionResized, this, byHand);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeader::placesChanged);
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    Q_EMIT placesChanged(); // a header that is not a table's tells nobody of the stretched column
}

void ColumnHeader::setColumns(const QList<ShownColumn> &columns)
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    m_model.clear();
    m_model.setColumnCount(static_cast<int>(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        const TicketColumn column = columns.at(i).column;
        auto *item = new QStandardItem(column == TicketColumn::State ? QString() : columnTitle(column));
        item->setData(static_cast<int>(column), ColumnRole);
        item->setData(columnTitle(column), Qt::AccessibleTextRole);
        item->setToolTip(columnTitle(column));
        item->setTextAlignment((columnAtEnd(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        m_model.setHorizontalHeaderItem(i, item);
        if (column == TicketColumn::Subject) {
            setSectionResizeMode(i, QHeaderView::Stretch);
        } else {
            setSectionResizeMode(i, column == TicketColumn::State ? QHeaderView::Fixed : QHeaderView::Interactive);
            resizeSection(i, columns.at(i).width);
        }
    }
    setSort(m_sort);
    Q_EMIT placesChanged();
}

QList<ShownColumn> ColumnHeader::columns() const
{
    QList<ShownColumn> columns;
    for (const Place &place : places()) {
        columns.append({place.column, place.width});
    }
    return columns;
}

QList<ColumnHeader::Place> ColumnHeader::places() const
{
    QList<Place> places;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const auto column = static_cast<TicketColumn>(m_model.headerData(section, Qt::Horizontal, ColumnRole).toInt());
        places.append({column, sectionViewportPosition(section), sectionSize(section)});
    }
    return places;
}

void ColumnHeader::setSort(TicketSort sort)
{
    m_sort = sort;
    for (int section = 0; section < count(); ++section) {
        const auto column = static_cast<TicketColumn>(m_model.headerData(section, Qt::Horizontal, ColumnRole).toInt());
        if (columnSort(column) == sort.column) {
            setSortIndicator(section, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
    }
    setSortIndicator(-1, Qt::AscendingOrder);
}

void ColumnHeader::press(int section)
{
    const auto column = static_cast<TicketColumn>(m_model.headerData(section, Qt::Horizontal, ColumnRole).toInt());
    if (const auto sort = columnSort(column)) {
        const bool same = m_sort.column == *sort;
        Q_EMIT sortWanted({*sort, same ? !m_sort.descending : beginsDescending(*sort)});
    }
    setSort(m_sort); // the indicator follows what is shown, not what is asked for
}

QMenu *ColumnHeader::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Columns"), parent);
    const QList<ShownColumn> present = columns();
    for (int i = 0; i < ticketColumnCount; ++i) {
        const auto column = static_cast<TicketColumn>(i);
        QAction *action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(std::any_of(present.cbegin(), present.cend(),
                                       [column](const ShownColumn &shown) { return shown.column == column; }));
        action->setEnabled(column != TicketColumn::Subject); // a row without it says nothing
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    return menu;
}

void ColumnHeader::showColumn(TicketColumn column, bool shown)
{
    QList<ShownColumn> present = columns();
    present.removeIf([column](const ShownColumn &one) { return one.column == column; });
    if (shown) {
        present.append({column, columnWidth(column)});
    }
    setColumns(present);
    Q_EMIT columnsChanged();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace deskhand
