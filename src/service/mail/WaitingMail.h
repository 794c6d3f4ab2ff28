// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Mail of an entry that is still to be sent.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class CommandContext;

/// An entry that is edited while its mail waits goes out as edited; what is being sent, or was, stays as it is.
[[nodiscard]] Result<void> rewriteWaitingMail(const CommandContext &context, EntryId entry, const Body &before,
                                              const Body &after);

} // namespace deskhand
