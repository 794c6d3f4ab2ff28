// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// New help desks in files, made on a thread of their own.

#include "core/base/Time.h"
#include "repository/Pending.h"

#include <QString>

#include <atomic>
#include <memory>

namespace deskhand {

/// What only the person who sets a help desk up knows.
struct NewHelpDesk {
    QString companyName;
    QByteArray timeZone; ///< IANA id; empty: the machine's
    QString administratorName;
    QString administratorUsername;
    QString administratorEmail;
};

/// The file must not exist; where making it fails nothing stays behind. Errors: Conflict where it exists; InvalidInput
/// without a username; those of the storage.
[[nodiscard]] Pending<void> createHelpDesk(const QString &path, const NewHelpDesk &setup);

/// Shared by who wants a help desk made and who makes it; any thread.
struct CreationControl {
    std::atomic<bool> cancelled = false; ///< set to end it soon; nothing is kept
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; ///< 0: not known yet
};

/// The sample: a bank's IT, its times counted back from the clock's now. Errors as above; Cancelled.
[[nodiscard]] Pending<void> createSampleHelpDesk(const QString &path, std::shared_ptr<const Clock> clock,
                                                 std::shared_ptr<CreationControl> control = {});

} // namespace deskhand
