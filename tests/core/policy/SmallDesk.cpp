// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/SmallDesk.h"

#include "core/policy/DefaultRoles.h"

namespace deskhand::test {
namespace {

Agent agent(AgentId id, const QString &username, DepartmentMembership primary, QList<DepartmentMembership> further = {})
{
    Agent result;
    result.id = id;
    result.username = username;
    result.name = username.left(1).toUpper() + username.mid(1);
    result.email = username + QStringLiteral("@bank.example");
    result.primary = primary;
    result.further = std::move(further);
    return result;
}

Department department(DepartmentId id, const QString &name)
{
    Department result;
    result.id = id;
    result.name = name;
    return result;
}

Status status(StatusId id, const QString &name, TicketState state)
{
    Status result;
    result.id = id;
    result.name = name;
    result.state = state;
    return result;
}

} // namespace

DirectorySnapshot smallDesk()
{
    DirectorySnapshot desk;
    desk.roles = defaultRoles();
    for (int i = 0; i < desk.roles.size(); ++i) {
        desk.roles[i].id = RoleId{i + 1};
    }
    desk.departments = {department(support, QStringLiteral("Support")),
                        department(admins, QStringLiteral("System Administrators")),
                        department(banking, QStringLiteral("Online Banking"))};
    desk.departments[0].manager = manager;
    desk.agents = {agent(ken, QStringLiteral("ken"), {support, allAccess}),
                   agent(mary, QStringLiteral("mary"), {admins, allAccess}),
                   agent(john, QStringLiteral("john"), {support, viewOnly}, {{banking, limitedAccess}}),
                   agent(boss, QStringLiteral("boss"), {}),
                   agent(gone, QStringLiteral("gone"), {support, allAccess}),
                   agent(away, QStringLiteral("away"), {support, expandedAccess}),
                   agent(auditor, QStringLiteral("auditor"), {banking, viewOnly}),
                   agent(manager, QStringLiteral("manager"), {banking, expandedAccess})};
    desk.agents[3].administrator = true;
    desk.agents[4].administrator = true;
    desk.agents[4].active = false;
    desk.agents[5].away = true;
    desk.agents[5].awayUntil = fromDateTime(QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC));
    desk.agents[6].permissions = AgentPermission::SearchAll | AgentPermission::ReportsOfOthers;
    Team team;
    team.id = network;
    team.name = QStringLiteral("Network");
    team.lead = mary;
    team.members = {ken, mary};
    desk.teams = {team};
    desk.statuses = {status(open, QStringLiteral("Open"), TicketState::Open),
                     status(pending, QStringLiteral("Pending"), TicketState::Open),
                     status(resolved, QStringLiteral("Resolved"), TicketState::Closed),
                     status(closed, QStringLiteral("Closed"), TicketState::Closed),
                     status(archived, QStringLiteral("Archived"), TicketState::Archived)};
    desk.statuses[1].clockRuns = false;
    desk.statuses[2].isResolved = true;
    desk.settings.defaultDepartment = support;
    desk.settings.defaultStatus = open;
    return desk;
}

TicketDetails smallTicket()
{
    TicketDetails details;
    details.ticket.id = TicketId{1};
    details.ticket.number = QStringLiteral("000001");
    details.ticket.subject = QStringLiteral("Mobile online banking is down");
    details.ticket.requester = jane;
    details.ticket.department = support;
    details.ticket.status = open;
    return details;
}

} // namespace deskhand::test
