// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/NameIndex.h"

namespace deskhand::sample {

namespace {

template <typename Record, typename T>
void addNames(QHash<QString, T> &index, const QList<Record> &records)
{
    for (const Record &record : records) {
        index.insert(record.name, record.id);
    }
}

} // namespace

void NameIndex::addAll(const DirectorySnapshot &directory)
{
    for (const Agent &agent : directory.agents) {
        agents.insert(agent.username, agent.id);
    }
    for (const CustomField &field : directory.customFields) {
        fields.insert(field.key, field.id);
    }
    addNames(teams, directory.teams);
    addNames(roles, directory.roles);
    addNames(departments, directory.departments);
    addNames(topics, directory.topics);
    addNames(priorities, directory.priorities);
    addNames(statuses, directory.statuses);
    addNames(slaPlans, directory.slaPlans);
    addNames(schedules, directory.schedules);
}

} // namespace deskhand::sample
