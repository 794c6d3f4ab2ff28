// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Everyone who will see what is being written, how and why, as the notification rules have it.
/// Collaborators are taken out and added here.

#include "app/widgets/PopupFrame.h"
#include "core/base/Ids.h"

class QGridLayout;
class QPushButton;

namespace deskhand {

class Composition;
class RequesterField;
class Session;
class Theme;
class TicketModel;

class WhoPopup : public PopupFrame {
    Q_OBJECT
public:
    /// All outlive it.
    WhoPopup(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition, QWidget *parent);

private:
    void showPeople();
    void add();
    void remove(RequesterId id, const QString &name);

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    Composition &m_composition;
    QWidget *m_people = nullptr;
    RequesterField *m_field;
    QPushButton *m_add;
};

} // namespace deskhand
