// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What agents were told in the program, for them to look at. Not a command: it changes no ticket.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Notification.h"

namespace deskhand {

class HelpDesk;

/// For agents only: PermissionDenied for everybody else. Belongs to the thread of the help desk's store.
class NotificationDesk {
public:
    /// The help desk must outlive it.
    explicit NotificationDesk(HelpDesk &helpDesk);

    /// The actor's own, newest first, at most `limit`.
    [[nodiscard]] Result<QList<Notification>> newest(const Actor &actor, int limit);
    /// All that the actor was told about this ticket. Those of others stay as they are.
    [[nodiscard]] Result<void> markRead(const Actor &actor, TicketId ticket);
    [[nodiscard]] Result<void> markAllRead(const Actor &actor);

private:
    HelpDesk &m_helpDesk;
};

} // namespace deskhand
