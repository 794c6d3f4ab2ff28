// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"

namespace deskhand::bench {

QList<Row> growthRows(const QList<Row> &small, const QList<Row> &large, int smallSize, int largeSize)
{
    constexpr double most = 1.3;
    QList<Row> rows;
    for (qsizetype i = 0; i < small.size(); ++i) {
        const double growth = large.at(i).p50 / small.at(i).p50;
        rows.append({QStringLiteral("growth of \"%1\"").arg(large.at(i).name.section(u':', 0, 1)), large.at(i).p50,
                     large.at(i).p95, growth,
                     QStringLiteral("1.3 x from %1 to %2 tickets").arg(smallSize).arg(largeSize), growth <= most,
                     QStringLiteral("p50 %1 ms at %2 tickets").arg(small.at(i).p50, 0, 'f', 3).arg(smallSize)});
    }
    return rows;
}

} // namespace deskhand::bench
