// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk to try things on: a bank's IT with 63 tickets in every state, made by carrying out
/// what people did, at the times they did it.

#include "core/base/Result.h"
#include "core/base/Time.h"

namespace deskhand {

class HtmlSanitizer;
class Store;

/// Fills a new, empty store. Times are counted back from `now`, so that due times look alive.
/// `sanitizer` as for HelpDesk. Errors: Conflict where the store has a set-up already.
[[nodiscard]] Result<void> writeSampleHelpDesk(Store &store, Timestamp now, const HtmlSanitizer *sanitizer);

/// Fills a new, empty store with the sample's set-up alone (agents, departments, topics, plans, requesters).
[[nodiscard]] Result<void> writeSampleSetup(Store &store, Timestamp now);

} // namespace deskhand
