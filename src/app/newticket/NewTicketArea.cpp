// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/NewTicketArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/newticket/NewTicketDialog.h"

namespace deskhand {

NewTicketArea::NewTicketArea(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
{
    connect(actions.action(ActionId::NewTicket), &QAction::triggered, this, [this] { begin({}); });
}

void NewTicketArea::begin(const QStringList &files)
{
    auto *dialog = new NewTicketDialog(m_theme, m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTicketDialog::created, this, &NewTicketArea::created);
    connect(dialog, &NewTicketDialog::showWanted, this, &NewTicketArea::ticketWanted);
    dialog->takeFiles(files);
    dialog->open();
}

} // namespace deskhand
