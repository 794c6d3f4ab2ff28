// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/FileDrop.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>

namespace deskhand {

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!DroppedFiles::offered(*drop->mimeData())) {
        return QObject::eventFilter(watched, event);
    }
    // Never a move: the files stay where they are.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        const QStringList paths = m_files.take(*drop->mimeData());
        if (!paths.isEmpty()) {
            Q_EMIT dropped(paths);
        }
    }
    return true;
}

} // namespace deskhand
