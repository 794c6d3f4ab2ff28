// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Undo and redo of a window, and what the window says about commands: what failed, what was refused, and that an undo
/// was of another ticket than the one on screen.

#include "core/base/Ids.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace deskhand {

class ActionRegistry;
class InlineBar;
class Session;

class CommandReports : public QObject {
    Q_OBJECT
public:
    /// All outlive it. `shown` tells which ticket the window shows; invalid if none.
    CommandReports(Session &session, ActionRegistry &actions, InlineBar &bar, std::function<TicketId()> shown,
                   QWidget *window);

Q_SIGNALS:
    /// To look at what an undo changed.
    void ticketWanted(deskhand::TicketId ticket);

private:
    void showHistory();
    /// `label` of what is undone, or `again` done.
    void step(const QString &label, bool again);
    void tellWhere();
    /// What the bar says now goes by itself once a command succeeds.
    void rememberSaid();
    void forgetSaid();

    Session &m_session;
    ActionRegistry &m_actions;
    InlineBar &m_bar;
    std::function<TicketId()> m_shown;
    QString m_said;  ///< in the bar, for as long as no command succeeds
    QString m_asked; ///< label of what is being undone from this window
    bool m_again = false;
    QList<std::pair<TicketId, QString>> m_changed; ///< by what was asked for: tickets and their numbers
};

} // namespace deskhand
