// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Why an agent may not do something to a ticket, for people. The help desk decides when the command
/// comes; this only spares them the attempt.

#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"

#include <QString>

namespace deskhand {

/// Empty if the agent may. Otherwise a sentence that names what is missing, and where.
[[nodiscard]] QString whyNot(const CommandBody &command, const TicketDetails &ticket,
                             const DirectorySnapshot &directory, AgentId agent);

} // namespace deskhand
