// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ctrl+K, `?` and changing keys: how one reaches every action.

#include "core/base/Ids.h"

#include <QObject>

namespace deskhand {

class ActionRegistry;
class QueueTreeModel;
class Session;
class Theme;
class TicketActions;

class CommandCentre : public QObject {
    Q_OBJECT
public:
    /// All outlive it; popups and dialogs open over `window`.
    CommandCentre(Session &session, const Theme &theme, ActionRegistry &actions, const QueueTreeModel &queues,
                  TicketActions &ticketActions, QWidget *window);

Q_SIGNALS:
    void queueWanted(deskhand::QueueId queue);
    void ticketWanted(deskhand::TicketId ticket);

private:
    void showPalette();
    void showKeys();

    Session &m_session;
    const Theme &m_theme;
    ActionRegistry &m_actions;
    const QueueTreeModel &m_queues;
    TicketActions &m_ticketActions;
    QWidget *m_window;
};

} // namespace deskhand
