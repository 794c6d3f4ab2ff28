// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the agent was told in the program (domain, section 9).

#include "core/values/Notification.h"
#include "repository/Pending.h"

namespace deskhand {

class NotificationRepository {
public:
    NotificationRepository() = default;
    virtual ~NotificationRepository() = default;
    Q_DISABLE_COPY_MOVE(NotificationRepository)

    /// The agent's own, newest first. Whatever adds one changes its ticket too, so that the change feed tells of it.
    [[nodiscard]] virtual Pending<QList<Notification>> newest(int limit) = 0;
    /// All about this ticket.
    [[nodiscard]] virtual Pending<void> markRead(TicketId ticket) = 0;
    [[nodiscard]] virtual Pending<void> markAllRead() = 0;
};

} // namespace deskhand
