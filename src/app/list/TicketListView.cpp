// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/TicketListView.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace deskhand {

TicketListView::TicketListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true); // onto queues; the model says as what
    connect(this, &QAbstractItemView::activated, this, &TicketListView::opened);
}

void TicketListView::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr) {
        model()->disconnect(this);
    }
    using Model = QAbstractItemModel;
    if (newModel != nullptr) {
        // Before the selection model hears of it: it would make the neighbour the current row, and so open another
        // ticket under the agent's hands.
        connect(newModel, &Model::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_losingCurrent = currentIndex().isValid() && currentIndex().row() >= first && currentIndex().row() <= last;
            m_resumeRow = m_losingCurrent ? first : m_resumeRow;
        });
    }
    QListView::setModel(newModel);
    if (newModel == nullptr) {
        return;
    }
    connect(newModel, &Model::rowsAboutToBeInserted, this, [this] { holdAnchor(-1, -1); });
    connect(newModel, &Model::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { holdAnchor(first, last); });
    connect(newModel, &Model::rowsRemoved, this, [this] {
        restoreAnchor();
        if (m_losingCurrent) {
            selectionModel()->clearCurrentIndex(); // what else is selected stays so
            m_losingCurrent = false;
        }
    });
    connect(newModel, &Model::rowsMoved, this, &TicketListView::restoreAnchor);
}

int TicketListView::rows() const
{
    return model() == nullptr ? 0 : model()->rowCount(rootIndex());
}

int TicketListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TicketListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model()) {
        return {};
    }
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

int TicketListView::firstVisibleRow() const
{
    return verticalOffset() / m_rowHeight;
}

int TicketListView::lastVisibleRow() const
{
    return std::min(rows() - 1, (verticalOffset() + viewport()->height() - 1) / m_rowHeight);
}

void TicketListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const int top = index.row() * m_rowHeight;
    const int height = viewport()->height();
    const int value = verticalOffset();
    if (hint == PositionAtTop) {
        verticalScrollBar()->setValue(top);
    } else if (hint == PositionAtCenter) {
        verticalScrollBar()->setValue(top - (height - m_rowHeight) / 2);
    } else if (hint == PositionAtBottom || top + m_rowHeight > value + height) {
        verticalScrollBar()->setValue(top + m_rowHeight - height);
    } else if (top < value) {
        verticalScrollBar()->setValue(top);
    }
}

QModelIndex TicketListView::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / m_rowHeight;
    return point.y() >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void TicketListView::doItemsLayout()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    QAbstractItemView::doItemsLayout(); // not QListView's, which measures each row
}

void TicketListView::reset()
{
    m_anchored = false;
    m_resumeRow = -1;
    m_marking = false;
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
}

void TicketListView::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(std::max(m_rowHeight, height));
    verticalScrollBar()->setRange(0, std::max(0, rows() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
    tellVisibleRows();
}

void TicketListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, (verticalOffset() + event->rect().top()) / m_rowHeight);
    const int last = std::min(rows() - 1, (verticalOffset() + event->rect().bottom()) / m_rowHeight);
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const bool active = hasFocus();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, active && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

void TicketListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void TicketListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

void TicketListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        m_marking = false;
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_marking = false;
    QAbstractItemView::keyPressEvent(event);
}

void TicketListView::mousePressEvent(QMouseEvent *event)
{
    m_marking = false;
    QAbstractItemView::mousePressEvent(event);
}

void TicketListView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    tellVisibleRows();
}

void TicketListView::tellVisibleRows()
{
    Q_EMIT visibleRowsChanged(firstVisibleRow(), std::max(firstVisibleRow(), lastVisibleRow()));
}

void TicketListView::holdAnchor(int leaving, int last)
{
    // At the very top new rows are meant to be seen; further down nothing may jump.
    m_anchored = verticalOffset() > 0;
    if (!m_anchored) {
        return;
    }
    int row = firstVisibleRow();
    if (leaving >= 0 && row >= leaving && row <= last) {
        row = std::min(last + 1, rows() - 1);
    }
    m_anchor = model()->index(row, 0, rootIndex());
    m_anchorDelta = verticalOffset() - row * m_rowHeight;
}

void TicketListView::restoreAnchor()
{
    updateGeometries();
    if (m_anchored && m_anchor.isValid()) {
        verticalScrollBar()->setValue(m_anchor.row() * m_rowHeight + m_anchorDelta);
    }
    m_anchored = false;
    m_anchor = QPersistentModelIndex();
    viewport()->update();
}

void TicketListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    restoreAnchor();
}

void TicketListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    holdAnchor(start, end);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void TicketListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (topLeft.row() <= lastVisibleRow() && bottomRight.row() >= firstVisibleRow()) {
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
        viewport()->update();
    }
}

void TicketListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (QAccessible::isActive() && currentIndex().isValid()) {
        const bool on = selectionModel()->isSelected(currentIndex());
        QAccessibleEvent event(this, on ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
        event.setChild(currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }
}

void TicketListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && !m_losingCurrent) {
        m_resumeRow = -1;
    }
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex TicketListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0) {
        return {};
    }
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    // Where the current one left, the next is the one that took its place.
    const bool forward = action == MoveDown || action == MoveNext || action == MoveRight || action == MovePageDown;
    const int resumed = m_resumeRow >= 0 && forward ? m_resumeRow - 1 : m_resumeRow;
    int row = currentIndex().isValid() ? currentIndex().row() : resumed;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = row < 0 && m_resumeRow < 0 ? rows() - 1 : row - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, rows() - 1), 0, rootIndex());
}

void TicketListView::goTo(int row)
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void TicketListView::step(int by)
{
    const QModelIndex next = moveCursor(by > 0 ? MoveDown : MoveUp, Qt::NoModifier);
    if (next.isValid()) {
        selectionModel()->setCurrentIndex(next, m_marking ? QItemSelectionModel::NoUpdate
                                                          : QItemSelectionModel::ClearAndSelect);
        scrollTo(next);
    }
}

void TicketListView::mark()
{
    if (!currentIndex().isValid()) {
        return;
    }
    if (!m_marking) {
        // The current row is selected by being current; from now on because it is marked.
        m_marking = true;
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
        return;
    }
    selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    if (!selectionModel()->hasSelection()) {
        m_marking = false;
    }
}

void TicketListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (rows() == 0) {
        return;
    }
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = std::clamp(area.top() / m_rowHeight, 0, rows() - 1);
    const int last = std::clamp(area.bottom() / m_rowHeight, first, rows() - 1);
    const QItemSelection selection(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->select(selection, flags);
}

QRegion TicketListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), firstVisibleRow());
        const int bottom = std::min(range.bottom(), lastVisibleRow());
        if (top <= bottom) {
            region +=
                QRect(0, top * m_rowHeight - verticalOffset(), viewport()->width(), (bottom - top + 1) * m_rowHeight);
        }
    }
    return region;
}

} // namespace deskhand
