// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Paints a ticket row of two lines (state, subject, number, requester, snippet; priority and time left at the end of
/// the lines; the assignee's circle), or of one line with columns.

#include "app/list/ColumnHeader.h"
#include "app/theme/Colours.h"

#include <QElapsedTimer>
#include <QStyledItemDelegate>

namespace deskhand {

class Theme;

class TicketDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit TicketDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// One line with these columns; none: two lines.
    void setColumns(const QList<ColumnHeader::Place> &columns) { m_columns = columns; }

Q_SIGNALS:
    /// Placeholders have waited long enough to be drawn.
    void placeholdersDue() const;

private:
    struct Layout;

    [[nodiscard]] Layout layoutOf(const QStyleOptionViewItem &option, const TicketListItem &item) const;
    void paintSign(QPainter &painter, const QRect &rect, TicketSign sign) const;
    void paintMark(QPainter &painter, const QRect &rect, const QString &icon, Shade shade) const;
    void paintSecond(QPainter &painter, const Layout &layout, const TicketListItem &item) const;
    void paintTrailing(QPainter &painter, const Layout &layout, const TicketListItem &item) const;
    void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const TicketListItem &item) const;
    void paintColumns(QPainter &painter, const QStyleOptionViewItem &option, const TicketListItem &item) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, TicketColumn column,
                   const TicketListItem &item) const;
    void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] QString tipAt(const QPoint &point, const QStyleOptionViewItem &option,
                                const TicketListItem &item) const;

    const Theme &m_theme;
    QList<ColumnHeader::Place> m_columns;
    mutable QElapsedTimer m_loadingSince;
};

} // namespace deskhand
