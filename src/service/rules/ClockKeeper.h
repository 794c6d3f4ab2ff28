// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Keeps a ticket's due times with what they follow from (domain, section 7).

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class ServiceCore;
struct DirectorySnapshot;

/// Whether something changed from which the due times follow.
[[nodiscard]] bool clockFactsDiffer(const TicketDetails &before, const TicketDetails &after);

/// First-response due, resolution due and warning point, from the start with all pauses.
[[nodiscard]] Result<void> recomputeClocks(const ServiceCore &core, const DirectorySnapshot &directory,
                                           TicketDetails &details, Timestamp now);

/// The clock stands still from `now` on, or goes on; without effect where it does so already.
void pauseClock(TicketDetails &details, Timestamp now);
void resumeClock(TicketDetails &details, Timestamp now);

} // namespace deskhand
