// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/import/NameResolver.h"

#include "core/text/NearMatch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <typename T>
Result<std::optional<T>> resolve(const NamedIds<T> &ids, const QString &name, const QString &unknown)
{
    if (name.isEmpty()) {
        return std::optional<T>();
    }
    if (const std::optional<T> id = ids.find(name)) {
        return id;
    }
    const QStringList near = nearMatches(name, ids.names());
    return failure(ErrorKind::InvalidInput,
                   near.isEmpty() ? unknown.arg(name)
                                  : unknown.arg(name) + u' ' + Import::tr("Did you mean %1?").arg(near.join(u", "_s)));
}

} // namespace

NameResolver::NameResolver(const DirectorySnapshot &directory)
{
    for (const Department &each : directory.departments) {
        m_departments.add(each.name, each.id);
    }
    for (const HelpTopic &each : directory.topics) {
        m_topics.add(each.name, each.id);
    }
    for (const Priority &each : directory.priorities) {
        m_priorities.add(each.name, each.id);
    }
    for (const Status &each : directory.statuses) {
        m_statuses.add(each.name, each.id);
        if (each.state != TicketState::Open) {
            m_closing.append(each.id);
        }
    }
    for (const SlaPlan &each : directory.slaPlans) {
        m_slaPlans.add(each.name, each.id);
    }
    for (const Team &each : directory.teams) {
        m_teams.add(each.name, each.id);
    }
    for (const Agent &each : directory.agents) {
        m_agents.add(each.name, each.id);
    }
    for (const Agent &each : directory.agents) {
        m_agents.add(each.username, each.id);
        m_agents.add(each.email, each.id);
    }
}

const QStringList &NameResolver::targets()
{
    static const QStringList names{u"department"_s, u"topic"_s, u"priority"_s, u"status"_s,
                                   u"slaPlan"_s,    u"agent"_s, u"team"_s};
    return names;
}

Result<std::optional<DepartmentId>> NameResolver::department(const QString &name) const
{
    return resolve(m_departments, name, Import::tr("There is no department \"%1\"."));
}

Result<std::optional<TopicId>> NameResolver::topic(const QString &name) const
{
    return resolve(m_topics, name, Import::tr("There is no help topic \"%1\"."));
}

Result<std::optional<PriorityId>> NameResolver::priority(const QString &name) const
{
    return resolve(m_priorities, name, Import::tr("There is no priority \"%1\"."));
}

Result<std::optional<StatusId>> NameResolver::status(const QString &name) const
{
    return resolve(m_statuses, name, Import::tr("There is no status \"%1\"."));
}

Result<std::optional<SlaPlanId>> NameResolver::slaPlan(const QString &name) const
{
    return resolve(m_slaPlans, name, Import::tr("There is no SLA plan \"%1\"."));
}

Result<std::optional<AgentId>> NameResolver::agent(const QString &name) const
{
    return resolve(m_agents, name, Import::tr("There is no agent \"%1\"."));
}

Result<std::optional<TeamId>> NameResolver::team(const QString &name) const
{
    return resolve(m_teams, name, Import::tr("There is no team \"%1\"."));
}

} // namespace deskhand
