// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/SlowReport.h"

#include "core/base/TimeZone.h"
#include "core/sla/SlaClock.h"

#include <algorithm>

namespace deskhand::test {

using namespace std::chrono_literals;
namespace {

/// A ticket right after one of its events.
struct Moment {
    Event event;
    PriorityId priority;
    TicketState state = TicketState::Open;
    Timestamp start{};
    QList<ClockPause> pauses;
    int replies = 0;
    bool everReopened = false;
};

struct Life {
    Ticket ticket;
    QList<Moment> moments;
};

Life walk(const Ticket &ticket, const QList<Event> &events, const DirectorySnapshot &directory)
{
    Life life{ticket, {}};
    Moment moment;
    moment.priority = ticket.priority;
    moment.start = ticket.created;
    const auto change = std::ranges::find(events, EventKind::PriorityChanged, &Event::kind);
    if (change != events.end()) {
        moment.priority = PriorityId{change->from.toLongLong()};
    }
    const auto endPause = [&moment](Timestamp time) {
        if (!moment.pauses.isEmpty() && !moment.pauses.last().to) {
            moment.pauses.last().to = time;
        }
    };
    for (const Event &event : events) {
        moment.event = event;
        switch (event.kind) {
        case EventKind::PriorityChanged:
            moment.priority = PriorityId{event.to.toLongLong()};
            break;
        case EventKind::StatusChanged:
            if (directory.status(StatusId{event.to.toLongLong()})->clockRuns) {
                endPause(event.time);
            } else {
                moment.pauses.append({event.time, std::nullopt});
            }
            break;
        case EventKind::ReplySent:
            ++moment.replies;
            break;
        case EventKind::Closed:
            endPause(event.time);
            moment.state = TicketState::Closed;
            break;
        case EventKind::Reopened:
            moment.state = TicketState::Open;
            moment.start = event.time;
            moment.pauses.clear();
            moment.everReopened = true;
            break;
        case EventKind::Deleted:
            moment.state = TicketState::Deleted;
            break;
        case EventKind::Restored:
            moment.state = directory.status(StatusId{event.to.toLongLong()})->state;
            break;
        default:
            break;
        }
        life.moments.append(moment);
    }
    return life;
}

qint64 startOf(Timestamp time, ReportGrouping grouping, const ReportRequest &request)
{
    const QTimeZone zone = *timeZoneOf(request.timeZone);
    QDate day = toDateTime(time).toTimeZone(zone).date();
    while ((grouping == ReportGrouping::Week && day.dayOfWeek() != request.firstDayOfWeek)
           || (grouping == ReportGrouping::Month && day.day() != 1)) {
        day = day.addDays(-1);
    }
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

/// `when` for the time groupings.
QList<qint64> keyOf(const Life &life, const Moment &moment, Timestamp when, bool forBacklog,
                    const ReportRequest &request)
{
    const Event &event = moment.event;
    QList<qint64> key;
    for (const ReportGrouping grouping : request.groupings) {
        switch (grouping) {
        case ReportGrouping::Department:
            key.append(event.department.value);
            break;
        case ReportGrouping::Topic:
            key.append(event.topic.value);
            break;
        case ReportGrouping::Agent: {
            const bool byActor =
                !event.agent && !forBacklog && event.kind != EventKind::Opened && event.actor.kind == AuthorKind::Agent;
            key.append(byActor ? event.actor.id : event.agent.value);
            break;
        }
        case ReportGrouping::Team:
            key.append(event.team.value);
            break;
        case ReportGrouping::Organization:
            key.append(life.ticket.organization.value);
            break;
        case ReportGrouping::Source:
            key.append(static_cast<qint64>(life.ticket.source));
            break;
        case ReportGrouping::Priority:
            key.append(moment.priority.value);
            break;
        default:
            key.append(startOf(when, grouping, request));
            break;
        }
    }
    return key;
}

struct Counted {
    ReportFigures figures;
    QList<qint64> response, responseBusiness, resolution, resolutionBusiness;
};

DurationFigures figuresOf(QList<qint64> values)
{
    if (values.isEmpty()) {
        return {};
    }
    std::ranges::sort(values);
    const qsizetype n = values.size();
    qint64 sum = 0;
    for (const qint64 value : values) {
        sum += value;
    }
    const qint64 median = n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    qsizetype rank = 1;
    while (rank * 10 < n * 9) {
        ++rank;
    }
    const auto between = [&values](Duration from, Duration before) {
        return std::ranges::count_if(values,
                                     [&](qint64 value) { return Duration(value) >= from && Duration(value) < before; });
    };
    const DurationSpread spread{between(Duration::min(), 15min),
                                between(15min, 30min),
                                between(30min, 1h),
                                between(1h, 2h),
                                between(2h, 4h),
                                between(4h, 8h),
                                between(8h, Duration::max())};
    return {n, Duration(sum / n), Duration(median), Duration(values[rank - 1]), spread};
}

class SlowReport {
public:
    SlowReport(const DirectorySnapshot &directory, const ReportRequest &request)
        : m_directory(directory)
        , m_request(request)
    { }

    Result<void> add(const Life &life)
    {
        QSet<qint64> assignedAt;
        for (const Moment &moment : life.moments) {
            const bool inPeriod = moment.event.time >= m_request.from && moment.event.time < m_request.before;
            const bool again =
                (moment.event.kind == EventKind::Assigned) && assignedAt.contains(toMilliseconds(moment.event.time));
            if (moment.event.kind == EventKind::Assigned) {
                assignedAt.insert(toMilliseconds(moment.event.time));
            }
            if (inPeriod && !again && isSeen(life, moment, false)) {
                DESKHAND_TRY(count(m_rows[keyOf(life, moment, moment.event.time, false, m_request)], life, moment));
                DESKHAND_TRY(count(m_total, life, moment));
            }
        }
        addBacklog(life);
        return {};
    }

    Report finish()
    {
        Report report;
        report.total = settled(m_total);
        for (auto row = m_rows.constBegin(); row != m_rows.constEnd() && !m_request.groupings.isEmpty(); ++row) {
            const ReportFigures figures = settled(*row);
            if (figures != ReportFigures()) {
                report.rows.append({row.key(), figures});
            }
        }
        return report;
    }

private:
    bool isSeen(const Life &life, const Moment &moment, bool forBacklog) const
    {
        const ReportScope &scope = m_request.scope;
        ReportRequest byAgent;
        byAgent.groupings = {ReportGrouping::Agent};
        return scope.everything || scope.departments.contains(moment.event.department)
               || (scope.agent && keyOf(life, moment, {}, forBacklog, byAgent)[0] == scope.agent.value);
    }

    Result<void> count(Counted &row, const Life &life, const Moment &moment) const
    {
        const Event &event = moment.event;
        ReportFigures &figures = row.figures;
        switch (event.kind) {
        case EventKind::Opened:
            ++figures.opened;
            break;
        case EventKind::Assigned:
            ++figures.assigned;
            break;
        case EventKind::Reopened:
            ++figures.reopened;
            break;
        case EventKind::Overdue:
            ++figures.overdue;
            break;
        case EventKind::Rated:
            ++figures.rated;
            figures.ratingSum += event.to.toInt();
            break;
        case EventKind::RatingRemoved:
            --figures.rated;
            figures.ratingSum -= event.from.toInt();
            break;
        case EventKind::Closed:
            ++figures.closed;
            figures.touches += moment.replies;
            figures.oneTouch += moment.replies <= 1 && !moment.everReopened ? 1 : 0;
            row.resolution.append((event.time - moment.start).count());
            return measure(row.resolutionBusiness, figures.resolutionTarget, life, moment);
        case EventKind::FirstResponse:
            row.response.append((event.time - moment.start).count());
            return measure(row.responseBusiness, figures.firstResponseTarget, life, moment);
        default:
            break;
        }
        return {};
    }

    /// Business time spent, and whether it is within the target: the same as being done before it is due.
    Result<void> measure(QList<qint64> &durations, TargetFigures &targets, const Life &life, const Moment &moment) const
    {
        const SlaPlan *plan = m_directory.slaPlan(life.ticket.slaPlan);
        const Schedule *schedule =
            m_directory.schedule(chooseSchedule(m_directory, moment.event.department, plan).schedule);
        BusinessCalendar calendar;
        if (schedule) {
            DESKHAND_ASSIGN(calendar, BusinessCalendar::make(*schedule));
        }
        const Timestamp done = moment.event.time;
        Duration spent = calendar.between(moment.start, done);
        for (const ClockPause &pause : moment.pauses) {
            spent -= calendar.between(pause.from, pause.to.value_or(done));
        }
        durations.append(spent.count());
        const SlaTarget *target = plan ? targetFor(*plan, moment.priority) : nullptr;
        const auto wanted = !target                                  ? std::nullopt
                            : moment.event.kind == EventKind::Closed ? target->resolution
                                                                     : target->firstResponse;
        if (wanted) {
            // A target that is used up at closing time is due then: an answer in the night after it is late.
            const bool usedUpBefore =
                spent == *wanted && calendar.between(done - std::chrono::milliseconds(1), done) == Duration(0);
            ++(spent < *wanted || (spent == *wanted && !usedUpBefore) ? targets.met : targets.missed);
        }
        return {};
    }

    void addBacklog(const Life &life)
    {
        const auto at = [&life](Timestamp end) -> const Moment * {
            const Moment *last = nullptr;
            for (const Moment &moment : life.moments) {
                last = moment.event.time < end ? &moment : last;
            }
            return last;
        };
        const auto isOpen = [&](const Moment *moment) {
            return moment && moment->state == TicketState::Open && isSeen(life, *moment, true);
        };
        if (const Moment *last = at(m_request.before); isOpen(last)) {
            ++m_total.figures.backlog;
        }
        const auto time = std::ranges::find_if(m_request.groupings, isTimeGrouping);
        if (time == m_request.groupings.end()) {
            if (const Moment *last = at(m_request.before); isOpen(last)) {
                ++m_rows[keyOf(life, *last, {}, true, m_request)].figures.backlog;
            }
            return;
        }
        if (m_spans.isEmpty()) {
            findSpans(*time);
        }
        for (const auto &[from, before] : std::as_const(m_spans)) {
            if (const Moment *last = at(before); isOpen(last)) {
                ++m_rows[keyOf(life, *last, from, true, m_request)].figures.backlog;
            }
        }
    }

    /// Days, weeks or months of the period: where the wall clock, asked every half hour, says another.
    void findSpans(ReportGrouping grouping)
    {
        for (Timestamp when = m_request.from; when < m_request.before;) {
            const qint64 start = startOf(when, grouping, m_request);
            Timestamp next = when;
            while (next < m_request.before && startOf(next, grouping, m_request) == start) {
                next += std::chrono::minutes(30);
            }
            m_spans.append({when, std::min(next, m_request.before)});
            when = next;
        }
    }

    static ReportFigures settled(const Counted &row)
    {
        ReportFigures figures = row.figures;
        figures.firstResponse = figuresOf(row.response);
        figures.firstResponseBusiness = figuresOf(row.responseBusiness);
        figures.resolution = figuresOf(row.resolution);
        figures.resolutionBusiness = figuresOf(row.resolutionBusiness);
        return figures;
    }

    const DirectorySnapshot &m_directory;
    const ReportRequest &m_request;
    QMap<QList<qint64>, Counted> m_rows;
    Counted m_total;
    QList<std::pair<Timestamp, Timestamp>> m_spans;
};

} // namespace

Result<Report> slowReport(Store &store, const DirectorySnapshot &directory, const ReportRequest &request,
                          const QList<TicketId> &tickets)
{
    SlowReport report(directory, request);
    for (const TicketId id : tickets) {
        DESKHAND_ASSIGN(const TicketDetails details, store.tickets.details(id));
        DESKHAND_ASSIGN(const QList<Event> events, store.events.ofTickets({id}));
        DESKHAND_TRY(report.add(walk(details.ticket, events, directory)));
    }
    return report.finish();
}

qint64 shownIn(const ReportFigures &figures, ReportMetric metric)
{
    switch (metric) {
    case ReportMetric::Opened:
        return figures.opened;
    case ReportMetric::Assigned:
        return figures.assigned;
    case ReportMetric::Closed:
        return figures.closed;
    case ReportMetric::Reopened:
        return figures.reopened;
    case ReportMetric::Backlog:
        return figures.backlog;
    case ReportMetric::Overdue:
        return figures.overdue;
    case ReportMetric::FirstResponse:
        return figures.firstResponse.count;
    case ReportMetric::FirstResponseMet:
        return figures.firstResponseTarget.met;
    case ReportMetric::FirstResponseMissed:
        return figures.firstResponseTarget.missed;
    case ReportMetric::ResolutionMet:
        return figures.resolutionTarget.met;
    case ReportMetric::ResolutionMissed:
        return figures.resolutionTarget.missed;
    case ReportMetric::OneTouch:
        return figures.oneTouch;
    case ReportMetric::Rated:
        return figures.rated;
    }
    return 0;
}

} // namespace deskhand::test
