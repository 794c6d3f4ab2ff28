// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueuePane.h"

#include "app/queue/QueueDelegate.h"

namespace deskhand {

using namespace Qt::StringLiterals;

QueuePane::QueuePane(const Theme &theme, QueueTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"queues"_s);
    setAccessibleName(tr("Queues"));
    setModel(&model);
    setItemDelegate(new QueueDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setBackgroundRole(QPalette::Window); // the window's ground, not that of lists
    setMinimumWidth(160);
    connect(&model, &QAbstractItemModel::modelReset, this, &QueuePane::restore);
    restore();
}

void QueuePane::restore()
{
    expandAll();
    m_restoring = true;
    if (m_chosen.isValid()) {
        const QModelIndex index = m_model.find(m_chosen);
        if (index.isValid()) {
            setCurrentIndex(index);
        }
    } else if (m_chosenView != QueueTreeModel::View::None) {
        setCurrentIndex(m_model.indexOf(m_chosenView));
    }
    m_restoring = false;
}

void QueuePane::select(QueueTreeModel::View view)
{
    setCurrentIndex(m_model.indexOf(view));
    scrollTo(currentIndex());
}

void QueuePane::select(const QString &key)
{
    const QModelIndex index = m_model.find({}, key);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void QueuePane::selectNone()
{
    m_restoring = true;
    m_chosen = {};
    m_chosenView = QueueTreeModel::View::None;
    setCurrentIndex({});
    clearSelection();
    m_restoring = false;
}

void QueuePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const SavedQueue *queue = m_model.queue(current);
    const QueueTreeModel::View view = m_model.view(current);
    if (!m_restoring && view != QueueTreeModel::View::None) {
        m_chosen = {};
        m_chosenView = view;
        Q_EMIT viewChosen(view);
    }
    if (m_restoring || queue == nullptr || queue->query.isEmpty()) {
        return;
    }
    m_chosen = queue->id;
    m_chosenView = QueueTreeModel::View::None;
    Q_EMIT queueChosen(*queue);
}

void QueuePane::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace deskhand
