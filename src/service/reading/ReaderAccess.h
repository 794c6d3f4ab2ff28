// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an actor may read, worked out from the set-up.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/policy/Access.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/TicketView.h"

namespace deskhand {

class ReaderAccess {
public:
    /// Errors: PermissionDenied for an agent who is not there or not active.
    [[nodiscard]] static Result<ReaderAccess> of(const Actor &actor, const DirectorySnapshot &directory);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// For lists and counts.
    [[nodiscard]] TicketVisibility visibility() const;
    [[nodiscard]] bool maySee(const TicketDetails &ticket) const;
    /// Takes out what is not for the actor: requesters see neither notes nor events nor tasks.
    void withhold(TicketView &view) const;
    /// From lists: what rows tell of notes and tags.
    void withhold(QList<TicketRow> &rows) const;
    /// Only the queues that are for the actor, and no secret of the help desk; for requesters, what the portal shows.
    [[nodiscard]] DirectorySnapshot visibleDirectory(const DirectorySnapshot &directory) const;

private:
    explicit ReaderAccess(const Actor &actor)
        : m_actor(actor)
    { }

    Actor m_actor;
    AgentAccess m_agent;
};

} // namespace deskhand
