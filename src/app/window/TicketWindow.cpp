// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/TicketWindow.h"

#include "app/actions/ExampleCommands.h"
#include "app/actions/TicketActions.h"
#include "app/compose/ComposePane.h"
#include "app/session/Session.h"
#include "app/ticket/ThreadView.h"
#include "app/ticket/TicketHeader.h"
#include "app/ticket/TicketPane.h"
#include "app/widgets/InlineBar.h"
#include "app/window/CommandReports.h"
#include "app/window/MenuBuilder.h"
#include "app/window/WindowPlace.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketWindow::TicketWindow(Session &session, Theme &theme, TicketId ticket, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_session(session)
    , m_actions(theme, this)
    , m_ticket(session.repository())
    , m_ticketActions(new TicketActions(session, theme, m_actions, this))
    , m_bar(new InlineBar(theme, this))
    , m_pane(new TicketPane(theme, session, m_ticket, m_actions, this))
{
    setObjectName(u"ticketWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(480, 420);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pane, 1);
    setCentralWidget(central);
    buildTicketMenus(*menuBar(), m_actions);
    for (const ActionId id : ticketCommandActions()) {
        addAction(m_actions.action(id));
    }
    auto *reports = new CommandReports(
        session, m_actions, *m_bar, [this] { return m_ticket.id(); }, this);
    connect(reports, &CommandReports::ticketWanted, this,
            [this, &theme](TicketId id) { (new TicketWindow(m_session, theme, id, parentWidget()))->show(); });
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::CopyLink}) {
        addAction(m_actions.action(id));
    }
    auto *closing = new QAction(tr("&Close"), this);
    closing->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
    addAction(closing);
    connect(closing, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.action(ActionId::Reply), &QAction::triggered, this, [this] { m_pane->write(DraftKind::Reply); });
    connect(m_actions.action(ActionId::Note), &QAction::triggered, this, [this] { m_pane->write(DraftKind::Note); });
    m_ticketActions->setAnchors([this](ActionId id) -> QWidget * {
        QWidget *anchor = m_pane->anchorOf(id);
        return anchor != nullptr ? anchor : m_pane->header();
    });
    connect(m_pane->header(), &TicketHeader::changeWanted, this, [this](ActionId id, QWidget *anchor) {
        m_ticketActions->choose(id, anchor, m_ticketActions->selection());
    });
    connect(&m_ticket, &TicketModel::viewChanged, this, &TicketWindow::showTicket);
    m_ticket.open(ticket);
    restoreWindowPlace(*this, u"ticket"_s, 760, 820);
    m_pane->thread()->setFocus();
}

void TicketWindow::showTicket()
{
    if (const TicketView *view = m_ticket.view()) {
        const Ticket &ticket = view->details.ticket;
        setWindowTitle(tr("#%1 %2 – Deskhand").arg(ticket.number, ticket.subject));
        m_ticketActions->setSelection(TicketSelection::of({{ticket, view->requester.name, {}, view->details.tags}}));
    }
}

void TicketWindow::closeEvent(QCloseEvent *event)
{
    m_session.drafts().flush();
    saveWindowPlace(*this, u"ticket"_s);
    QMainWindow::closeEvent(event);
}

} // namespace deskhand
