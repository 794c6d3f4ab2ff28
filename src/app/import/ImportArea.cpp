// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/drop/FileDrop.h"
#include "app/import/ImportDialog.h"
#include "app/newticket/TicketFiles.h"
#include "app/session/Session.h"
#include "core/policy/Access.h"

#include <algorithm>

namespace deskhand {

ImportArea::ImportArea(Session &session, const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_window(parent)
{
    connect(m_actions.action(ActionId::Import), &QAction::triggered, this, &ImportArea::open);
    connect(&session.directory(), &DirectoryCache::changed, this, &ImportArea::showAction);
    connect(new FileDrop(parent), &FileDrop::dropped, this, &ImportArea::take);
    showAction();
}

void ImportArea::take(const QStringList &files)
{
    // One mail becomes the ticket that one is about to write; several are tickets already.
    const bool mails = files.size() > 1 && std::all_of(files.cbegin(), files.cend(), &TicketFiles::isMail);
    if (!mails || !m_actions.action(ActionId::Import)->isEnabled()) {
        Q_EMIT ticketWanted(files);
        return;
    }
    open();
    m_dialog->addFiles(files);
}

void ImportArea::showAction()
{
    const bool may =
        m_session.self() != nullptr
        && AgentAccess(*m_session.directory(), m_session.directory().self()).may(AgentPermission::SettingsManage);
    QAction *action = m_actions.action(ActionId::Import);
    action->setEnabled(may);
    action->setVisible(may);
}

void ImportArea::open()
{
    if (m_dialog == nullptr) {
        m_dialog = new ImportDialog(m_theme, m_session, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
}

} // namespace deskhand
