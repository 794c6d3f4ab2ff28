// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Changing saved queues where they are: rename, share, move, delete, by menu, keys or dragging; and what becomes of
/// tickets dropped on a queue.

#include "models/QueueTarget.h"

#include <QObject>

class QAction;
class QPoint;

namespace deskhand {

class InlineBar;
class QueuePane;
class Session;
class TicketActions;

class QueueEditing : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    QueueEditing(Session &session, QueuePane &pane, TicketActions &tickets, InlineBar &bar, QWidget *window);

private:
    void showMenu(const QPoint &place);
    void change();
    void remove();
    void moveBy(int by);
    void moveBefore(QueueId id, QueueId before);
    void place(QList<SavedQueue> siblings);
    void take(const QueueTarget &target);
    void updateEnabled();
    [[nodiscard]] QList<SavedQueue> siblingsOf(const SavedQueue &queue) const;

    Session &m_session;
    QueuePane &m_pane;
    TicketActions &m_tickets;
    InlineBar &m_bar;
    QWidget *m_window;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
};

} // namespace deskhand
