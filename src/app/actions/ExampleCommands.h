// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// For each action on tickets a command that it could give: to ask whether it may be given at all.

#include "app/actions/ActionTable.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

/// The actions that give commands to the selected tickets.
[[nodiscard]] const QList<ActionId> &ticketCommandActions();
[[nodiscard]] CommandBody exampleOf(ActionId id, const DirectorySnapshot &directory, AgentId self);

} // namespace deskhand
