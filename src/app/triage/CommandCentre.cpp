// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/CommandCentre.h"

#include "app/actions/KeyEditor.h"
#include "app/actions/KeySheet.h"
#include "app/actions/TicketActions.h"
#include "app/triage/CommandPalette.h"

namespace deskhand {

CommandCentre::CommandCentre(Session &session, const Theme &theme, ActionRegistry &actions,
                             const QueueTreeModel &queues, TicketActions &ticketActions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_queues(queues)
    , m_ticketActions(ticketActions)
    , m_window(window)
{
    connect(actions.action(ActionId::Commands), &QAction::triggered, this, &CommandCentre::showPalette);
    connect(actions.action(ActionId::Keys), &QAction::triggered, this, &CommandCentre::showKeys);
    connect(actions.action(ActionId::EditKeys), &QAction::triggered, this, [this] {
        auto *editor = new KeyEditor(m_actions, m_theme, m_window);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    });
}

void CommandCentre::showPalette()
{
    auto *palette = new CommandPalette(m_theme, m_session, m_actions, m_queues, m_ticketActions.offers(), m_window);
    connect(palette, &CommandPalette::queueWanted, this, &CommandCentre::queueWanted);
    connect(palette, &CommandPalette::ticketWanted, this, &CommandCentre::ticketWanted);
    palette->popup(m_window);
}

void CommandCentre::showKeys()
{
    auto *sheet = new KeySheet(m_theme, m_actions, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeySheet::changeWanted, this, [this, sheet] {
        sheet->close();
        m_actions.action(ActionId::EditKeys)->trigger();
    });
    sheet->open();
}

} // namespace deskhand
