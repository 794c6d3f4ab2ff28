// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Access.h"

#include <algorithm>

namespace deskhand {

AgentAccess::AgentAccess(const DirectorySnapshot &directory, AgentId agent)
    : m_agent(agent)
{
    const Agent *record = directory.agent(agent);
    m_active = record && record->active;
    if (!m_active) {
        return;
    }
    m_administrator = record->administrator;
    m_agentPermissions = m_administrator ? allAgentPermissions() : record->permissions;
    const auto join = [&](const DepartmentMembership &membership) {
        if (membership.department) {
            const Role *role = directory.role(membership.role);
            m_departments[membership.department] |= role ? role->permissions : DepartmentPermissions();
        }
    };
    join(record->primary);
    std::ranges::for_each(record->further, join);
    for (const Department &department : directory.departments) {
        if (department.manager == agent) {
            m_managed.insert(department.id);
        }
    }
    for (const Team &team : directory.teams) {
        if (team.members.contains(agent) || team.lead == agent) {
            m_teams.insert(team.id);
        }
    }
}

ViewReason AgentAccess::canView(const TicketDetails &ticket) const
{
    if (!m_active) {
        return ViewReason::None;
    }
    if (m_administrator) {
        return ViewReason::Administrator;
    }
    if (m_departments.contains(ticket.ticket.department)) {
        return ViewReason::DepartmentMember;
    }
    if (ticket.ticket.agent == m_agent) {
        return ViewReason::Assignee;
    }
    if (m_teams.contains(ticket.ticket.team)) {
        return ViewReason::TeamAssignee;
    }
    if (isReferred(ticket)) {
        return ViewReason::Referred;
    }
    return may(AgentPermission::SearchAll) ? ViewReason::SearchAll : ViewReason::None;
}

DepartmentPermissions AgentAccess::permissions(const TicketDetails &ticket) const
{
    switch (canView(ticket)) {
    case ViewReason::Administrator:
        return allDepartmentPermissions();
    case ViewReason::DepartmentMember:
        return permissions(ticket.ticket.department);
    case ViewReason::Assignee:
    case ViewReason::TeamAssignee:
        return DepartmentPermission::TicketReply;
    case ViewReason::Referred:
    case ViewReason::SearchAll:
    case ViewReason::None:
        break;
    }
    return {};
}

DepartmentPermissions AgentAccess::permissions(DepartmentId department) const
{
    return m_administrator ? allDepartmentPermissions() : m_departments.value(department);
}

bool AgentAccess::seesReportsOf(DepartmentId department) const
{
    return may(AgentPermission::ReportsOfOthers) || m_managed.contains(department);
}

bool AgentAccess::seesReportsOf(AgentId agent) const
{
    return m_active && (agent == m_agent || may(AgentPermission::ReportsOfOthers));
}

QList<DepartmentId> AgentAccess::departments() const
{
    QList<DepartmentId> result = m_departments.keys();
    std::ranges::sort(result);
    return result;
}

QList<TeamId> AgentAccess::teams() const
{
    QList<TeamId> result(m_teams.cbegin(), m_teams.cend());
    std::ranges::sort(result);
    return result;
}

bool AgentAccess::isReferred(const TicketDetails &ticket) const
{
    return std::ranges::any_of(ticket.referrals, [this](const Referral &referral) {
        switch (referral.kind) {
        case ReferralKind::Agent:
            return AgentId{referral.target} == m_agent;
        case ReferralKind::Team:
            return m_teams.contains(TeamId{referral.target});
        case ReferralKind::Department:
            return m_departments.contains(DepartmentId{referral.target});
        }
        return false;
    });
}

DepartmentPermissions allDepartmentPermissions()
{
    constexpr auto last = static_cast<quint32>(DepartmentPermission::TaskDelete);
    return DepartmentPermissions::fromInt(static_cast<DepartmentPermissions::Int>(last * 2 - 1));
}

AgentPermissions allAgentPermissions()
{
    constexpr auto last = static_cast<quint32>(AgentPermission::SettingsManage);
    return AgentPermissions::fromInt(static_cast<AgentPermissions::Int>(last * 2 - 1));
}

bool requesterMaySee(RequesterId requester, const TicketDetails &ticket)
{
    if (!requester || ticket.ticket.state == TicketState::Deleted) {
        return false;
    }
    return ticket.ticket.requester == requester
           || std::ranges::any_of(ticket.collaborators, [requester](const Collaborator &collaborator) {
                  return collaborator.requester == requester;
              });
}

bool isMember(const Agent &agent, DepartmentId department)
{
    return department
           && (agent.primary.department == department
               || std::ranges::any_of(agent.further, [department](const DepartmentMembership &membership) {
                      return membership.department == department;
                  }));
}

bool mayBeAssigned(const DirectorySnapshot &directory, AgentId agent, DepartmentId department)
{
    const Agent *record = directory.agent(agent);
    const Department *holder = directory.department(department);
    return record && record->active && (!holder || !holder->membersOnlyAssignment || isMember(*record, department));
}

} // namespace deskhand
