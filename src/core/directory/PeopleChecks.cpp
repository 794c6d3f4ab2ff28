// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Agents, teams, roles, departments, requesters, organizations.

#include "core/directory/CheckList.h"
#include "core/directory/RecordChecks.h"
#include "core/text/MailAddresses.h"

#include <QRegularExpression>
#include <QSet>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

bool isUsername(const QString &name)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    return pattern.match(name).hasMatch();
}

void checkMembership(CheckList &list, const DirectorySnapshot &directory, const DepartmentMembership &membership)
{
    list.requireOne(directory.department(membership.department), membership.department, Check::tr("department"));
    list.requireOne(directory.role(membership.role), membership.role, Check::tr("role"));
}

bool isUsed(const DirectorySnapshot &directory, RoleId role)
{
    return std::any_of(directory.agents.cbegin(), directory.agents.cend(), [role](const Agent &agent) {
        return agent.active
               && (agent.primary.role == role
                   || std::any_of(agent.further.cbegin(), agent.further.cend(),
                                  [role](const DepartmentMembership &further) { return further.role == role; }));
    });
}

} // namespace

RecordProblems problemsOf(const DirectorySnapshot &directory, const Agent &agent)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!agent.name.trimmed().isEmpty(), Check::tr("it has no name"));
    list.at("username"_L1);
    list.require(isUsername(agent.username),
                 Check::tr("the user name must be made of small letters, digits, '.', '-' and '_'"));
    for (const Agent &other : directory.agents) {
        list.at("username"_L1);
        list.require(other.id == agent.id || other.username != agent.username,
                     Check::tr("the user name \"%1\" is taken already").arg(agent.username));
        list.at("email"_L1);
        list.require(other.id == agent.id || agent.email.isEmpty()
                         || other.email.compare(agent.email, Qt::CaseInsensitive) != 0,
                     Check::tr("the mail address %1 is %2's already").arg(agent.email, other.name));
    }
    list.at("email"_L1);
    list.require(agent.email.isEmpty() || looksLikeAddress(agent.email),
                 Check::tr("\"%1\" is not a mail address").arg(agent.email));
    list.at("capacity"_L1);
    list.require(agent.capacity >= 0, Check::tr("the capacity is negative"));
    list.at("primary"_L1);
    checkMembership(list, directory, agent.primary);
    QSet<DepartmentId> departments{agent.primary.department};
    list.at("further"_L1);
    for (const DepartmentMembership &membership : agent.further) {
        checkMembership(list, directory, membership);
        list.require(!departments.contains(membership.department), Check::tr("a department is named twice"));
        departments.insert(membership.department);
    }
    // Somebody must be able to mend things.
    const bool administers = agent.active && agent.administrator;
    const bool another = std::any_of(directory.agents.cbegin(), directory.agents.cend(), [&](const Agent &other) {
        return other.id != agent.id && other.active && other.administrator;
    });
    list.at("administrator"_L1);
    list.require(administers || another, Check::tr("the help desk would be without an administrator"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Team &team)
{
    CheckList list;
    list.requireName(directory.teams, team);
    list.at("lead"_L1);
    list.require(!team.lead || directory.agent(team.lead) != nullptr, Check::tr("the lead does not exist"));
    list.at("members"_L1);
    QSet<AgentId> members;
    for (const AgentId member : team.members) {
        list.require(directory.agent(member) != nullptr, Check::tr("a member does not exist"));
        list.require(!members.contains(member), Check::tr("a member is named twice"));
        members.insert(member);
    }
    list.at("notifyLeadOnly"_L1);
    list.require(!team.notifyLeadOnly || team.lead, Check::tr("only the lead shall be told, but there is none"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Role &role)
{
    CheckList list;
    list.requireName(directory.roles, role);
    list.at("archived"_L1);
    list.require(!role.archived || !isUsed(directory, role.id), Check::tr("active agents still have it"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Department &department)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!department.name.trimmed().isEmpty(), Check::tr("it has no name"));
    for (const Department &other : directory.departments) {
        list.at("name"_L1);
        list.require(other.id == department.id || other.parent != department.parent
                         || other.name.compare(department.name.trimmed(), Qt::CaseInsensitive) != 0,
                     Check::tr("the name \"%1\" is taken already").arg(department.name.trimmed()));
        list.at("archived"_L1);
        list.require(!department.archived || other.archived || other.parent != department.id,
                     Check::tr("%1 lies beneath it and is not archived").arg(other.name));
    }
    list.requireNoCircle(department, [&](DepartmentId id) { return directory.department(id); });
    const Agent *manager = directory.agent(department.manager);
    list.at("manager"_L1);
    list.require(!department.manager || (manager != nullptr && manager->active),
                 Check::tr("the manager does not exist, or is not active"));
    list.at("slaPlan"_L1);
    list.requireChoice(directory.slaPlan(department.slaPlan), department.slaPlan, Check::tr("SLA plan"));
    list.at("schedule"_L1);
    list.requireChoice(directory.schedule(department.schedule), department.schedule, Check::tr("schedule"));
    list.at("archived"_L1);
    list.require(!department.archived || department.id != directory.settings.defaultDepartment,
                 Check::tr("new tickets come to it by default"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot & /*directory*/, const Requester &requester)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!requester.name.trimmed().isEmpty(), Check::tr("it has no name"));
    list.at("emails"_L1);
    for (const QString &email : requester.emails) {
        list.require(looksLikeAddress(email.trimmed()), Check::tr("\"%1\" is not a mail address").arg(email));
    }
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Organization &organization)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!organization.name.trimmed().isEmpty(), Check::tr("it has no name"));
    list.at("mailDomains"_L1);
    for (const QString &domain : organization.mailDomains) {
        list.require(looksLikeAddress(u"x@"_s + domain.trimmed()),
                     Check::tr("\"%1\" is not a mail domain such as bank.example").arg(domain));
    }
    const Agent *manager = directory.agent(organization.accountManager);
    list.at("accountManager"_L1);
    list.require(!organization.accountManager || (manager != nullptr && manager->active),
                 Check::tr("the account manager does not exist, or is not active"));
    return list.problems();
}

} // namespace deskhand
