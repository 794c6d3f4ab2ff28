// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/TicketLives.h"

#include "core/report/ReportFact.h"

namespace deskhand::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TicketLives::TicketLives(Store &store, const SampleDirectory &ids, quint32 seed)
    : m_store(store)
    , m_ids(ids)
    , m_random(seed)
{ }

Result<void> TicketLives::prepare()
{
    Schedule office;
    office.name = u"Office"_s;
    office.timeZone = "Europe/Berlin";
    for (int day = 1; day <= 5; ++day) {
        office.spans.append({day, QTime(9, 0), QTime(12, 0)});
        office.spans.append({day, QTime(13, 0), QTime(17, 0)});
    }
    DESKHAND_ASSIGN(const ScheduleId schedule, m_store.directory.save(office));
    DESKHAND_TRY(m_store.directory.save(
        SlaPlan{m_ids.plan, u"Sev-A"_s, {{{}, 4h, 20h}, {m_ids.high, 1h, std::nullopt}}, schedule, 75, {}}));
    DESKHAND_ASSIGN(m_directory, m_store.directory.load());
    return {};
}

Result<TicketId> TicketLives::live()
{
    m_time = at(m_random.bounded(0, 40 * 24 * 60)) + Duration(m_random.bounded(0, 60000));
    m_rating = 0;
    m_before = {};
    m_now = plainTicket(m_ids, u"T-%1"_s.arg(++m_count));
    Ticket &ticket = m_now.ticket;
    const bool ofJane = chance(50);
    ticket.requester = ofJane ? m_ids.jane : m_ids.karen;
    ticket.organization = ofJane ? m_ids.bank : OrganizationId{};
    ticket.department = chance(50) ? m_ids.support : m_ids.admins;
    ticket.topic = chance(50) ? m_ids.topic : TopicId{};
    ticket.priority = chance(30) ? m_ids.high : m_ids.normal;
    ticket.slaPlan = chance(80) ? m_ids.plan : SlaPlanId{};
    ticket.source = static_cast<Source>(m_random.bounded(0, 6));
    ticket.created = m_time;
    ticket.updated = m_time;
    DESKHAND_ASSIGN(ticket.id, m_store.tickets.insert(m_now));
    event(EventKind::Opened);
    DESKHAND_TRY(carryOut());
    for (int steps = m_random.bounded(0, 14); steps > 0; --steps) {
        m_time += Duration(1min) * m_random.bounded(1, chance(20) ? 20000 : 900);
        step();
        DESKHAND_TRY(carryOut());
    }
    return ticket.id;
}

void TicketLives::step()
{
    Ticket &ticket = m_now.ticket;
    if (ticket.state == TicketState::Deleted) {
        removeOrRestore();
        return;
    }
    if (ticket.state == TicketState::Closed) {
        if (chance(40)) {
            rate();
        } else if (chance(70)) {
            reopen();
        } else {
            removeOrRestore();
        }
        return;
    }
    switch (m_random.bounded(0, 11)) {
    case 0:
    case 1:
        assign();
        break;
    case 2:
        ticket.department = ticket.department == m_ids.support ? m_ids.admins : m_ids.support;
        event(EventKind::Transferred);
        break;
    case 3: {
        const PriorityId old = ticket.priority;
        ticket.priority = old == m_ids.high ? m_ids.normal : m_ids.high;
        event(EventKind::PriorityChanged, QString::number(old.value), QString::number(ticket.priority.value));
        break;
    }
    case 4:
        ticket.topic = ticket.topic ? TopicId{} : m_ids.topic;
        event(EventKind::TopicChanged);
        break;
    case 5:
        pauseOrResume();
        break;
    case 6:
    case 7:
        reply();
        break;
    case 8:
    case 9:
        close();
        break;
    default:
        if (chance(50)) {
            event(EventKind::Overdue);
        } else {
            removeOrRestore();
        }
        break;
    }
}

void TicketLives::assign()
{
    Ticket &ticket = m_now.ticket;
    ticket.agent = chance(75) ? (chance(50) ? m_ids.ken : m_ids.mary) : AgentId{};
    const bool alsoTeam = chance(40);
    ticket.team = alsoTeam ? m_ids.team : TeamId{};
    event(ticket.agent ? EventKind::Assigned : EventKind::Released);
    if (alsoTeam) {
        event(EventKind::Assigned);
    }
}

void TicketLives::pauseOrResume()
{
    Ticket &ticket = m_now.ticket;
    const StatusId old = ticket.status;
    if (ticket.pausedSince) {
        ticket.pausedSince.reset();
        ticket.status = m_ids.open;
        m_now.pauses.last().to = m_time;
    } else {
        ticket.pausedSince = m_time;
        ticket.status = m_ids.pending;
        m_now.pauses.append({m_time, std::nullopt});
    }
    event(EventKind::StatusChanged, QString::number(old.value), QString::number(ticket.status.value));
}

void TicketLives::reply()
{
    Ticket &ticket = m_now.ticket;
    ++ticket.replyCount;
    event(EventKind::ReplySent);
    if (!ticket.firstResponseDone) {
        ticket.firstResponseDone = m_time;
        event(EventKind::FirstResponse);
    }
}

void TicketLives::close()
{
    Ticket &ticket = m_now.ticket;
    if (ticket.pausedSince) {
        ticket.pausedSince.reset();
        m_now.pauses.last().to = m_time;
    }
    ticket.status = m_ids.closed;
    ticket.state = TicketState::Closed;
    ticket.closed = m_time;
    event(EventKind::Closed);
}

void TicketLives::reopen()
{
    Ticket &ticket = m_now.ticket;
    ticket.status = m_ids.open;
    ticket.state = TicketState::Open;
    ticket.closed.reset();
    ticket.reopened = m_time;
    ++ticket.reopenCount;
    m_now.pauses.clear();
    event(EventKind::Reopened);
}

void TicketLives::removeOrRestore()
{
    Ticket &ticket = m_now.ticket;
    if (ticket.state == TicketState::Deleted) {
        ticket.status = ticket.statusBeforeDelete;
        ticket.state = m_directory.status(ticket.status)->state;
        ticket.deleted.reset();
        event(EventKind::Restored, {}, QString::number(ticket.status.value));
    } else {
        ticket.statusBeforeDelete = ticket.status;
        ticket.status = m_ids.deleted;
        ticket.state = TicketState::Deleted;
        ticket.deleted = m_time;
        event(EventKind::Deleted);
    }
}

void TicketLives::rate()
{
    if (m_rating > 0) {
        event(EventKind::RatingRemoved, QString::number(m_rating));
        m_rating = 0;
    } else {
        m_rating = m_random.bounded(1, 6);
        event(EventKind::Rated, {}, QString::number(m_rating));
    }
}

void TicketLives::event(EventKind kind, const QString &from, const QString &to)
{
    const Ticket &ticket = m_now.ticket;
    Event event;
    event.ticket = ticket.id;
    event.kind = kind;
    event.time = m_time;
    event.actor = chance(50) ? Author{AuthorKind::Agent, m_ids.mary.value, u"Mary"_s}
                             : Author{AuthorKind::Requester, m_ids.jane.value, u"Jane"_s};
    event.from = from;
    event.to = to;
    event.agent = ticket.agent;
    event.team = ticket.team;
    event.department = ticket.department;
    event.topic = ticket.topic;
    m_events.append(event);
}

Result<void> TicketLives::carryOut()
{
    const bool isNew = !m_before.ticket.id;
    m_now.ticket.updated = m_time;
    for (const Event &event : std::as_const(m_events)) {
        DESKHAND_TRY(m_store.events.append(event));
    }
    if (!isNew) {
        DESKHAND_TRY(m_store.tickets.update(m_before, m_now));
    }
    DESKHAND_ASSIGN(const QList<ReportFact> facts,
                    factsOf(isNew ? nullptr : &m_before, m_now, m_events, m_clock, m_directory));
    DESKHAND_TRY(m_store.reports.record(facts));
    m_before = m_now;
    m_events.clear();
    return {};
}

} // namespace deskhand::test
