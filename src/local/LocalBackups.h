// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Backups of help desks in files: what is in one, and putting it in a help desk's place. On threads of their own.

#include "core/base/Time.h"
#include "repository/Pending.h"

#include <QString>

#include <memory>
#include <optional>

namespace deskhand {

struct BackupSummary {
    QString path;
    QString companyName;
    qint64 tickets = 0; ///< deleted ones too
    qint64 openTickets = 0;
    qint64 requesters = 0;
    std::optional<Timestamp> lastTicket; ///< when the newest was opened
    Timestamp written;                   ///< the file, as its folder says
    qint64 bytes = 0;
    bool older =
        false; ///< of an older schema: only file, time and size are known; it is brought up to date when opened
};

/// Errors: NotFound, Corrupt, WrongSchema where it is no help desk or one of a newer program.
[[nodiscard]] Pending<BackupSummary> examineBackup(const QString &path, std::shared_ptr<const Clock> clock);

/// Puts the backup in the place of `path`, verified. What was there is kept beside it, under the name that is given
/// back (empty where nothing was there). Nobody may have it open. Errors: Corrupt, WrongSchema, Busy, StorageFull,
/// Unavailable; `path` is as it was then.
[[nodiscard]] Pending<QString> restoreHelpDesk(const QString &backupPath, const QString &path);

} // namespace deskhand
