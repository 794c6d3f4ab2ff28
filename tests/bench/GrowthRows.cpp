// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"

namespace deskhand::bench {

QList<Row> growthRows(const QList<Row> &small, const QList<Row> &large, int smallSize, int largeSize)
{
    constexpr double most = 1.3;
    QList<Row> rows;
    for (qsizetype i = 0; i < small.size(); ++i) {
        Row row = large.at(i);
        row.name = QStringLiteral("growth of \"%1\"").arg(row.name);
        row.ratio = row.p50 / small.at(i).p50;
        row.goal = QStringLiteral("1.3 x from %1 to %2 tickets").arg(smallSize).arg(largeSize);
        row.reached = *row.ratio <= most;
        row.note = QStringLiteral("p50 %1 ms at %2 tickets").arg(small.at(i).p50, 0, 'f', 3).arg(smallSize);
        rows.append(row);
    }
    return rows;
}

} // namespace deskhand::bench
