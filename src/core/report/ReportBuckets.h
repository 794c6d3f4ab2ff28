// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where a fact belongs in a report.

#include "core/report/Report.h"

#include <vector>

namespace deskhand {

/// Errors: InvalidInput for an unknown time zone, an empty period or one of more than thirty years, for more than two
/// groupings, the same one twice or two of time, and for more than 1,000 days, weeks or months by something else.
[[nodiscard]] Result<void> checkReport(const ReportRequest &request);

/// Which day, week or month of a period an instant belongs to.
class ReportBuckets {
public:
    /// Without a time grouping there is one bucket, the period.
    explicit ReportBuckets(const ReportRequest &request);

    /// Starts in order (the first is the period's start or earlier), as UTC milliseconds.
    [[nodiscard]] const std::vector<qint64> &starts() const { return m_starts; }
    /// Index of the bucket with this instant of the period.
    [[nodiscard]] size_t indexOf(qint64 time) const;

private:
    std::vector<qint64> m_starts;
};

/// The value that tells rows apart; 0 for a time.
[[nodiscard]] qint64 groupValueOf(const ReportFact &fact, ReportGrouping grouping);
/// Place of the time grouping, -1 for none.
[[nodiscard]] int timePlaceOf(const ReportRequest &request);
[[nodiscard]] bool isInScope(const ReportFact &fact, const ReportScope &scope);

} // namespace deskhand
