// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Shares tickets out so that nobody gets more than their part: each goes to whoever may have it and has the most room
/// left. Pure; what is chosen is shown before it is done.

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QHash>

namespace deskhand {

/// An agent for each of `tickets`, in their order; an invalid id where nobody may have it. Candidates are active, not
/// away, members of the ticket's department, and in `among` unless that is empty. Room is open tickets against
/// capacity; without a capacity, against that of the others. `load` is open tickets as they are now.
[[nodiscard]] QList<AgentId> balancedAssignment(const QList<TicketRow> &tickets, const DirectorySnapshot &directory,
                                                const QHash<AgentId, int> &load, Timestamp now,
                                                const QList<AgentId> &among = {});

} // namespace deskhand
