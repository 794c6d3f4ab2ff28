// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What agents are typing. Not a command: it changes no ticket, and nobody is told.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Ticket.h"

namespace deskhand {

class HelpDesk;

/// For agents only: PermissionDenied for everybody else. Belongs to the thread of the help desk's store.
class DraftDesk {
public:
    /// The help desk must outlive it.
    explicit DraftDesk(HelpDesk &helpDesk);

    /// Replaces the actor's draft for this ticket and kind; on the disk when it answers.
    [[nodiscard]] Result<void> save(const Actor &actor, const Draft &draft);
    [[nodiscard]] Result<void> discard(const Actor &actor, TicketId ticket, DraftKind kind);
    /// Newest first.
    [[nodiscard]] Result<QList<Draft>> drafts(const Actor &actor);

private:
    HelpDesk &m_helpDesk;
};

} // namespace deskhand
