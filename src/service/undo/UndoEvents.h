// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An undone action leaves its own events: what differs, said as if somebody had set it.

#include "core/base/Result.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// One event for each property that people see and that differs between the ticket as loaded and as it is now. Their
/// comment says that it is an undo.
[[nodiscard]] Result<void> addUndoEvents(CommandContext &context, const WorkingTicket &working);

} // namespace deskhand
