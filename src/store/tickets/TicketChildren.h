// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is many per ticket in `TicketDetails`: reading it, and writing the kinds that differ.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class Database;

/// Fills everything but `details.ticket`, whose id says which.
[[nodiscard]] Result<void> readTicketChildren(Database &database, TicketDetails &details);
/// Errors: InvalidInput for an unknown custom field.
[[nodiscard]] Result<void> writeTicketChildren(Database &database, const TicketDetails &before,
                                               const TicketDetails &after);

} // namespace deskhand
