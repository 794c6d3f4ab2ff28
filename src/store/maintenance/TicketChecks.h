// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Do the columns of tickets that follow from elsewhere agree with where they follow from?

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace deskhand {

class Database;

struct WrongTickets {
    QString text; ///< for people, with the number of tickets
    bool repairable = true;
};

/// Counters (ticket_counts) that differ from a recount.
[[nodiscard]] Result<qint64> countWrongCounters(Database &database);
[[nodiscard]] Result<QList<WrongTickets>> findWrongTickets(Database &database);
/// Makes them right where they can be.
[[nodiscard]] Result<void> correctTickets(Database &database);

} // namespace deskhand
