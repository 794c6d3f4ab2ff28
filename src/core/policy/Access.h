// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who may see and do what (domain, section 6). Pure decisions; they are asked where commands are carried out and
/// lists are filled, and by views only to grey out what would be refused.

#include "core/policy/Permission.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QHash>
#include <QSet>

namespace deskhand {

/// Why an agent sees a ticket: the strongest reason that holds. None = does not see it.
enum class ViewReason {
    None = 0,
    SearchAll = 1,        ///< has the permission to search all tickets
    Referred = 2,         ///< to the agent, a team of theirs or a department of theirs
    TeamAssignee = 3,     ///< member of the assigned team
    Assignee = 4,         ///< assigned to the agent
    DepartmentMember = 5, ///< member of the ticket's department
    Administrator = 6,
};

/// What an agent may do, worked out once from the directory. Inactive and unknown agents may nothing.
/// Holds no reference to the directory: make a new one when that changed.
class AgentAccess {
public:
    AgentAccess() = default;
    AgentAccess(const DirectorySnapshot &directory, AgentId agent);

    [[nodiscard]] AgentId agent() const { return m_agent; }
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isAdministrator() const { return m_administrator; }

    [[nodiscard]] ViewReason canView(const TicketDetails &ticket) const;

    /// Everything allowed on the ticket: as member of its department what the role there grants; as assignee from
    /// outside the department (also through a team) view and reply; to whom it is only referred or found, view;
    /// an administrator all.
    [[nodiscard]] DepartmentPermissions permissions(const TicketDetails &ticket) const;
    [[nodiscard]] bool may(DepartmentPermission permission, const TicketDetails &ticket) const
    {
        return permissions(ticket).testFlag(permission);
    }
    /// Where there is no ticket yet: opening one, canned responses of a department.
    [[nodiscard]] DepartmentPermissions permissions(DepartmentId department) const;
    [[nodiscard]] bool may(DepartmentPermission permission, DepartmentId department) const
    {
        return permissions(department).testFlag(permission);
    }
    [[nodiscard]] bool may(AgentPermission permission) const { return m_agentPermissions.testFlag(permission); }

    /// A manager sees the reports of the department; ReportsOfOthers and administrators see those of all.
    [[nodiscard]] bool seesReportsOf(DepartmentId department) const;
    /// Everyone sees their own; a manager does not thereby see those of the department's agents one by one, as their
    /// work in other departments would be in them.
    [[nodiscard]] bool seesReportsOf(AgentId agent) const;

    /// For filters: all tickets are visible (no further condition).
    [[nodiscard]] bool seesAllTickets() const { return m_administrator || may(AgentPermission::SearchAll); }
    /// For filters: departments of which the agent is a member, in the order of their ids.
    [[nodiscard]] QList<DepartmentId> departments() const;
    /// For filters: teams of which the agent is a member, in the order of their ids.
    [[nodiscard]] QList<TeamId> teams() const;

private:
    [[nodiscard]] bool isReferred(const TicketDetails &ticket) const;

    AgentId m_agent;
    bool m_active = false;
    bool m_administrator = false;
    AgentPermissions m_agentPermissions;
    QHash<DepartmentId, DepartmentPermissions> m_departments;
    QSet<DepartmentId> m_managed;
    QSet<TeamId> m_teams;
};

/// What each permission set has in full.
[[nodiscard]] DepartmentPermissions allDepartmentPermissions();
[[nodiscard]] AgentPermissions allAgentPermissions();

/// Requesters see and write to their own tickets and those on which they collaborate; deleted ones never.
[[nodiscard]] bool requesterMaySee(RequesterId requester, const TicketDetails &ticket);

[[nodiscard]] bool isMember(const Agent &agent, DepartmentId department);

/// Active, and a member where the department assigns to members only. Being away does not forbid it.
[[nodiscard]] bool mayBeAssigned(const DirectorySnapshot &directory, AgentId agent, DepartmentId department);

} // namespace deskhand
