// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ReportDrill.h"

#include <algorithm>

namespace deskhand {
namespace {

bool counts(const ReportFact &fact, ReportMetric metric)
{
    switch (metric) {
    case ReportMetric::FirstResponseMet:
    case ReportMetric::ResolutionMet:
        return fact.target == TargetOutcome::Met;
    case ReportMetric::FirstResponseMissed:
    case ReportMetric::ResolutionMissed:
        return fact.target == TargetOutcome::Missed;
    case ReportMetric::OneTouch:
        return fact.oneTouch;
    default:
        return true;
    }
}

} // namespace

FactKind factKindOf(ReportMetric metric)
{
    switch (metric) {
    case ReportMetric::Opened:
        return FactKind::Opened;
    case ReportMetric::Assigned:
        return FactKind::Assigned;
    case ReportMetric::Reopened:
        return FactKind::Reopened;
    case ReportMetric::Backlog:
        return FactKind::Backlog;
    case ReportMetric::Overdue:
        return FactKind::Overdue;
    case ReportMetric::Rated:
        return FactKind::Rated;
    case ReportMetric::FirstResponse:
    case ReportMetric::FirstResponseMet:
    case ReportMetric::FirstResponseMissed:
        return FactKind::FirstResponse;
    case ReportMetric::Closed:
    case ReportMetric::ResolutionMet:
    case ReportMetric::ResolutionMissed:
    case ReportMetric::OneTouch:
        break;
    }
    return FactKind::Closed;
}

ReportDrill::ReportDrill(const ReportRequest &request, const ReportCell &cell)
    : m_request(request)
    , m_cell(cell)
    , m_from(toMilliseconds(request.from))
    , m_before(toMilliseconds(request.before))
{
    const int timePlace = timePlaceOf(request);
    if (timePlace >= 0 && timePlace < cell.key.size()) {
        const std::vector<qint64> starts = ReportBuckets(request).starts();
        const auto next = std::ranges::upper_bound(starts, cell.key[timePlace]);
        m_from = std::max(m_from, cell.key[timePlace]);
        m_before = next == starts.end() ? m_before : std::min(m_before, *next);
    }
}

bool ReportDrill::isBehind(const ReportFact &fact) const
{
    const qint64 time = toMilliseconds(fact.time);
    if (fact.kind != factKindOf(m_cell.metric) || time >= m_before || (time < m_from && fact.kind != FactKind::Backlog)
        || !isInScope(fact, m_request.scope) || !counts(fact, m_cell.metric)) {
        return false;
    }
    for (qsizetype place = 0; place < std::min(m_cell.key.size(), m_request.groupings.size()); ++place) {
        const ReportGrouping grouping = m_request.groupings[place];
        if (!isTimeGrouping(grouping) && groupValueOf(fact, grouping) != m_cell.key[place]) {
            return false;
        }
    }
    return true;
}

void ReportDrill::add(const ReportFact &fact)
{
    if (isBehind(fact)) {
        const bool takesBack = fact.amount < 0 && (fact.kind == FactKind::Backlog || fact.kind == FactKind::Rated);
        m_balance[fact.ticket] += takesBack ? -1 : 1;
    }
}

QList<TicketId> ReportDrill::tickets() const
{
    QList<TicketId> result;
    for (auto entry = m_balance.constBegin(); entry != m_balance.constEnd(); ++entry) {
        if (*entry > 0) {
            result.append(entry.key());
        }
    }
    std::ranges::sort(result);
    return result;
}

} // namespace deskhand
