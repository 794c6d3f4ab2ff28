// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Due times follow the set-up: "changing plan, priority, department or schedule computes again" (domain, section 7).

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class ServiceCore;

/// Computes the clocks of the open tickets again that the difference between the two concerns. Where a due time moves,
/// the ticket gets an event that says so. Inside the caller's transaction.
[[nodiscard]] Result<void> followDueTimes(ServiceCore &core, const DirectorySnapshot &before,
                                          const DirectorySnapshot &after);

} // namespace deskhand
