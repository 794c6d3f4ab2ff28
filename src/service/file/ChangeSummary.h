// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/ChangeSet.h"
#include "store/tickets/ChangeLogStore.h"

namespace deskhand {

/// One change a ticket: its newest version; a ticket that was added stays added, and one that is gone is gone.
[[nodiscard]] ChangeSet summaryOf(const StoredChanges &stored);

} // namespace deskhand
