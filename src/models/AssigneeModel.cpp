// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/AssigneeModel.h"

#include "core/policy/Access.h"
#include "models/Formatting.h"

#include <algorithm>
#include <utility>

namespace deskhand {

namespace {

QString detailOf(const Agent &agent, int open, Timestamp now)
{
    const QString load = agent.capacity > 0 ? AssigneeModel::tr("%1 of %2 open").arg(open).arg(agent.capacity)
                                            : AssigneeModel::tr("%n open", nullptr, open);
    if (!agent.isAway(now)) {
        return load;
    }
    const QString away = agent.awayUntil ? AssigneeModel::tr("away until %1").arg(calendarTime(*agent.awayUntil, now))
                                         : AssigneeModel::tr("away");
    return AssigneeModel::tr("%1 · %2").arg(away, load);
}

int rank(const Assignee &assignee)
{
    return (assignee.member ? 0 : 2) + (assignee.away ? 1 : 0);
}

double share(const Assignee &assignee)
{
    return assignee.capacity > 0 ? static_cast<double>(assignee.open) / assignee.capacity
                                 : static_cast<double>(assignee.open) / 20.0;
}

} // namespace

void AssigneeModel::fill(const DirectorySnapshot &directory, const QHash<AgentId, int> &load,
                         const QList<TicketRow> &tickets, AgentId self, Timestamp now)
{
    QList<Assignee> agents;
    const auto all = [&tickets](auto &&holds) { return std::all_of(tickets.cbegin(), tickets.cend(), holds); };
    for (const Agent &agent : directory.agents) {
        if (!agent.active) {
            continue;
        }
        const int open = load.value(agent.id);
        agents.append({Assignee::Kind::Agent,
                       agent.id,
                       {},
                       agent.name,
                       detailOf(agent, open, now),
                       open,
                       agent.capacity,
                       agent.isAway(now),
                       all([&](const TicketRow &row) { return isMember(agent, row.ticket.department); }),
                       all([&](const TicketRow &row) { return row.ticket.agent == agent.id; })});
    }
    std::sort(agents.begin(), agents.end(), [self](const Assignee &a, const Assignee &b) {
        if ((a.agent == self) != (b.agent == self)) {
            return a.agent == self;
        }
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        return share(a) != share(b) ? share(a) < share(b) : a.name.localeAwareCompare(b.name) < 0;
    });
    QList<Assignee> teams;
    for (const Team &team : directory.teams) {
        if (!team.archived) {
            teams.append({Assignee::Kind::Team,
                          {},
                          team.id,
                          team.name,
                          tr("team, %n member(s)", nullptr, static_cast<int>(team.members.size())),
                          0,
                          0,
                          false,
                          true,
                          all([&](const TicketRow &row) { return row.ticket.team == team.id; })});
        }
    }
    std::sort(teams.begin(), teams.end(),
              [](const Assignee &a, const Assignee &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_all = agents + teams;
    if (tickets.size() > 1) {
        m_all.prepend({Assignee::Kind::Balanced,
                       {},
                       {},
                       tr("Balanced"),
                       tr("each to whoever has the most room"),
                       0,
                       0,
                       false,
                       true,
                       false});
    }
    m_all.append({Assignee::Kind::Nobody, {}, {}, tr("Nobody"), tr("for others to claim"), 0, 0, false, true, false});
    setTyped(m_typed);
}

void AssigneeModel::setTyped(const QString &typed)
{
    m_typed = typed;
    beginResetModel();
    m_shown.clear();
    const QString words = typed.simplified();
    QList<Assignee> within;
    for (const Assignee &assignee : std::as_const(m_all)) {
        const auto at = assignee.name.indexOf(words, 0, Qt::CaseInsensitive);
        if (words.isEmpty() || at == 0 || (at > 0 && assignee.name.at(at - 1).isSpace())) {
            m_shown.append(assignee);
        } else if (at > 0) {
            within.append(assignee);
        }
    }
    m_shown += within;
    endResetModel();
}

int AssigneeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AssigneeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Assignee &assignee = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return assignee.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(assignee.name, assignee.detail);
    case AssigneeRole:
        return QVariant::fromValue(assignee);
    default:
        return {};
    }
}

} // namespace deskhand
