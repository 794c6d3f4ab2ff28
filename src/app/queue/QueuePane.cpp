// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueuePane.h"

#include "app/queue/QueueDelegate.h"
#include "models/TicketMime.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>

#include <utility>

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
    setIndentation(0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setAutoExpandDelay(600);
    viewport()->setBackgroundRole(QPalette::Window); // the window's ground, not that of lists
    setMinimumWidth(160);
    const QStringList closed =
        QSettings().value(u"queues/closed"_s, QStringList{u"departments"_s, u"teams"_s, u"agents"_s}).toStringList();
    m_closed = QSet<QString>(closed.cbegin(), closed.cend());
    for (const QString &key : closed) {
        m_model.setOpen(key, false);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &QueuePane::restore);
    const auto remember = [this](const QModelIndex &index, bool open) {
        const SavedQueue *queue = m_model.queue(index);
        if (!m_restoring && queue != nullptr) {
            open ? static_cast<void>(m_closed.remove(queue->key)) : static_cast<void>(m_closed.insert(queue->key));
            m_model.setOpen(queue->key, open);
            keepClosed();
        }
    };
    connect(this, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, false); });
    restore();
}

void QueuePane::keepClosed()
{
    QSettings().setValue(u"queues/closed"_s, QStringList(m_closed.cbegin(), m_closed.cend()));
}

void QueuePane::restore()
{
    m_restoring = true;
    expandAll();
    for (const QString &key : std::as_const(m_closed)) {
        const QModelIndex heading = m_model.find({}, key);
        if (heading.isValid()) {
            collapse(heading);
        }
    }
    if (m_chosen.isValid() || !m_chosenKey.isEmpty()) {
        const QModelIndex index = m_model.find(m_chosen, m_chosenKey);
        if (index.isValid()) {
            setCurrentIndex(index);
        }
    } else if (m_chosenView != QueueTreeModel::View::None) {
        setCurrentIndex(m_model.indexOf(m_chosenView));
    }
    m_restoring = false;
    if (m_awaited.isValid() && m_model.find(m_awaited).isValid()) {
        selectQueue(std::exchange(m_awaited, {}));
    }
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

void QueuePane::selectQueue(QueueId id)
{
    const QModelIndex index = m_model.find(id);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void QueuePane::selectQueueSoon(QueueId id)
{
    if (m_model.find(id).isValid()) {
        selectQueue(id);
    } else {
        m_awaited = id;
    }
}

const SavedQueue *QueuePane::currentQueue() const
{
    const SavedQueue *queue = m_model.queue(currentIndex());
    return queue != nullptr && !queue->query.isEmpty() ? queue : nullptr;
}

void QueuePane::selectNone()
{
    m_restoring = true;
    m_chosen = {};
    m_chosenView = QueueTreeModel::View::None;
    m_chosenKey.clear();
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
    m_chosenKey = queue->key;
    Q_EMIT queueChosen(*queue);
}

void QueuePane::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.data(QueueTreeModel::HeadingRole).toBool()) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void QueuePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(ticketMimeType()) || event->mimeData()->hasFormat(queueMimeType())) {
        event->acceptProposedAction();
    }
}

void QueuePane::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls, and opens headings
    const QModelIndex index = indexAt(event->position().toPoint());
    const SavedQueue *queue = m_model.queue(index);
    const bool tickets = event->mimeData()->hasFormat(ticketMimeType());
    const bool fits = tickets ? m_model.target(index).kind != QueueTarget::Kind::None
                              : queue != nullptr && queue->id.isValid() && queue->scope != QueueScope::System;
    m_dropAt = fits ? QPersistentModelIndex(index) : QPersistentModelIndex();
    viewport()->update();
    event->setAccepted(fits);
}

void QueuePane::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropAt = QPersistentModelIndex();
    viewport()->update();
    QTreeView::dragLeaveEvent(event);
}

void QueuePane::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_dropAt = QPersistentModelIndex();
    viewport()->update();
    setState(NoState);
    if (event->mimeData()->hasFormat(ticketMimeType())) {
        const QueueTarget target = m_model.target(index);
        if (target.kind != QueueTarget::Kind::None) {
            event->acceptProposedAction();
            Q_EMIT ticketsDropped(target);
        }
        return;
    }
    const SavedQueue *onto = m_model.queue(index);
    if (event->mimeData()->hasFormat(queueMimeType()) && onto != nullptr && onto->id.isValid()) {
        event->acceptProposedAction();
        Q_EMIT queueMoved(QueueId{event->mimeData()->data(queueMimeType()).toLongLong()}, onto->id);
    }
}

void QueuePane::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace deskhand
