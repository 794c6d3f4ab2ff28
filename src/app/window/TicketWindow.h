// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One ticket in a window of its own, with everything one can do to it.

#include "app/actions/ActionRegistry.h"
#include "models/TicketModel.h"

#include <QMainWindow>

namespace deskhand {

class InlineBar;
class Session;
class Theme;
class TicketActions;
class TicketPane;

class TicketWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `session` and `theme` outlive it; deletes itself when closed.
    TicketWindow(Session &session, Theme &theme, TicketId ticket, QWidget *parent);

    [[nodiscard]] TicketId ticket() const { return m_ticket.id(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTicket();

    Session &m_session;
    ActionRegistry m_actions;
    TicketModel m_ticket;
    TicketActions *m_ticketActions;
    InlineBar *m_bar;
    TicketPane *m_pane;
};

} // namespace deskhand
