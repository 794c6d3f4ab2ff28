// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who can have the selected tickets: oneself, the least busy, agents with their open tickets, capacity and whether
/// they are away, teams, nobody. Narrowed as one types.

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QAbstractListModel>
#include <QHash>

namespace deskhand {

struct Assignee {
    enum class Kind { Agent, Team, Balanced, Nobody };
    Kind kind = Kind::Nobody;
    AgentId agent;
    TeamId team;
    QString name;
    QString detail;   ///< "3 of 12 open", "away until Tue 09:00", members of a team
    int open = 0;     ///< tickets of theirs
    int capacity = 0; ///< 0: no limit
    bool away = false;
    bool member = true;   ///< of the department of all the tickets
    bool current = false; ///< has all of them already
    bool operator==(const Assignee &) const = default;
};

class AssigneeModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { AssigneeRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// Oneself first, then members of the tickets' departments by room left, then other agents, teams, and nobody.
    void fill(const DirectorySnapshot &directory, const QHash<AgentId, int> &load, const QList<TicketRow> &tickets,
              AgentId self, Timestamp now);
    void setTyped(const QString &typed);
    [[nodiscard]] const Assignee &at(int row) const { return m_shown.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Assignee> m_all;
    QList<Assignee> m_shown;
    QString m_typed;
};

} // namespace deskhand

Q_DECLARE_METATYPE(deskhand::Assignee)
