// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Puts back what a command changed, as a change of its own: with events, a version and an inverse again.

#include "core/base/Result.h"

namespace deskhand {

class CommandContext;
struct CommandRecord;

/// Errors: Conflict where something was changed again since, Refused where a rule forbids the former state now (an open
/// task of a ticket that would be closed).
[[nodiscard]] Result<void> takeBack(CommandContext &context, const CommandRecord &record);

} // namespace deskhand
