// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Prints the rows as a table and writes them as JSON, with what they were taken on.

#include "Measure.h"

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace deskhand::bench {

struct Conditions {
    int tickets = 0;
    qint64 entries = 0;
    qint64 databaseBytes = 0;
    Timestamp newestTicket{};     ///< when the data was made
    double generationSeconds = 0; ///< 0 where an existing file was measured
};

void printTable(const QList<Row> &rows, const Conditions &conditions);
[[nodiscard]] Result<void> writeJson(const QList<Row> &rows, const Conditions &conditions, const QString &path);

} // namespace deskhand::bench
