// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NotificationCentre.h"

#include "app/actions/ActionRegistry.h"
#include "app/desktop/SystemEvents.h"
#include "app/notify/NotificationBell.h"
#include "app/notify/NotificationPopup.h"
#include "app/notify/TrayNotices.h"
#include "app/session/Session.h"
#include "app/settings/Preferences.h"
#include "app/widgets/InlineBar.h"
#include "app/window/WindowPlace.h"

#include <QEvent>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

namespace deskhand {

NotificationCentre::NotificationCentre(Session &session, const Theme &theme, const ActionRegistry &actions,
                                       Places places, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_places(places)
    , m_window(window)
    , m_model(session.repository(), session.ticker())
    , m_snoozes(session.ticker(), session.place() + u'#' + QString::number(session.repository().actor().agent.value),
                this)
    , m_isQuiet(&isQuietWanted)
{
    connect(actions.action(ActionId::Notifications), &QAction::triggered, this, &NotificationCentre::open);
    connect(&m_model, &NotificationModel::unreadChanged, this, [this] {
        m_places.bell.setCount(m_model.unread());
        if (m_tray != nullptr) {
            m_tray->setCount(m_model.unread());
        }
    });
    connect(&m_model, &NotificationModel::arrived, this, &NotificationCentre::arrived);
    connect(&m_model, &NotificationModel::failed, this, [this](const Error &error) { m_places.bar.showError(error); });
    connect(&m_snoozes, &NoticeSnoozes::due, this, &NotificationCentre::remind);
    QTimer::singleShot(0, &m_snoozes, &NoticeSnoozes::tellDue); // of before the start, once the window is there
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
    connect(popup, &NotificationPopup::claimWanted, this, &NotificationCentre::claim);
    connect(popup, &NotificationPopup::snoozeWanted, this, &NotificationCentre::snooze);
    connect(popup, &NotificationPopup::settingsWanted, m_actions.action(ActionId::Settings), &QAction::trigger);
    popup->openAt(&m_places.bell);
}

void NotificationCentre::go(TicketId ticket)
{
    m_model.markRead(ticket); // one asked for it, whichever window has the focus meanwhile
    Q_EMIT ticketWanted(ticket);
}

void NotificationCentre::claim(const Notification &notification)
{
    m_session.commands().run(Command::make(notification.ticket, command::Claim{}), tr("claim"));
    go(notification.ticket);
}

void NotificationCentre::snooze(const Notification &notification, Duration by)
{
    m_snoozes.snooze(notification, by);
    m_model.markRead(notification.ticket); // for now it is dealt with
}

void NotificationCentre::remind(const QList<Notification> &notifications)
{
    // One asked to be told, so it is told in the window too, and there it stays.
    const Notification &newest = notifications.constLast();
    const auto others = static_cast<int>(notifications.size()) - 1;
    m_places.bar.showNotice(others > 0 ? tr("Again: %1 (and %n more)", nullptr, others).arg(newest.text)
                                       : tr("Again: %1").arg(newest.text),
                            tr("&Open"), [this, ticket = newest.ticket] { go(ticket); });
    if (!m_window->isActiveWindow() && !m_isQuiet()) {
        Q_EMIT desktopWanted(notifications);
    }
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
    if (!wanted.isEmpty() && !m_isQuiet()) {
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
