// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tasks of tickets. The counts in `Ticket` are the caller's, through TicketStore::update.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>

#include <optional>

namespace deskhand {

class Database;

class TaskStore {
public:
    explicit TaskStore(Database &database);

    [[nodiscard]] Result<TaskId> insert(const Task &task);
    [[nodiscard]] Result<void> update(const Task &task);
    [[nodiscard]] Result<void> remove(TaskId id);
    [[nodiscard]] Result<std::optional<Task>> find(TaskId id);
    /// Open ones first, then by creation.
    [[nodiscard]] Result<QList<Task>> ofTicket(TicketId ticket);
    /// Open tasks of an agent, by due time.
    [[nodiscard]] Result<QList<Task>> openOf(AgentId agent);

private:
    Database &m_database;
};

} // namespace deskhand
