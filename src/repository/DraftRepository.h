// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the agent is typing, saved as they type: a draft outlives crash, lost connection and a closed ticket.

#include "core/values/Ticket.h"
#include "repository/Pending.h"

namespace deskhand {

class DraftRepository {
public:
    DraftRepository() = default;
    virtual ~DraftRepository() = default;
    Q_DISABLE_COPY_MOVE(DraftRepository)

    /// Replaces the agent's draft for this ticket and kind. `Draft::agent` and `saved` are filled in by the repository.
    [[nodiscard]] virtual Pending<void> save(const Draft &draft) = 0;
    [[nodiscard]] virtual Pending<void> discard(TicketId ticket, DraftKind kind) = 0;
    /// Every draft of the agent, newest first.
    [[nodiscard]] virtual Pending<QList<Draft>> drafts() = 0;
};

} // namespace deskhand
