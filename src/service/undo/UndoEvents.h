// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An undone action leaves its own events: what differs, said as if somebody had set it.

#include "core/base/Result.h"

#include <QString>

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// What events say of themselves while a command is taken back, or done again.
[[nodiscard]] QString undoComment(const CommandContext &context);

/// One event for each property that people see and that differs between the ticket as loaded and as it is now. Their
/// comment is undoComment().
[[nodiscard]] Result<void> addUndoEvents(CommandContext &context, const WorkingTicket &working);

} // namespace deskhand
