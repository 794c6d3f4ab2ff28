// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The main window. It puts the views together and knows none of their business.

#include "app/actions/ActionRegistry.h"
#include "app/actions/TicketActions.h"
#include "models/QueueTreeModel.h"
#include "models/TicketListModel.h"
#include "models/TicketModel.h"

#include <QMainWindow>

namespace deskhand {

class Arrangement;
class InlineBar;
class LinkFollower;
class ListControl;
class QueuePane;
class ReportsArea;
class Session;
class Theme;
class TicketListPane;
class TicketPane;
class TicketWindow;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Both outlive it.
    MainWindow(Session &session, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The list and, where one is chosen, the ticket show what they were asked for.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] TicketId shownTicket() const
    {
        return m_ticket.phase() == TicketModel::Phase::Ready ? m_ticket.id() : TicketId();
    }
    [[nodiscard]] const ActionRegistry &actionRegistry() const { return m_actions; }

    [[nodiscard]] LinkFollower &links() { return *m_links; }
    /// Above the panes.
    void showNotice(const QString &text);
    /// Size and place as left last time.
    void restorePlace();

Q_SIGNALS:
    void otherHelpDeskWanted();
    void restoreWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void connectViews();
    void connectActions();
    void tellSelection();
    void openCurrent(TicketId id, bool soon);
    /// Shows it; what is done next is meant for it, whatever the list has selected.
    void openAside(TicketId id);
    void openApart(TicketId id);
    void jumpTo(TicketId id);

    Session &m_session;
    Theme &m_theme;
    ActionRegistry m_actions;
    QueueTreeModel m_queues;
    TicketListModel m_tickets;
    TicketModel m_ticket;
    TicketActions *m_ticketActions;
    TopBar *m_top;
    InlineBar *m_bar;
    QueuePane *m_queuePane;
    TicketListPane *m_list;
    TicketPane *m_ticketPane;
    Arrangement *m_arrangement;
    ReportsArea *m_reports = nullptr;
    ListControl *m_control = nullptr;
    LinkFollower *m_links = nullptr;
    bool m_aside = false; ///< the ticket shown is not the list's current one
    bool m_placed = false;
};

} // namespace deskhand
