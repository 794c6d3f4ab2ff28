// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The list of notifications below the bell. A click, or Enter, opens the ticket; buttons claim it or put the notice
/// off.

#include "app/widgets/PopupFrame.h"
#include "core/values/Notification.h"

class QLabel;
class QListView;
class QPushButton;

namespace deskhand {

class NotificationModel;
class Theme;

class NotificationPopup : public PopupFrame {
    Q_OBJECT
public:
    /// Both outlive it.
    NotificationPopup(const Theme &theme, NotificationModel &model, QWidget *parent);

Q_SIGNALS:
    void ticketWanted(deskhand::TicketId ticket);
    void claimWanted(const deskhand::Notification &notification);
    void snoozeWanted(const deskhand::Notification &notification, deskhand::Duration by);
    void settingsWanted();

private:
    void showState();
    void openCurrent();
    [[nodiscard]] QWidget *makeDeeds();
    [[nodiscard]] Notification current() const;

    NotificationModel &m_model;
    QListView *m_list;
    QLabel *m_nothing;
    QWidget *m_deeds; ///< what is done with the current one
    QPushButton *m_allRead;
};

} // namespace deskhand
