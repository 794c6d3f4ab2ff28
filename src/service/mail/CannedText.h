// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Canned responses that the help desk itself sends.

#include "core/base/Result.h"
#include "core/values/Directory.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// The response's text with its variables filled in for this ticket; written by nobody in particular.
[[nodiscard]] Result<QString> cannedText(const CommandContext &context, const WorkingTicket &working,
                                         const CannedResponse &canned);

} // namespace deskhand
