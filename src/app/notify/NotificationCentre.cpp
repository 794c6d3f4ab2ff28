// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NotificationCentre.h"

#include "app/actions/ActionRegistry.h"
#include "app/notify/NotificationBell.h"
#include "app/notify/NotificationPopup.h"
#include "app/notify/TrayNotices.h"
#include "app/session/Session.h"
#include "app/settings/Preferences.h"
#include "app/window/WindowPlace.h"

#include <QEvent>
#include <QSystemTrayIcon>
#include <QWidget>

namespace deskhand {

NotificationCentre::NotificationCentre(Session &session, const Theme &theme, const ActionRegistry &actions,
                                       NotificationBell &bell, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_actions(actions)
    , m_bell(bell)
    , m_window(window)
    , m_model(session.repository(), session.ticker())
{
    connect(actions.action(ActionId::Notifications), &QAction::triggered, this, &NotificationCentre::open);
    connect(&m_model, &NotificationModel::unreadChanged, this, [this] {
        m_bell.setCount(m_model.unread());
        if (m_tray != nullptr) {
            m_tray->setCount(m_model.unread());
        }
    });
    connect(&m_model, &NotificationModel::arrived, this, &NotificationCentre::arrived);
    connect(&m_model, &NotificationModel::failed, this, &NotificationCentre::failed);
    m_window->installEventFilter(this);
    readPreferences();
}

void NotificationCentre::readPreferences()
{
    const Preferences preferences = loadPreferences();
    m_onDesktop = preferences.onDesktop;
    m_model.setGroups(preferences.listed);
    const bool wanted = preferences.tray && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted && m_tray == nullptr) {
        m_tray = new TrayNotices(m_theme, m_window);
        m_tray->setCount(m_model.unread());
        connect(this, &NotificationCentre::desktopWanted, m_tray, &TrayNotices::tell);
        connect(m_tray, &TrayNotices::windowWanted, this, &NotificationCentre::showWindow);
        connect(m_tray, &TrayNotices::quitWanted, m_actions.action(ActionId::Quit), &QAction::trigger);
        connect(m_tray, &TrayNotices::ticketWanted, this, [this](TicketId ticket) {
            showWindow();
            go(ticket);
        });
    } else if (!wanted) {
        delete m_tray;
    }
}

void NotificationCentre::open()
{
    auto *popup = new NotificationPopup(m_theme, m_model, m_window);
    connect(popup, &NotificationPopup::ticketWanted, this, &NotificationCentre::go);
    connect(popup, &NotificationPopup::settingsWanted, m_actions.action(ActionId::Settings), &QAction::trigger);
    popup->openAt(&m_bell);
}

void NotificationCentre::go(TicketId ticket)
{
    m_model.markRead(ticket); // one asked for it, whichever window has the focus meanwhile
    Q_EMIT ticketWanted(ticket);
}

void NotificationCentre::setShown(TicketId ticket)
{
    m_shown = ticket;
    markShown();
}

void NotificationCentre::markShown()
{
    if (m_shown.isValid() && m_window->isActiveWindow()) {
        m_model.markRead(m_shown);
    }
}

void NotificationCentre::arrived(const QList<Notification> &notifications)
{
    if (m_window->isActiveWindow()) {
        markShown();
        return;
    }
    QList<Notification> wanted;
    for (const Notification &notification : notifications) {
        if (m_onDesktop.contains(noticeGroup(notification.kind))) {
            wanted.append(notification);
        }
    }
    if (!wanted.isEmpty()) {
        Q_EMIT desktopWanted(wanted);
    }
}

void NotificationCentre::showWindow()
{
    bringToFront(*m_window);
}

bool NotificationCentre::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate) {
        markShown();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace deskhand
