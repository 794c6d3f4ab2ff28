// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The icon beside the clock: how much is new, and notices while another program is in front. Only where the desktop
/// has a place for it.

#include "core/values/Notification.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace deskhand {

class Theme;

class TrayNotices : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives it; `parent` is the window.
    TrayNotices(const Theme &theme, QWidget *parent);
    ~TrayNotices() override;

    void setCount(int count);
    /// One notice, however many there are.
    void tell(const QList<Notification> &notifications);
    /// As shown, if the desktop has a place for it.
    [[nodiscard]] QIcon icon() const { return m_icon.icon(); }

Q_SIGNALS:
    /// The notice was clicked: its newest ticket.
    void ticketWanted(deskhand::TicketId ticket);
    void windowWanted();
    void quitWanted();

private:
    void draw();

    const Theme &m_theme;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    TicketId m_told;
    int m_count = 0;
};

} // namespace deskhand
