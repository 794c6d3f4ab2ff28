// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds the requester that is meant, or makes one of an address.

#include "core/base/Result.h"
#include "core/command/Command.h"

namespace deskhand {

class CommandContext;

/// By id, else by address, else a new one who joins the organization of the address's domain. A name alone makes a
/// requester without an address (a walk-in).
/// Errors: NotFound for an unknown id, InvalidInput for what is no address, PermissionDenied for an agent who may not
/// add requesters.
[[nodiscard]] Result<Requester> findOrMakeRequester(const CommandContext &context, const RequesterRef &who);

} // namespace deskhand
