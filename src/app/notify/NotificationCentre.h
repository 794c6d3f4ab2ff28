// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Brings what happened before the agent: bell, list, tray, desktop; as the agent chose in the settings.

#include "app/notify/NoticeSnoozes.h"
#include "models/NotificationModel.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace deskhand {

class ActionRegistry;
class InlineBar;
class NotificationBell;
class Session;
class Theme;
class TrayNotices;

class NotificationCentre : public QObject {
    Q_OBJECT
public:
    /// Where it shows what it has to say, besides the desktop.
    struct Places {
        NotificationBell &bell;
        InlineBar &bar;
    };

    /// All outlive it; it is a child of `window`.
    NotificationCentre(Session &session, const Theme &theme, const ActionRegistry &actions, Places places,
                       QWidget *window);

    [[nodiscard]] NotificationModel &model() { return m_model; }
    void readPreferences();
    /// The ticket is before the agent's eyes: what was told about it is read. Invalid: none is.
    void setShown(TicketId ticket);
    /// While this says so nothing comes before the person's eyes by itself; as the system has it, unless a test says.
    void setQuiet(std::function<bool()> isQuiet) { m_isQuiet = std::move(isQuiet); }

Q_SIGNALS:
    void ticketWanted(deskhand::TicketId ticket);
    /// Those to be told on the desktop; only while another program is in front, and only of the kinds chosen.
    void desktopWanted(const QList<deskhand::Notification> &notifications);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void go(TicketId ticket);
    void claim(const Notification &notification);
    void snooze(const Notification &notification, Duration by);
    void remind(const QList<Notification> &notifications);
    void arrived(const QList<Notification> &notifications);
    void markShown();
    void showWindow();

    Session &m_session;
    const Theme &m_theme;
    const ActionRegistry &m_actions;
    Places m_places;
    QWidget *m_window;
    NotificationModel m_model;
    NoticeSnoozes m_snoozes;
    std::function<bool()> m_isQuiet;
    QPointer<TrayNotices> m_tray; ///< a child; null where there is none or none is wanted
    QSet<NoticeGroup> m_onDesktop;
    TicketId m_shown;
};

} // namespace deskhand
