// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/ReportStore.h"

#include "core/report/ReportCounter.h"
#include "core/report/ReportDrill.h"
#include "store/sql/Transaction.h"

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 weekLength = 7LL * 24 * 60 * 60 * 1000;

constexpr std::array groupings{ReportGrouping::Department, ReportGrouping::Topic,        ReportGrouping::Agent,
                               ReportGrouping::Team,       ReportGrouping::Organization, ReportGrouping::Source,
                               ReportGrouping::Priority};

qint64 weekOf(Timestamp time)
{
    const qint64 milliseconds = toMilliseconds(time);
    return milliseconds / weekLength - (milliseconds % weekLength < 0 ? 1 : 0);
}

int dimensionOf(ReportGrouping grouping)
{
    return static_cast<int>(grouping) + 1;
}

/// Department and agent together.
constexpr int pairs = 8;
constexpr int agentBits = 32;

qint64 pairOf(const ReportFact &fact)
{
    return (fact.department.value << agentBits) | fact.agent.value;
}

/// In which dimension the backlog of a report is summed up; nothing: in none.
std::optional<int> dimensionOf(const ReportRequest &request)
{
    QList<ReportGrouping> rows = request.groupings;
    rows.removeIf(&isTimeGrouping);
    if (request.scope.everything && rows.size() <= 1) {
        return rows.isEmpty() ? 0 : dimensionOf(rows.first());
    }
    const bool arePairs = std::ranges::all_of(rows, [](ReportGrouping grouping) {
        return grouping == ReportGrouping::Department || grouping == ReportGrouping::Agent;
    });
    return arePairs ? std::optional(pairs) : std::nullopt;
}

/// Many changes as one fact.
ReportFact factOfPair(qint64 pair, Timestamp time, qint64 change)
{
    ReportFact fact;
    fact.kind = FactKind::Backlog;
    fact.time = time;
    fact.department.value = pair >> agentBits;
    fact.agent.value = pair & ((qint64{1} << agentBits) - 1);
    fact.amount = static_cast<int>(change);
    return fact;
}

} // namespace

ReportStore::ReportStore(Database &database)
    : m_database(database)
    , m_facts(database)
{ }

Result<void> ReportStore::record(const QList<ReportFact> &facts)
{
    DESKHAND_TRY(m_facts.append(facts));
    Sums sums;
    for (const ReportFact &fact : facts) {
        add(m_deferred ? m_pending : sums, fact, 1);
    }
    return write(sums);
}

Result<void> ReportStore::purge(TicketId ticket)
{
    QList<Timestamp> times;
    {
        DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT DISTINCT time FROM events WHERE ticket_id = ?"_s));
        query.bind(ticket);
        DESKHAND_TRY(query.forEach([&](const Statement &row) { times.append(row.time(0)); }));
    }
    DESKHAND_ASSIGN(const QList<ReportFact> taken, m_facts.take(ticket, times));
    Sums sums;
    for (const ReportFact &fact : taken) {
        add(sums, fact, -1);
    }
    return write(sums);
}

void ReportStore::add(Sums &sums, const ReportFact &fact, int sign)
{
    if (fact.kind != FactKind::Backlog) {
        return;
    }
    const qint64 week = weekOf(fact.time);
    sums[{0, 0, week}] += sign * fact.amount;
    for (const ReportGrouping grouping : groupings) {
        sums[{dimensionOf(grouping), groupValueOf(fact, grouping), week}] += sign * fact.amount;
    }
    sums[{pairs, pairOf(fact), week}] += sign * fact.amount;
}

Result<void> ReportStore::write(const Sums &sums)
{
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
        if (*sum != 0) {
            DESKHAND_TRY(
                m_database.run(u"INSERT INTO report_backlog (dimension, value, week, change) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (dimension, value, week) DO UPDATE SET change = "
                               "report_backlog.change + excluded.change"_s,
                               sum.key().dimension, sum.key().value, sum.key().week, *sum));
        }
    }
    return {};
}

Result<Report> ReportStore::report(const ReportRequest &request)
{
    DESKHAND_TRY(checkReport(request));
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database, TransactionMode::Read));
    ReportCounter counter(request);
    const auto count = [&counter](const ReportFact &fact) { counter.add(fact); };
    for (int kind = 0; kind < factKindCount; ++kind) {
        if (static_cast<FactKind>(kind) != FactKind::Backlog) {
            DESKHAND_TRY(m_facts.forEach(static_cast<FactKind>(kind), request.from, request.before, count));
        }
    }
    Timestamp backlogFrom = Timestamp::min();
    if (const std::optional<int> dimension = dimensionOf(request)) {
        // Whole weeks are summed up already; with rows by time the period itself is counted change by change.
        const qint64 week = weekOf(timePlaceOf(request) < 0 ? request.before : request.from);
        backlogFrom = fromMilliseconds(week * weekLength);
        DESKHAND_ASSIGN(auto query,
                        m_database.prepare(u"SELECT value, sum(change) FROM report_backlog WHERE dimension = ? "
                                           "AND week < ? GROUP BY value"_s));
        query.bind(*dimension, week);
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            if (*dimension == pairs) {
                counter.add(factOfPair(row.integer(0), backlogFrom - Duration(1), row.integer(1)));
            } else {
                counter.startBacklog(row.integer(0), row.integer(1));
            }
        }));
    }
    DESKHAND_TRY(m_facts.forEach(FactKind::Backlog, backlogFrom, request.before, count));
    DESKHAND_TRY(transaction.commit());
    return counter.finish();
}

Result<QList<TicketId>> ReportStore::ticketsBehind(const ReportRequest &request, const ReportCell &cell)
{
    DESKHAND_TRY(checkReport(request));
    ReportDrill drill(request, cell);
    const FactKind kind = factKindOf(cell.metric);
    const Timestamp from = kind == FactKind::Backlog ? Timestamp::min() : request.from;
    DESKHAND_TRY(m_facts.forEach(kind, from, request.before, [&drill](const ReportFact &fact) { drill.add(fact); }));
    return drill.tickets();
}

void ReportStore::defer()
{
    m_deferred = true;
    m_facts.defer();
}

Result<void> ReportStore::flush()
{
    m_deferred = false;
    DESKHAND_TRY(m_facts.flush());
    DESKHAND_TRY(write(m_pending));
    m_pending.clear();
    return {};
}

void ReportStore::discard()
{
    m_deferred = false;
    m_facts.discard();
    m_pending.clear();
}

} // namespace deskhand
