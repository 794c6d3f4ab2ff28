// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who gets the selected tickets: agents with their load, capacity and away state, teams, nobody, or balanced.

#include "app/triage/TypingPopup.h"
#include "models/AssigneeModel.h"

#include <functional>

namespace deskhand {

class Session;
class Theme;

class AssignPopup : public TypingPopup {
    Q_OBJECT
public:
    /// With the load as it was shown, for sharing out.
    using Chosen = std::function<void(const Assignee &assignee, const QHash<AgentId, int> &load)>;

    /// `theme` and `session` outlive it.
    AssignPopup(const Theme &theme, Session &session, const QList<TicketRow> &tickets, int count, Chosen onChosen,
                QWidget *parent);

private:
    void showLoad();

    Session &m_session;
    QList<TicketRow> m_tickets;
    AssigneeModel *m_model;
    QHash<AgentId, int> m_load;
};

} // namespace deskhand
