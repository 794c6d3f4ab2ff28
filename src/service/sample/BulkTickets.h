// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A large help desk for trying out and for measuring: as many tickets as wanted, the same for the
/// same seed. Rows are written directly, with clocks, counters and events as commands would leave
/// them; only what nobody looks at in bulk (notifications, mail to be sent) is left out.

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QtGlobal>

#include <cstdint>
#include <functional>

namespace deskhand {
class Store;
}

namespace deskhand::sample {

struct BulkOptions {
    int tickets = 100'000;
    std::uint64_t seed = 1;
    Timestamp now{}; ///< the newest ticket is a minute old, the oldest about three years
};

/// Called now and then with the tickets written so far; false cancels.
using BulkProgress = std::function<bool(int done)>;

/// Into a help desk that has a set-up (departments, agents, topics, plans) and no tickets. On an
/// error, and after a cancel (ErrorKind::Cancelled), the file should be removed: see BulkLoad.
[[nodiscard]] Result<void> writeBulkTickets(Store &store, const BulkOptions &options,
                                            const BulkProgress &progress = {});

} // namespace deskhand::sample
