// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ChoiceModel.h"

#include <algorithm>

namespace deskhand {

namespace {

void sortByName(QList<Choice> &list)
{
    std::sort(list.begin(), list.end(),
              [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

QString agentDetail(const Agent &agent, int open, Timestamp now)
{
    const QString load = agent.capacity > 0 ? ChoiceModel::tr("%1 of %2 open").arg(open).arg(agent.capacity)
                                            : ChoiceModel::tr("%1 open").arg(open);
    return agent.isAway(now) ? ChoiceModel::tr("away, %1").arg(load) : load;
}

QList<Choice> agentChoices(const DirectorySnapshot &directory, const QHash<AgentId, int> &load, Timestamp now)
{
    QList<Choice> list;
    for (const Agent &agent : directory.agents) {
        if (agent.active) {
            const int open = load.value(agent.id);
            const bool full = agent.capacity > 0 && open >= agent.capacity;
            list.append({agent.id.value, agent.name, agentDetail(agent, open, now),
                         full || agent.isAway(now) ? Tone::Grey : Tone::Plain, false});
        }
    }
    sortByName(list);
    return list;
}

template <typename Record, typename Parent>
QList<Choice> namedChoices(const QList<Record> &records, Parent &&parentName)
{
    QList<Choice> list;
    for (const Record &record : records) {
        if (!record.archived) {
            list.append({record.id.value, record.name, parentName(record), Tone::Plain, false});
        }
    }
    sortByName(list);
    return list;
}

QList<Choice> priorityChoices(const DirectorySnapshot &directory)
{
    QList<Priority> sorted = directory.priorities;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Priority &a, const Priority &b) { return a.rank > b.rank; });
    QList<Choice> list;
    for (const Priority &priority : sorted) {
        if (!priority.archived) {
            list.append({priority.id.value, priority.name, {}, priorityTone(directory, priority.id), true});
        }
    }
    return list;
}

QList<Choice> statusChoices(const DirectorySnapshot &directory)
{
    QList<Status> sorted = directory.statuses;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Status &a, const Status &b) { return a.state < b.state; });
    QList<Choice> list;
    for (const Status &status : sorted) {
        if (!status.archived && status.state != TicketState::Deleted) {
            const QString detail = status.state == TicketState::Open && !status.clockRuns
                                       ? ChoiceModel::tr("pauses the SLA clock")
                                       : QString();
            list.append({status.id.value, status.name, detail, statusTone(status), true});
        }
    }
    return list;
}

} // namespace

QList<Choice> choices(const DirectorySnapshot &directory, ChoiceKind kind, const QHash<AgentId, int> &load,
                      Timestamp now)
{
    const auto nothing = [](const auto &) { return QString(); };
    switch (kind) {
    case ChoiceKind::Agent:
        return agentChoices(directory, load, now);
    case ChoiceKind::Team:
        return namedChoices(directory.teams, nothing);
    case ChoiceKind::Department:
        return namedChoices(directory.departments, [&directory](const Department &department) {
            const Department *parent = directory.department(department.parent);
            return parent != nullptr ? parent->name : QString();
        });
    case ChoiceKind::Topic:
        return namedChoices(directory.topics, [&directory](const HelpTopic &topic) {
            const Department *department = directory.department(topic.department);
            return department != nullptr ? department->name : QString();
        });
    case ChoiceKind::Priority:
        return priorityChoices(directory);
    case ChoiceKind::Status:
        return statusChoices(directory);
    case ChoiceKind::SlaPlan:
        return namedChoices(directory.slaPlans, nothing);
    }
    return {};
}

int ChoiceModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(items().cbegin(), items().cend(), [id](const Choice &choice) { return choice.id == id; });
    return found == items().cend() ? -1 : static_cast<int>(found - items().cbegin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items().size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Choice &choice = items().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.name;
    case Qt::AccessibleTextRole:
        return choice.detail.isEmpty() ? choice.name : tr("%1, %2").arg(choice.name, choice.detail);
    case IdRole:
        return choice.id;
    case DetailRole:
        return choice.detail;
    case ChipRole:
        return choice.chip;
    case ToneRole:
        return QVariant::fromValue(choice.tone);
    default:
        return {};
    }
}

} // namespace deskhand
