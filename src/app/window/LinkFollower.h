// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Shows what a `deskhand:` link means. Links come from strangers: nothing is changed by following one.

#include "core/base/Ids.h"
#include "core/text/ProgramLink.h"

#include <QObject>

namespace deskhand {

class ActionRegistry;
class InlineBar;
class ListControl;
class QueuePane;
class Session;

class LinkFollower : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionRegistry &actions;
        QueuePane &queues;
        ListControl &list;
        InlineBar &bar; ///< says what could not be shown
    };

    /// All outlive it.
    LinkFollower(Session &session, const Parts &parts, QWidget *window);

    /// At once, or as soon as it is known which queues there are. The link followed last counts.
    void follow(const QString &text);

Q_SIGNALS:
    void ticketWanted(deskhand::TicketId ticket);
    /// The list is to be seen.
    void listWanted();

private:
    void show(const ProgramLink &link);
    void showTicket(const QString &number);
    void showQueue(const QString &name);
    void beginTicket();
    void refuse(const QString &text);

    Session &m_session;
    Parts m_parts;
    QWidget *m_window;
    QString m_waiting;
    quint64 m_generation = 0; ///< of the ticket looked for
};

} // namespace deskhand
