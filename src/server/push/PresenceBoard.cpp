// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/push/PresenceBoard.h"

#include <algorithm>

namespace deskhand {

void PresenceBoard::report(TokenId session, AgentId agent, const api::PresenceReport &report, Time now)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_sessions.constFind(session);
    if (known == m_sessions.constEnd() || !(known->where == report)) {
        m_changed.insert(report.ticket);
        if (known != m_sessions.constEnd()) {
            m_changed.insert(known->where.ticket);
        }
    }
    m_sessions.insert(session, {agent, report, now + forgotten});
}

void PresenceBoard::leave(TokenId session)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_sessions.constFind(session); known != m_sessions.constEnd()) {
        m_changed.insert(known->where.ticket);
        m_sessions.erase(known);
    }
}

QList<api::PresenceState> PresenceBoard::changes(Time now)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        if (it->until <= now) {
            m_changed.insert(it->where.ticket);
            it = m_sessions.erase(it);
        } else {
            ++it;
        }
    }
    QList<api::PresenceState> states;
    for (const TicketId ticket : std::as_const(m_changed)) {
        states.append(stateOf(ticket));
    }
    m_changed.clear();
    return states;
}

QList<api::PresenceState> PresenceBoard::all() const
{
    const std::scoped_lock lock(m_mutex);
    QSet<TicketId> tickets;
    for (const Present &present : m_sessions) {
        tickets.insert(present.where.ticket);
    }
    QList<api::PresenceState> states;
    for (const TicketId ticket : std::as_const(tickets)) {
        states.append(stateOf(ticket));
    }
    return states;
}

api::PresenceState PresenceBoard::stateOf(TicketId ticket) const
{
    // Who writes in one window and looks in another writes.
    QHash<AgentId, api::PresenceActivity> agents;
    for (const Present &present : m_sessions) {
        if (present.where.ticket == ticket) {
            agents.insert(present.agent, std::max(present.where.activity,
                                                  agents.value(present.agent, api::PresenceActivity::Viewing)));
        }
    }
    api::PresenceState state{ticket, {}};
    for (auto it = agents.cbegin(); it != agents.cend(); ++it) {
        state.people.append({it.key(), it.value()});
    }
    std::ranges::sort(state.people, {}, &api::PresentAgent::agent);
    return state;
}

QByteArray presenceEvent(const api::PresenceState &state)
{
    return QByteArray("event: ") + api::event::presence + "\ndata: " + compactJson(toJson(state)) + "\n\n";
}

} // namespace deskhand
