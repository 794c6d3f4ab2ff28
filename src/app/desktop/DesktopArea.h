// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the window is to the desktop around it: its button in the taskbar, the machine's sleep, and the way the
/// session is shown.

#include <QList>
#include <QObject>

namespace deskhand {

class NotificationModel;
class Session;
class SystemEvents;
class Taskbar;
class Theme;

class DesktopArea : public QObject {
    Q_OBJECT
public:
    /// All outlive it; it is a child of `window`.
    DesktopArea(Session &session, const Theme &theme, const NotificationModel &notices, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCommands();
    /// Over a network nothing moves that need not.
    void followSession();

    Session &m_session;
    QWidget *m_window;
    SystemEvents *m_events;
    Taskbar *m_taskbar;
    QList<Qt::UIEffect> m_effects; ///< of the system's, switched off meanwhile
    int m_commandWork = 0;         ///< on the work board; 0: none
};

} // namespace deskhand
