// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How much there is in a help desk, for `deskhandctl stats`.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/values/Directory.h"

#include <QMap>
#include <QString>

#include <optional>

namespace deskhand {

class Database;

struct StoreStats {
    int schemaVersion = 0;
    QString engineVersion;
    qint64 fileBytes = 0;
    qint64 freeBytes = 0; ///< within the file, used again by new data
    QMap<TicketState, qint64> tickets;
    qint64 entries = 0;
    qint64 events = 0;
    qint64 attachments = 0;
    qint64 contents = 0; ///< distinct attachments' contents
    qint64 contentBytes = 0;
    qint64 requesters = 0;
    qint64 organizations = 0;
    qint64 agents = 0;
    qint64 waitingMail = 0;
    std::optional<Timestamp> firstTicket;
    std::optional<Timestamp> lastTicket;
};

[[nodiscard]] Result<StoreStats> storeStats(Database &database);

} // namespace deskhand
