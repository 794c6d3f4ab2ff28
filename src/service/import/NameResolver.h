// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

/// Ids of one kind of record by their names, in any case.
template <typename T>
class NamedIds {
public:
    void add(const QString &name, T id)
    {
        const QString key = name.trimmed().toCaseFolded();
        if (!key.isEmpty() && !m_ids.contains(key)) {
            m_ids.insert(key, id);
            m_names.append(name);
        }
    }
    [[nodiscard]] std::optional<T> find(const QString &name) const
    {
        const auto found = m_ids.constFind(name.trimmed().toCaseFolded());
        return found == m_ids.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QHash<QString, T> m_ids;
    QStringList m_names;
};

/// What a table calls by name, as this help desk knows it. Agents go by name, username or address.
class NameResolver {
public:
    explicit NameResolver(const DirectorySnapshot &directory);

    /// Empty names are none. Errors: InvalidInput with near matches, naming `what`.
    [[nodiscard]] Result<std::optional<DepartmentId>> department(const QString &name) const;
    [[nodiscard]] Result<std::optional<TopicId>> topic(const QString &name) const;
    [[nodiscard]] Result<std::optional<PriorityId>> priority(const QString &name) const;
    [[nodiscard]] Result<std::optional<StatusId>> status(const QString &name) const;
    [[nodiscard]] Result<std::optional<SlaPlanId>> slaPlan(const QString &name) const;
    [[nodiscard]] Result<std::optional<AgentId>> agent(const QString &name) const;
    [[nodiscard]] Result<std::optional<TeamId>> team(const QString &name) const;
    /// Those of CsvMapping::targets() that are names of records.
    [[nodiscard]] static const QStringList &targets();
    /// Calls `use` with the NamedIds of a target.
    template <typename Use>
    void withNames(const QString &target, const Use &use) const;
    /// Whether a status closes.
    [[nodiscard]] bool closes(StatusId id) const { return m_closing.contains(id); }

private:
    NamedIds<DepartmentId> m_departments;
    NamedIds<TopicId> m_topics;
    NamedIds<PriorityId> m_priorities;
    NamedIds<StatusId> m_statuses;
    NamedIds<SlaPlanId> m_slaPlans;
    NamedIds<AgentId> m_agents;
    NamedIds<TeamId> m_teams;
    QList<StatusId> m_closing;
};

template <typename Use>
void NameResolver::withNames(const QString &target, const Use &use) const
{
    if (target == QLatin1String("department")) {
        use(m_departments);
    } else if (target == QLatin1String("topic")) {
        use(m_topics);
    } else if (target == QLatin1String("priority")) {
        use(m_priorities);
    } else if (target == QLatin1String("status")) {
        use(m_statuses);
    } else if (target == QLatin1String("slaPlan")) {
        use(m_slaPlans);
    } else if (target == QLatin1String("agent")) {
        use(m_agents);
    } else if (target == QLatin1String("team")) {
        use(m_teams);
    }
}

} // namespace deskhand
