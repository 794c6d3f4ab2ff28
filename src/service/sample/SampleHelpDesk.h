// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk to try things on: a bank's IT with 63 tickets in every state, made by carrying out
/// what people did, at the times they did it.

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <functional>

namespace deskhand {

class HtmlSanitizer;
class Store;

/// How many of the steps are done; false ends it with ErrorKind::Cancelled.
using SampleProgress = std::function<bool(int done, int total)>;

/// Fills a new, empty store. Times are counted back from `now`, so that due times look alive.
/// `sanitizer` as for HelpDesk. Errors: Conflict where the store has a set-up already; Cancelled: what was written is
/// of no use.
[[nodiscard]] Result<void> writeSampleHelpDesk(Store &store, Timestamp now, const HtmlSanitizer *sanitizer,
                                               const SampleProgress &progress = {});

/// Fills a new, empty store with the sample's set-up alone (agents, departments, topics, plans, requesters).
[[nodiscard]] Result<void> writeSampleSetup(Store &store, Timestamp now);

} // namespace deskhand
