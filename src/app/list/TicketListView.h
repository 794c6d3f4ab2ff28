// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A list of rows of one height in which everything is arithmetic: a million rows cost what fifty
/// do. It derives from QListView for what screen readers know of that, and takes over its layout.
/// What is shown stays where it is when rows come and go above.

#include <QListView>
#include <QPersistentModelIndex>

namespace deskhand {

class TicketListView : public QListView {
    Q_OBJECT
public:
    explicit TicketListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

    /// Makes this row alone the current and selected one, whatever keys are held down.
    void goTo(int row);
    /// To the next (1) or previous (-1) row.
    void step(int by);
    /// Marks the current row, or takes its mark off. While rows are marked, step() moves without selecting.
    void mark();
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;

    /// The current row is leaving the list: it is nobody's, and the next key goes on from its place.
    [[nodiscard]] bool isLosingCurrent() const { return m_losingCurrent; }

Q_SIGNALS:
    /// Also when the rows are the same but a scroll ended.
    void visibleRowsChanged(int first, int last);
    /// The current row was chosen with the pointer or Enter, not just moved over.
    void opened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    /// Letters are keys of actions. One that is nobody's must not go to a ticket, let alone by way of a million rows.
    void keyboardSearch(const QString &) override { }
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rows() const;
    /// Remembers which row is on top; rows `leaving`..`last` are not to be trusted with it.
    void holdAnchor(int leaving, int last);
    void restoreAnchor();
    void tellVisibleRows();

    int m_rowHeight = 52;
    QPersistentModelIndex m_anchor;
    int m_anchorDelta = 0;
    int m_resumeRow = -1; ///< where the current row was that left
    bool m_losingCurrent = false;
    bool m_anchored = false;
    bool m_marking = false;
};

} // namespace deskhand
