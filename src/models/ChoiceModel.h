// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What one can choose for a property of a ticket: agents, teams, departments, topics, priorities,
/// statuses, SLA plans. Archived and inactive ones are left out. For menus, combos and completion.

#include "core/values/DirectorySnapshot.h"
#include "models/KeyedListModel.h"
#include "models/Tone.h"

namespace deskhand {

enum class ChoiceKind { Agent, Team, Department, Topic, Priority, Status, SlaPlan };

struct Choice {
    qint64 id = 0; ///< the id's value; 0 = none, or "as the rules say"
    QString name;
    QString detail; ///< secondary text: load, parent, state
    Tone tone = Tone::Plain;
    bool chip = false; ///< the tone is that of a chip; otherwise grey is for those one would rather not choose
    bool operator==(const Choice &) const = default;
};

/// Sorted as people expect: priorities by rank, statuses by state, everything else by name.
/// `load` (open tickets per agent) and `now` are used for agents only.
[[nodiscard]] QList<Choice> choices(const DirectorySnapshot &directory, ChoiceKind kind,
                                    const QHash<AgentId, int> &load = {}, Timestamp now = {});

[[nodiscard]] inline qint64 rowKey(const Choice &choice)
{
    return choice.id;
}

class ChoiceModel : public KeyedListModel<Choice> {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, DetailRole, ToneRole, ChipRole };

    using KeyedListModel::KeyedListModel;

    /// Rows that stay stay: keyed by id, so that a combo keeps its current one.
    void setChoices(const QList<Choice> &choices) { synchronise(choices); }
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const Choice &at(int row) const { return items().at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace deskhand
