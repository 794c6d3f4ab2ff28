// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/AssignmentRules.h"

#include "core/policy/Access.h"

#include <QCoreApplication>

namespace deskhand {

Result<void> requireAssignable(const DirectorySnapshot &directory, AgentId id, DepartmentId departmentId)
{
    const Agent *agent = directory.agent(id);
    if (agent == nullptr) {
        return failure(ErrorKind::InvalidInput, QCoreApplication::translate("command", "There is no such agent."));
    }
    if (!agent->active) {
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("command", "%1 is not active and gets no tickets.").arg(agent->name));
    }
    if (!mayBeAssigned(directory, id, departmentId)) {
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "command", "Tickets of %1 are given to its members only; %2 is none.")
                                               .arg(directory.department(departmentId)->name, agent->name));
    }
    return {};
}

Result<void> requireAssignable(const DirectorySnapshot &directory, TeamId id)
{
    const Team *team = directory.team(id);
    if (team == nullptr) {
        return failure(ErrorKind::InvalidInput, QCoreApplication::translate("command", "There is no such team."));
    }
    if (team->archived) {
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("command", "The team %1 is archived and gets no tickets.").arg(team->name));
    }
    return {};
}

} // namespace deskhand
