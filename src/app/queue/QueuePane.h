// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The queues on the left of the window.

#include "models/QueueTreeModel.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

namespace deskhand {

class Theme;

class QueuePane : public QTreeView {
    Q_OBJECT
public:
    /// Both outlive it.
    QueuePane(const Theme &theme, QueueTreeModel &model, QWidget *parent = nullptr);

    /// Selects and shows the queue of this key.
    void select(const QString &key);
    void select(QueueTreeModel::View view);
    void selectQueue(QueueId id);
    /// The same once the queue is there: it was saved a moment ago.
    void selectQueueSoon(QueueId id);
    /// The queue under the keys, saved or made; none for headings.
    [[nodiscard]] const SavedQueue *currentQueue() const;
    /// Nothing is selected: the list shows a query of its own.
    void selectNone();

    [[nodiscard]] QSize sizeHint() const override { return {220, 400}; }

    /// Under the pointer while something is dragged over it.
    [[nodiscard]] bool isDropTarget(const QModelIndex &index) const { return m_dropAt == index && index.isValid(); }

Q_SIGNALS:
    void queueChosen(const deskhand::SavedQueue &queue);
    void viewChosen(deskhand::QueueTreeModel::View view);
    /// The tickets selected in the list were dropped there.
    void ticketsDropped(const deskhand::QueueTarget &target);
    /// A saved queue was dropped before another of its kind; `before` invalid: behind all.
    void queueMoved(deskhand::QueueId queue, deskhand::QueueId before);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void restore();

    void keepClosed();

    QueueTreeModel &m_model;
    QueueId m_chosen;
    QueueTreeModel::View m_chosenView = QueueTreeModel::View::None;
    QString m_chosenKey; ///< for queues that nobody saved
    QueueId m_awaited;
    QSet<QString> m_closed;
    QPersistentModelIndex m_dropAt;
    bool m_restoring = false;
};

} // namespace deskhand
