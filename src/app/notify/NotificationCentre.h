// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Brings what happened before the agent: bell, list, tray, desktop; as the agent chose in the settings.

#include "models/NotificationModel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace deskhand {

class ActionRegistry;
class NotificationBell;
class Session;
class Theme;
class TrayNotices;

class NotificationCentre : public QObject {
    Q_OBJECT
public:
    /// All outlive it; it is a child of `window`.
    NotificationCentre(Session &session, const Theme &theme, const ActionRegistry &actions, NotificationBell &bell,
                       QWidget *window);

    [[nodiscard]] NotificationModel &model() { return m_model; }
    void readPreferences();
    /// The ticket is before the agent's eyes: what was told about it is read. Invalid: none is.
    void setShown(TicketId ticket);

Q_SIGNALS:
    void ticketWanted(deskhand::TicketId ticket);
    void failed(const deskhand::Error &error);
    /// Those to be told on the desktop; only while another program is in front, and only of the kinds chosen.
    void desktopWanted(const QList<deskhand::Notification> &notifications);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void go(TicketId ticket);
    void arrived(const QList<Notification> &notifications);
    void markShown();
    void showWindow();

    const Theme &m_theme;
    const ActionRegistry &m_actions;
    NotificationBell &m_bell;
    QWidget *m_window;
    NotificationModel m_model;
    QPointer<TrayNotices> m_tray; ///< a child; null where there is none or none is wanted
    QSet<NoticeGroup> m_onDesktop;
    TicketId m_shown;
};

} // namespace deskhand
