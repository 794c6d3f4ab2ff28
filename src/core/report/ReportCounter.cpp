// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ReportCounter.h"

#include <algorithm>
#include <numeric>

namespace deskhand {
namespace {

DurationFigures figuresOf(std::vector<qint64> &values)
{
    DurationFigures figures;
    if (values.empty()) {
        return figures;
    }
    const size_t count = values.size();
    const auto at = [&values](size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    // Each leaves what is smaller before its place and what is larger behind it.
    const auto middle = at(count / 2);
    std::nth_element(values.begin(), middle, values.end());
    const qint64 upper = *middle;
    const qint64 lower = count % 2 == 0 ? *std::max_element(values.begin(), middle) : upper;
    const auto ninetieth = at((count * 9 + 9) / 10 - 1);
    if (ninetieth != middle) {
        std::nth_element(middle + 1, ninetieth, values.end());
    }
    figures.count = static_cast<qint64>(count);
    figures.mean = Duration(std::accumulate(values.begin(), values.end(), qint64{0}) / figures.count);
    figures.median = Duration(lower + (upper - lower) / 2);
    figures.percentile90 = Duration(*ninetieth);
    for (const qint64 value : values) {
        size_t place = 0;
        for (const Duration end : durationClasses) {
            place += value < end.count() ? 0U : 1U;
        }
        ++figures.spread.at(place);
    }
    return figures;
}

void countTarget(TargetFigures &figures, TargetOutcome outcome)
{
    figures.met += outcome == TargetOutcome::Met ? 1 : 0;
    figures.missed += outcome == TargetOutcome::Missed ? 1 : 0;
}

} // namespace

void ReportCounter::Durations::add(const Durations &other)
{
    clock.insert(clock.end(), other.clock.begin(), other.clock.end());
    business.insert(business.end(), other.business.begin(), other.business.end());
}

ReportCounter::ReportCounter(const ReportRequest &request)
    : m_request(request)
    , m_buckets(request)
    , m_timePlace(timePlaceOf(request))
{ }

void ReportCounter::startBacklog(qint64 group, qint64 count)
{
    Key key;
    (m_timePlace == 0 ? key.second : key.first) = m_request.groupings.size() > (m_timePlace < 0 ? 0 : 1) ? group : 0;
    m_backlog[key].count += count;
}

ReportCounter::Key ReportCounter::keyOf(const ReportFact &fact) const
{
    const QList<ReportGrouping> &groupings = m_request.groupings;
    return {groupings.isEmpty() ? 0 : groupValueOf(fact, groupings[0]),
            groupings.size() < 2 ? 0 : groupValueOf(fact, groupings[1])};
}

ReportCounter::Key ReportCounter::bucketKey(const Key &withoutTime, size_t bucket) const
{
    Key key = withoutTime;
    if (m_timePlace >= 0) {
        (m_timePlace == 0 ? key.first : key.second) = static_cast<qint64>(bucket);
    }
    return key;
}

ReportCounter::Group &ReportCounter::group(const Key &key)
{
    if (key == m_lastKey) {
        return m_groups[m_lastPlace];
    }
    auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        place = m_places.insert(key, m_groups.size());
        m_groups.emplace_back().key = key;
    }
    m_lastKey = key;
    m_lastPlace = *place;
    return m_groups[*place];
}

void ReportCounter::add(const ReportFact &fact)
{
    if (fact.time >= m_request.before || !isInScope(fact, m_request.scope)) {
        return;
    }
    if (fact.kind == FactKind::Backlog) {
        addBacklog(fact);
        return;
    }
    if (fact.time < m_request.from) {
        return;
    }
    count(m_total.figures, fact);
    if (m_request.groupings.isEmpty()) {
        keepDurations(m_total, fact);
        return;
    }
    const Key key = keyOf(fact);
    Group &one = group(m_timePlace < 0 ? key : bucketKey(key, m_buckets.indexOf(toMilliseconds(fact.time))));
    count(one.figures, fact);
    keepDurations(one, fact);
}

void ReportCounter::keepDurations(Group &group, const ReportFact &fact)
{
    if (fact.kind == FactKind::Closed || fact.kind == FactKind::FirstResponse) {
        Durations &durations = fact.kind == FactKind::Closed ? group.resolution : group.firstResponse;
        durations.clock.push_back(fact.clock.count());
        durations.business.push_back(fact.business.count());
    }
}

void ReportCounter::count(ReportFigures &figures, const ReportFact &fact)
{
    switch (fact.kind) {
    case FactKind::Opened:
        ++figures.opened;
        break;
    case FactKind::Assigned:
        ++figures.assigned;
        break;
    case FactKind::Closed:
        ++figures.closed;
        figures.touches += fact.amount;
        figures.oneTouch += fact.oneTouch ? 1 : 0;
        countTarget(figures.resolutionTarget, fact.target);
        break;
    case FactKind::Reopened:
        ++figures.reopened;
        break;
    case FactKind::FirstResponse:
        countTarget(figures.firstResponseTarget, fact.target);
        break;
    case FactKind::Overdue:
        ++figures.overdue;
        break;
    case FactKind::Rated:
        figures.rated += fact.amount < 0 ? -1 : 1;
        figures.ratingSum += fact.amount;
        break;
    case FactKind::Backlog:
        break;
    }
}

void ReportCounter::addBacklog(const ReportFact &fact)
{
    Backlog &backlog = m_backlog[keyOf(fact)];
    if (fact.time < m_request.from) {
        backlog.count += fact.amount;
        return;
    }
    if (backlog.changes.empty()) {
        backlog.changes.resize(m_buckets.starts().size());
    }
    backlog.changes[m_buckets.indexOf(toMilliseconds(fact.time))] += fact.amount;
}

void ReportCounter::settleBacklog()
{
    for (auto entry = m_backlog.constBegin(); entry != m_backlog.constEnd(); ++entry) {
        qint64 count = entry->count;
        for (size_t bucket = 0; bucket < m_buckets.starts().size(); ++bucket) {
            count += entry->changes.empty() ? 0 : entry->changes[bucket];
            if (count != 0 && !m_request.groupings.isEmpty()) {
                group(bucketKey(entry.key(), bucket)).figures.backlog = count;
            }
        }
        m_total.figures.backlog += count;
    }
}

void ReportCounter::settle(Group &group)
{
    group.figures.firstResponse = figuresOf(group.firstResponse.clock);
    group.figures.firstResponseBusiness = figuresOf(group.firstResponse.business);
    group.figures.resolution = figuresOf(group.resolution.clock);
    group.figures.resolutionBusiness = figuresOf(group.resolution.business);
}

Report ReportCounter::finish()
{
    settleBacklog();
    for (const Group &group : m_groups) {
        m_total.firstResponse.add(group.firstResponse);
        m_total.resolution.add(group.resolution);
    }
    settle(m_total);
    Report report;
    report.total = m_total.figures;
    std::ranges::sort(m_groups, {}, &Group::key);
    for (Group &entry : m_groups) {
        settle(entry);
        ReportRow row;
        for (int place = 0; place < m_request.groupings.size(); ++place) {
            const qint64 value = place == 0 ? entry.key.first : entry.key.second;
            row.key.append(place == m_timePlace ? m_buckets.starts()[static_cast<size_t>(value)] : value);
        }
        row.figures = entry.figures;
        if (row.figures != ReportFigures()) {
            report.rows.append(row);
        }
    }
    return report;
}

} // namespace deskhand
