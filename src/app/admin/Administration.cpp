// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/Administration.h"

#include "app/actions/ActionRegistry.h"
#include "app/admin/AdminWindow.h"
#include "app/session/Session.h"

#include <algorithm>

namespace deskhand {

Administration::Administration(Session &session, const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_parent(parent)
{
    connect(m_actions.action(ActionId::Administration), &QAction::triggered, this, &Administration::open);
    connect(&session.directory(), &DirectoryCache::changed, this, &Administration::showAction);
    showAction();
}

Administration::~Administration()
{
    delete m_window.data();
}

void Administration::showAction()
{
    const AgentAccess access(*m_session.directory(), m_session.directory().self());
    const bool may = std::any_of(m_sections.cbegin(), m_sections.cend(),
                                 [&access](const auto &section) { return section->isFor(access); });
    QAction *action = m_actions.action(ActionId::Administration);
    action->setEnabled(may);
    action->setVisible(may);
    if (!may && m_window != nullptr) {
        m_window->close();
    }
}

void Administration::open()
{
    if (m_window == nullptr) {
        m_window = new AdminWindow({m_theme, m_session}, m_sections, m_parent);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace deskhand
