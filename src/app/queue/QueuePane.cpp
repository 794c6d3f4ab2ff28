// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueuePane.h"

#include "app/queue/QueueDelegate.h"
#include "models/QueueTreeModel.h"

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
    }
    m_restoring = false;
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
    setCurrentIndex({});
    clearSelection();
    m_restoring = false;
}

void QueuePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const SavedQueue *queue = m_model.queue(current);
    if (m_restoring || queue == nullptr || queue->query.isEmpty()) {
        return;
    }
    m_chosen = queue->id;
    Q_EMIT queueChosen(*queue);
}

void QueuePane::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace deskhand
