// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Send, and the primary button that sends and sets a status in one step; its menu has the others.

#include "core/base/Ids.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace deskhand {

class Composition;
class KeyButton;
class Session;

class SendButtons : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    SendButtons(Session &session, Composition &composition, QWidget *parent);

    /// Texts and what is possible, for the present kind and ticket.
    void showState();
    /// What the primary button does.
    void sendPrimary();
    /// Room of the pane they are in: what is said beside them goes first.
    void setRoom(int width);

private:
    void fillMenu();
    [[nodiscard]] StatusId primaryStatus() const;

    Session &m_session;
    Composition &m_composition;
    QLabel *m_hint;
    QPushButton *m_send;
    KeyButton *m_primary;
    QPushButton *m_more;
    QMenu *m_menu;
    int m_room = 0;
};

} // namespace deskhand
