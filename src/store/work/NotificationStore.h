// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What agents are told in the program.

#include "core/base/Result.h"
#include "core/values/Notification.h"

#include <QList>

namespace deskhand {

class Database;

class NotificationStore {
public:
    explicit NotificationStore(Database &database);

    [[nodiscard]] Result<NotificationId> insert(const Notification &notification);
    /// Newest first.
    [[nodiscard]] Result<QList<Notification>> ofAgent(AgentId agent, bool unreadOnly, int limit);
    [[nodiscard]] Result<int> unreadCount(AgentId agent);
    [[nodiscard]] Result<void> markRead(NotificationId id, Timestamp now);
    /// All of the agent's about this ticket.
    [[nodiscard]] Result<void> markReadOf(AgentId agent, TicketId ticket, Timestamp now);
    [[nodiscard]] Result<void> markAllReadOf(AgentId agent, Timestamp now);
    /// Removes read ones from before `time`.
    [[nodiscard]] Result<void> purge(Timestamp time);

private:
    Database &m_database;
};

} // namespace deskhand
