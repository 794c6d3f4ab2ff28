// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Says why somebody may not be given a ticket; who may is core/policy/Access.h.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

/// Errors: InvalidInput for an unknown agent; Refused for one who may not have it, saying why.
[[nodiscard]] Result<void> requireAssignable(const DirectorySnapshot &directory, AgentId agent,
                                             DepartmentId department);
/// Errors: InvalidInput for an unknown team, Refused for an archived one.
[[nodiscard]] Result<void> requireAssignable(const DirectorySnapshot &directory, TeamId team);

} // namespace deskhand
