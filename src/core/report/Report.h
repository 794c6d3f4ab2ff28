// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports (domain, section 11): what is asked, and the figures that come back.

#include "core/policy/Access.h"
#include "core/query/TicketQuery.h"
#include "core/report/ReportFact.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace deskhand {

/// By what a report's rows are told apart. Department, topic, agent and team are those of the event; organization,
/// source and priority those of the ticket then. Days, weeks and months are those of ReportRequest::timeZone.
enum class ReportGrouping { Department, Topic, Agent, Team, Organization, Source, Priority, Day, Week, Month };

[[nodiscard]] constexpr bool isTimeGrouping(ReportGrouping grouping)
{
    return grouping >= ReportGrouping::Day;
}

/// Whose work it may show.
struct ReportScope {
    bool everything = true;
    QList<DepartmentId> departments; ///< what happened in these (as their manager)
    AgentId agent;                   ///< and to this agent's tickets
    bool operator==(const ReportScope &) const = default;
};

/// What the agent may see (domain, section 6).
[[nodiscard]] ReportScope reportScopeOf(const AgentAccess &access, const DirectorySnapshot &directory);

struct ReportRequest {
    Timestamp from{}; ///< the period is [from, before)
    Timestamp before{};
    QList<ReportGrouping> groupings; ///< none: the total only; at most two
    QByteArray timeZone = QByteArrayLiteral("UTC");
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    ReportScope scope;
    bool operator==(const ReportRequest &) const = default;
};

/// Durations are also counted into classes that end below these; the last class has no end.
inline constexpr std::array<Duration, 6> durationClasses{std::chrono::minutes(15), std::chrono::minutes(30),
                                                         std::chrono::hours(1),    std::chrono::hours(2),
                                                         std::chrono::hours(4),    std::chrono::hours(8)};
using DurationSpread = std::array<qint64, durationClasses.size() + 1>;

/// Of durations in milliseconds. The median of an even number is the mean of the two in the middle, rounded down; the
/// 90th percentile the smallest that at least 90 % do not exceed (nearest rank).
struct DurationFigures {
    qint64 count = 0;
    Duration mean{0}; ///< rounded down
    Duration median{0};
    Duration percentile90{0};
    DurationSpread spread{};
    bool operator==(const DurationFigures &) const = default;
};

/// Of those with a target. A share without any is none.
struct TargetFigures {
    qint64 met = 0;
    qint64 missed = 0;
    [[nodiscard]] std::optional<double> share() const;
    bool operator==(const TargetFigures &) const = default;
};

struct ReportFigures {
    qint64 opened = 0;
    qint64 assigned = 0;
    qint64 closed = 0;
    qint64 reopened = 0;
    qint64 backlog = 0; ///< open, unmerged tickets at the end of the period (of the row's day, week or month)
    qint64 overdue = 0; ///< tickets that became overdue
    DurationFigures firstResponse;         ///< clock time, of responses in the period
    DurationFigures firstResponseBusiness; ///< business time
    DurationFigures resolution;            ///< of closings in the period, from opening or the last reopening
    DurationFigures resolutionBusiness;
    TargetFigures firstResponseTarget;
    TargetFigures resolutionTarget;
    qint64 touches = 0;  ///< agents' replies to the tickets closed, until then
    qint64 oneTouch = 0; ///< closed with at most one reply and never reopened
    qint64 rated = 0;
    qint64 ratingSum = 0;
    [[nodiscard]] std::optional<double> touchesPerTicket() const;
    [[nodiscard]] std::optional<double> oneTouchRate() const;
    [[nodiscard]] std::optional<double> rating() const;
    /// Ratings given per ticket closed, both in the period.
    [[nodiscard]] std::optional<double> responseRate() const;
    bool operator==(const ReportFigures &) const = default;
};

struct ReportRow {
    /// One per grouping: the value of an id (0 = none) or of the source's enum; for times the start of the day, week or
    /// month as milliseconds UTC.
    QList<qint64> key;
    ReportFigures figures;
    bool operator==(const ReportRow &) const = default;
};

struct Report {
    QList<ReportRow> rows; ///< in the order of their keys; those of which nothing is counted are left out
    ReportFigures total;
    bool operator==(const Report &) const = default;
};

/// A figure whose tickets can be opened.
enum class ReportMetric {
    Opened,
    Assigned,
    Closed,
    Reopened,
    Backlog,
    Overdue,
    FirstResponse,
    FirstResponseMet,
    FirstResponseMissed,
    ResolutionMet,
    ResolutionMissed,
    OneTouch,
    Rated,
};

/// A cell of a report: a metric of the row with this key (empty: of the total).
struct ReportCell {
    ReportMetric metric = ReportMetric::Opened;
    QList<qint64> key;
    bool operator==(const ReportCell &) const = default;
};

/// The query that lists tickets found behind a cell. They are named one by one: what a report counted was so at the
/// time, whatever the tickets are like now.
[[nodiscard]] TicketQuery queryOfTickets(QList<TicketId> tickets, Timestamp now);

} // namespace deskhand
