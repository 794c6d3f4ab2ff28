// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What happened to a ticket while somebody wrote a command for it.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class Store;

/// What an event is called in a sentence, as "priority changed": translated.
[[nodiscard]] QString eventName(EventKind kind);

/// A Conflict that says what changed since `seen` and by whom; `detail` has one line per event: kind, from, to.
[[nodiscard]] Result<void> conflictOf(Store &store, const Ticket &ticket, qint64 seen);

} // namespace deskhand
