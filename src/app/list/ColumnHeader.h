// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The heads of a list's columns: press to sort, drag to move or resize, right-click to choose.

#include "app/list/ListLook.h"

#include <QHeaderView>
#include <QStandardItemModel>

class QMenu;

namespace deskhand {

class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setColumns(const QList<ShownColumn> &columns);
    /// In the order shown, with their widths.
    [[nodiscard]] QList<ShownColumn> columns() const;
    /// Where each column's cells are: its left edge and width.
    struct Place {
        TicketColumn column;
        int left;
        int width;
    };
    [[nodiscard]] QList<Place> places() const;
    void setSort(TicketSort sort);
    /// Every column with a tick, to be shown or left out.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    /// Moved or resized by hand, shown or left out.
    void columnsChanged();
    /// Also when the window made the subject wider.
    void placesChanged();
    void sortWanted(deskhand::TicketSort sort);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumn(TicketColumn column, bool shown);
    void press(int section);

    QStandardItemModel m_model;
    TicketSort m_sort;
    bool m_setting = false;
};

} // namespace deskhand
