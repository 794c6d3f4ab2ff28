// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// All figures of a report the slow way: each ticket's events are walked once for each row.

#include "core/report/Report.h"
#include "store/StoreFixture.h"

namespace deskhand::test {

[[nodiscard]] Result<Report> slowReport(Store &store, const DirectorySnapshot &directory, const ReportRequest &request,
                                        const QList<TicketId> &tickets);

/// The number that a cell shows.
[[nodiscard]] qint64 shownIn(const ReportFigures &figures, ReportMetric metric);

} // namespace deskhand::test
