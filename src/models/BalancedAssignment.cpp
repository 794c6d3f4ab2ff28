// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/BalancedAssignment.h"

#include "core/policy/Access.h"

#include <algorithm>

namespace deskhand {

namespace {

/// What somebody without a capacity is measured by, where nobody has one.
constexpr int UsualCapacity = 20;

int usualCapacity(const QList<Agent> &agents)
{
    int sum = 0;
    int count = 0;
    for (const Agent &agent : agents) {
        if (agent.active && agent.capacity > 0) {
            sum += agent.capacity;
            ++count;
        }
    }
    return count > 0 ? std::max(1, sum / count) : UsualCapacity;
}

} // namespace

QList<AgentId> balancedAssignment(const QList<TicketRow> &tickets, const DirectorySnapshot &directory,
                                  const QHash<AgentId, int> &load, Timestamp now, const QList<AgentId> &among)
{
    QHash<AgentId, int> open = load;
    const int usual = usualCapacity(directory.agents);
    // What they have of these already is shared out anew.
    for (const TicketRow &row : tickets) {
        if (row.ticket.agent.isValid() && row.ticket.state == TicketState::Open && open.value(row.ticket.agent) > 0) {
            --open[row.ticket.agent];
        }
    }
    QList<AgentId> chosen;
    chosen.reserve(tickets.size());
    for (const TicketRow &row : tickets) {
        const Agent *best = nullptr;
        double bestShare = 0;
        for (const Agent &agent : directory.agents) {
            const bool wanted = among.isEmpty() || among.contains(agent.id);
            if (!wanted || !agent.active || agent.isAway(now) || !isMember(agent, row.ticket.department)) {
                continue;
            }
            const double share = static_cast<double>(open.value(agent.id) + 1)
                                 / static_cast<double>(agent.capacity > 0 ? agent.capacity : usual);
            if (best == nullptr || share < bestShare) {
                best = &agent;
                bestShare = share;
            }
        }
        chosen.append(best != nullptr ? best->id : AgentId());
        if (best != nullptr) {
            ++open[best->id];
        }
    }
    return chosen;
}

} // namespace deskhand
