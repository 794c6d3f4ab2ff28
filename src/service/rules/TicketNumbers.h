// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Numbers of new tickets.

#include "core/base/Ids.h"
#include "core/base/Result.h"

namespace deskhand {

class CommandContext;

/// A number that no ticket has, by the topic's sequence, else the help desk's.
/// Errors: Refused where no sequence is set up, or where all its numbers are taken.
[[nodiscard]] Result<QString> nextNumber(const CommandContext &context, TopicId topic);

} // namespace deskhand
