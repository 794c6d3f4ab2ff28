// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds the tickets behind a report's cell among the facts.

#include "core/report/ReportBuckets.h"

#include <QHash>

namespace deskhand {

/// The kind of fact that a metric counts.
[[nodiscard]] FactKind factKindOf(ReportMetric metric);

class ReportDrill {
public:
    /// `request` is one that checkReport() let pass.
    ReportDrill(const ReportRequest &request, const ReportCell &cell);

    /// Facts of the metric's kind, in any order; those of kind Backlog from the beginning on.
    void add(const ReportFact &fact);
    /// Each once, in the order of their ids.
    [[nodiscard]] QList<TicketId> tickets() const;

private:
    [[nodiscard]] bool isBehind(const ReportFact &fact) const;

    ReportRequest m_request;
    ReportCell m_cell;
    qint64 m_from = 0; ///< of the cell: a day, week or month, else the period
    qint64 m_before = 0;
    QHash<TicketId, int> m_balance; ///< above zero: behind it
};

} // namespace deskhand
