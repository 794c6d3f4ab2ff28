// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ReportFact.h"

#include <tuple>

namespace deskhand {
namespace {

std::optional<FactKind> factKindOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Opened:
        return FactKind::Opened;
    case EventKind::Assigned:
    case EventKind::Claimed:
        return event.agent || event.team ? std::optional(FactKind::Assigned) : std::nullopt;
    case EventKind::Closed:
        return FactKind::Closed;
    case EventKind::Reopened:
        return FactKind::Reopened;
    case EventKind::FirstResponse:
        return FactKind::FirstResponse;
    case EventKind::Overdue:
        return FactKind::Overdue;
    case EventKind::Rated:
    case EventKind::RatingRemoved:
        return FactKind::Rated;
    default:
        return std::nullopt;
    }
}

ReportFact factFrom(const Event &event, FactKind kind, const Ticket &ticket)
{
    ReportFact fact;
    fact.kind = kind;
    fact.time = event.time;
    fact.ticket = ticket.id;
    fact.department = event.department;
    fact.topic = event.topic;
    fact.agent = event.agent;
    if (!fact.agent && event.actor.kind == AuthorKind::Agent && kind != FactKind::Opened) {
        fact.agent = AgentId{event.actor.id};
    }
    fact.team = event.team;
    fact.organization = ticket.organization;
    fact.source = ticket.source;
    fact.priority = ticket.priority;
    return fact;
}

TargetOutcome outcomeOf(Timestamp done, std::optional<Timestamp> due)
{
    if (!due) {
        return TargetOutcome::NoTarget;
    }
    return done <= *due ? TargetOutcome::Met : TargetOutcome::Missed;
}

class FactMaker {
public:
    FactMaker(const SlaClock &clock, const DirectorySnapshot &directory)
        : m_clock(clock)
        , m_directory(directory)
    { }

    /// `ticket` as it is right after the event. None for events that no report looks at.
    Result<std::optional<ReportFact>> make(const Event &event, const TicketDetails &ticket) const
    {
        const auto kind = factKindOf(event);
        if (!kind) {
            return std::nullopt;
        }
        ReportFact fact = factFrom(event, *kind, ticket.ticket);
        if (event.kind == EventKind::Rated) {
            fact.amount = event.to.toInt();
        } else if (event.kind == EventKind::RatingRemoved) {
            fact.amount = -event.from.toInt();
        } else if (*kind == FactKind::Closed || *kind == FactKind::FirstResponse) {
            DESKHAND_TRY(measure(fact, ticket));
        }
        return fact;
    }

private:
    Result<void> measure(ReportFact &fact, const TicketDetails &details) const
    {
        const Ticket &ticket = details.ticket;
        const SlaPlan *plan = m_directory.slaPlan(ticket.slaPlan);
        SlaFacts facts = SlaFacts::of(ticket);
        facts.department = fact.department;
        if (facts.reopened && *facts.reopened > fact.time) {
            facts.reopened.reset();
        }
        const bool closes = fact.kind == FactKind::Closed;
        facts.closed = closes ? std::optional(fact.time) : std::nullopt;
        if (!closes) {
            facts.firstResponseDone = fact.time;
        }
        DESKHAND_ASSIGN(const SlaClocks clocks,
                        m_clock.computeClocks(facts, plan, details.pauses, m_directory, fact.time));
        fact.clock = fact.time - facts.start();
        DESKHAND_ASSIGN(fact.business, m_clock.businessTime(facts.start(), fact.time, details.pauses, fact.department,
                                                            plan, m_directory));
        if (closes) {
            fact.target = outcomeOf(fact.time, facts.manualDue ? facts.manualDue : clocks.due);
            fact.amount = ticket.replyCount;
            fact.oneTouch = ticket.replyCount <= 1 && ticket.reopenCount == 0;
        } else {
            fact.target = outcomeOf(fact.time, clocks.firstResponseDue);
        }
        return {};
    }

    const SlaClock &m_clock;
    const DirectorySnapshot &m_directory;
};

auto groupsOf(const ReportFact &fact)
{
    return std::tie(fact.department, fact.topic, fact.agent, fact.team, fact.organization, fact.source, fact.priority);
}

ReportFact backlogFact(const Ticket &ticket, Timestamp time, int amount)
{
    ReportFact fact;
    fact.kind = FactKind::Backlog;
    fact.time = time;
    fact.ticket = ticket.id;
    fact.department = ticket.department;
    fact.topic = ticket.topic;
    fact.agent = ticket.agent;
    fact.team = ticket.team;
    fact.organization = ticket.organization;
    fact.source = ticket.source;
    fact.priority = ticket.priority;
    fact.amount = amount;
    return fact;
}

void appendBacklogMove(QList<ReportFact> &facts, const Ticket *before, const Ticket &after, Timestamp time)
{
    const bool was = before && isBacklog(*before);
    const bool is = isBacklog(after);
    const ReportFact out = was ? backlogFact(*before, time, -1) : ReportFact();
    const ReportFact in = is ? backlogFact(after, time, 1) : ReportFact();
    if (was && is && groupsOf(out) == groupsOf(in)) {
        return;
    }
    if (was) {
        facts.append(out);
    }
    if (is) {
        facts.append(in);
    }
}

/// What an event did to the ticket, as far as the backlog is concerned.
void replay(Ticket &ticket, const Event &event)
{
    ticket.agent = event.agent;
    ticket.team = event.team;
    ticket.department = event.department;
    ticket.topic = event.topic;
    switch (event.kind) {
    case EventKind::Closed:
        ticket.state = TicketState::Closed;
        break;
    case EventKind::Archived:
        ticket.state = TicketState::Archived;
        break;
    case EventKind::Deleted:
        ticket.state = TicketState::Deleted;
        break;
    case EventKind::Reopened:
        ticket.state = TicketState::Open;
        break;
    case EventKind::PriorityChanged:
        ticket.priority = PriorityId{event.to.toLongLong()};
        break;
    default:
        break;
    }
}

} // namespace

bool isBacklog(const Ticket &ticket)
{
    return ticket.state == TicketState::Open && !ticket.mergedInto;
}

Result<QList<ReportFact>> factsOf(const TicketDetails *before, const TicketDetails &after, const QList<Event> &events,
                                  const SlaClock &clock, const DirectorySnapshot &directory)
{
    const FactMaker maker(clock, directory);
    QList<ReportFact> facts;
    Timestamp time = after.ticket.updated;
    bool assigned = false;
    for (const Event &event : events) {
        if (event.ticket != after.ticket.id) {
            continue;
        }
        time = event.time;
        DESKHAND_ASSIGN(const std::optional<ReportFact> fact, maker.make(event, after));
        // Giving a ticket to an agent and a team at once is one assignment with two events.
        if (fact && !(assigned && fact->kind == FactKind::Assigned)) {
            facts.append(*fact);
            assigned = assigned || fact->kind == FactKind::Assigned;
        }
    }
    appendBacklogMove(facts, before ? &before->ticket : nullptr, after.ticket, time);
    return facts;
}

Result<QList<ReportFact>> factsOfHistory(const TicketDetails &ticket, const QList<Event> &events, const SlaClock &clock,
                                         const DirectorySnapshot &directory)
{
    const FactMaker maker(clock, directory);
    QList<ReportFact> facts;
    TicketDetails then = ticket;
    then.ticket.state = TicketState::Open;
    then.ticket.mergedInto = {};
    for (const Event &event : events) {
        if (event.kind == EventKind::PriorityChanged) {
            then.ticket.priority = PriorityId{event.from.toLongLong()};
            break;
        }
    }
    std::optional<Ticket> before;
    std::optional<Timestamp> assignedAt;
    for (const Event &event : events) {
        replay(then.ticket, event);
        DESKHAND_ASSIGN(const std::optional<ReportFact> fact, maker.make(event, then));
        const bool again = fact && fact->kind == FactKind::Assigned && assignedAt == event.time;
        if (fact && !again) {
            facts.append(*fact);
        }
        if (fact && fact->kind == FactKind::Assigned) {
            assignedAt = event.time;
        }
        appendBacklogMove(facts, before ? &*before : nullptr, then.ticket, event.time);
        before = then.ticket;
    }
    return facts;
}

} // namespace deskhand
