// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opens a ticket (domain, section 4): bans, rules, cap, what wins, number, first message.

#include "core/base/Result.h"
#include "core/command/Command.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// As one step of a command: OpenTicket itself, or a message that cannot reopen its ticket.
/// Errors: Refused for a banned sender, by a rule, and past the cap; each leaves a line in the log.
[[nodiscard]] Result<WorkingTicket *> openTicket(CommandContext &context, const command::OpenTicket &open);

} // namespace deskhand
