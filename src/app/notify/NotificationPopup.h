// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The list of notifications below the bell. A click, or Enter, opens the ticket.

#include "app/widgets/PopupFrame.h"
#include "core/base/Ids.h"

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
    void settingsWanted();

private:
    void showState();

    NotificationModel &m_model;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_allRead;
};

} // namespace deskhand
