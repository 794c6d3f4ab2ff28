// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeWindow.h"

#include "app/compose/ComposePane.h"
#include "app/session/Session.h"
#include "app/window/WindowPlace.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

ComposeWindow::ComposeWindow(const Theme &theme, Session &session, TicketId ticket, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_ticket(session.repository())
    , m_compose(new ComposePane(theme, session, m_ticket, this))
{
    setObjectName(u"composeWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(420, 260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_compose);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)}) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
    }
    connect(&m_ticket, &TicketModel::viewChanged, this, &ComposeWindow::showTicket);
    connect(&m_compose->composition(), &Composition::sent, this, &QWidget::close);
    m_ticket.open(ticket);
    restoreWindowPlace(*this, u"compose"_s, 680, 460);
}

void ComposeWindow::write(DraftKind kind)
{
    m_wanted = kind;
    show();
    raise();
    activateWindow();
    m_compose->write(kind);
}

void ComposeWindow::showTicket()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const Ticket &ticket = view->details.ticket;
    const bool first = windowTitle().isEmpty();
    setWindowTitle(tr("Writing on #%1 %2 – Deskhand").arg(ticket.number, ticket.subject));
    if (first) {
        m_compose->composition().setKind(m_wanted); // only now there is a draft to be shown
    }
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    m_session.drafts().flush();
    saveWindowPlace(*this, u"compose"_s);
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace deskhand
