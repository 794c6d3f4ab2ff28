// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Two tickets that belong together, and entries that go from one to the other.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// Both ends get the link and the event; without effect where they are linked.
[[nodiscard]] Result<void> linkTickets(CommandContext &context, WorkingTicket &one, WorkingTicket &other,
                                       TicketLinkKind kind);
[[nodiscard]] Result<void> unlinkTickets(CommandContext &context, WorkingTicket &one, WorkingTicket &other);

/// Adds the entry to the ticket's counts, or takes it out (`by` = -1).
void countEntry(Ticket &ticket, const ThreadEntry &entry, int by);

} // namespace deskhand
