// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/BulkTicket.h"

#include <algorithm>

namespace deskhand::sample {

namespace {

using namespace std::chrono_literals;

/// Every so many tickets one has a thread of this length: what the bench opens.
constexpr int longThreadEvery = 500;
constexpr int longThread = 20;
constexpr Duration history = 24h * 365 * 3;

Author requesterAuthor(const Requester &person)
{
    return {AuthorKind::Requester, person.id.value, person.name};
}

template <typename T>
QString idText(T id)
{
    return id ? QString::number(id.value) : QString();
}

} // namespace

BulkTicketMaker::BulkTicketMaker(const DirectorySnapshot &directory, const QList<Requester> &people,
                                 const BulkOptions &options, Random &random)
    : m_directory(directory)
    , m_people(people)
    , m_options(options)
    , m_random(random)
{
    if (const NumberSequence *sequence = directory.sequence(directory.settings.defaultSequence)) {
        m_sequence = *sequence;
    }
}

NumberSequence BulkTicketMaker::sequenceAfterwards() const
{
    return m_sequence;
}

Author BulkTicketMaker::authorOf(AgentId agent) const
{
    const Agent *found = m_directory.agent(agent);
    return found ? Author{AuthorKind::Agent, agent.value, found->name} : Author{};
}

Timestamp BulkTicketMaker::advance(BulkTicket &bulk, int minutes)
{
    Ticket &ticket = bulk.details.ticket;
    const auto step = Duration(1min) * (1 + m_random.below(minutes)) + Duration(m_random.below(60'000));
    ticket.updated = std::min(ticket.updated + step, std::max(ticket.updated, m_options.now - Duration(1s)));
    return ticket.updated;
}

/// Three in ten are open: more than most help desks have, so that the lists people work in are long.
BulkTicketMaker::Fate BulkTicketMaker::drawFate()
{
    const int draw = m_random.below(1000);
    if (draw < 200) {
        return Fate::Open;
    }
    if (draw < 280) {
        return Fate::Answered;
    }
    if (draw < 300) {
        return Fate::Pending;
    }
    if (draw < 340) {
        return Fate::Resolved;
    }
    if (draw < 890) {
        return Fate::Closed;
    }
    return draw < 990 ? Fate::Archived : Fate::Deleted;
}

Result<BulkTicket> BulkTicketMaker::make(int index)
{
    BulkTicket bulk;
    open(bulk, index);
    const Fate fate = drawFate();
    if (fate != Fate::Open || m_random.chance(70)) {
        assign(bulk);
    }
    correspond(bulk, fate, index);
    settle(bulk, fate);
    DESKHAND_TRY(runClock(bulk));
    return bulk;
}

void BulkTicketMaker::open(BulkTicket &bulk, int index)
{
    Ticket &ticket = bulk.details.ticket;
    const Requester &person = m_people.at(m_random.below(static_cast<int>(m_people.size())));
    const HelpTopic &topic = m_directory.topics.at(m_random.below(static_cast<int>(m_directory.topics.size())));
    const auto age = history * (m_options.tickets - index) / m_options.tickets;
    ticket.number = QStringLiteral("%1").arg(m_sequence.next, 6, 10, QLatin1Char('0'));
    m_sequence.next += m_sequence.increment;
    ticket.subject = subjectLine(m_random);
    ticket.requester = person.id;
    ticket.organization = person.organization;
    ticket.topic = topic.id;
    ticket.department = topic.department;
    ticket.priority = topic.priority;
    if (m_random.chance(30)) {
        ticket.priority = m_directory.priorities.at(m_random.below(static_cast<int>(m_directory.priorities.size()))).id;
    }
    ticket.slaPlan = topic.slaPlan;
    ticket.status = m_directory.settings.defaultStatus;
    ticket.source = static_cast<Source>(m_random.below(4));
    ticket.created = m_options.now - Duration(1min) - age + Duration(m_random.below(1000));
    ticket.updated = ticket.created;
    if (m_random.chance(10)) {
        bulk.details.tags = {tagWord(m_random)};
    }
    if (m_random.chance(15) && !m_directory.customFields.isEmpty()) {
        bulk.details.fields.insert(m_directory.customFields.first().key,
                                   QStringLiteral("HO-%1").arg(m_random.below(9999)));
    }
    addEvent(bulk, EventKind::Opened, requesterAuthor(person), {}, {});
    addEntry(bulk, EntryKind::Message, requesterAuthor(person), problemText(m_random));
    ticket.lastMessage = ticket.created;
}

void BulkTicketMaker::assign(BulkTicket &bulk)
{
    Ticket &ticket = bulk.details.ticket;
    const Agent &agent = m_directory.agents.at(m_random.below(static_cast<int>(m_directory.agents.size())));
    ticket.agent = agent.id;
    if (!m_directory.teams.isEmpty() && m_random.chance(15)) {
        ticket.team = m_directory.teams.at(m_random.below(static_cast<int>(m_directory.teams.size()))).id;
    }
    advance(bulk, 30);
    addEvent(bulk, EventKind::Assigned, authorOf(agent.id), {}, idText(agent.id));
}

void BulkTicketMaker::correspond(BulkTicket &bulk, Fate fate, int index)
{
    Ticket &ticket = bulk.details.ticket;
    if (m_random.chance(50)) {
        advance(bulk, 120);
        const Author author = authorOf(ticket.agent);
        addEntry(bulk, EntryKind::Note, author, noteText(m_random));
        addEvent(bulk, EventKind::NoteAdded, author, {}, {});
    }
    if (fate == Fate::Open) {
        return;
    }
    const int rounds = index % longThreadEvery == 0 ? longThread / 2 : 1 + (m_random.chance(25) ? 1 : 0);
    const Author agent = authorOf(ticket.agent);
    for (int round = 0; round < rounds; ++round) {
        if (round > 0) {
            ticket.lastMessage = advance(bulk, 600);
            addEntry(bulk, EntryKind::Message, bulk.entries.first().author, problemText(m_random));
            addEvent(bulk, EventKind::MessageAdded, bulk.entries.first().author, {}, {});
        }
        ticket.lastReply = advance(bulk, 400);
        addEntry(bulk, EntryKind::Reply, agent, answerText(m_random));
        addEvent(bulk, EventKind::ReplySent, agent, {}, {});
        if (!ticket.firstResponseDone) {
            ticket.firstResponseDone = ticket.updated;
            addEvent(bulk, EventKind::FirstResponse, agent, {}, {});
        }
    }
    ticket.lastRespondent = ticket.agent;
    ticket.answered = true;
}

void BulkTicketMaker::settle(BulkTicket &bulk, Fate fate)
{
    Ticket &ticket = bulk.details.ticket;
    const Settings &settings = m_directory.settings;
    const auto move = [&](StatusId status, EventKind kind) {
        const StatusId before = ticket.status;
        ticket.status = status;
        ticket.state = m_directory.status(status)->state;
        addEvent(bulk, kind, authorOf(ticket.agent), idText(before), idText(status));
    };
    switch (fate) {
    case Fate::Open:
    case Fate::Answered:
        return;
    case Fate::Pending:
        ticket.pausedSince = advance(bulk, 60);
        ticket.pendingUntil = m_options.now + Duration(24h) * (1 + m_random.below(10));
        bulk.details.pauses = {{*ticket.pausedSince, std::nullopt}};
        move(settings.pendingStatus, EventKind::StatusChanged);
        return;
    default:
        break;
    }
    ticket.closed = advance(bulk, 1440);
    ticket.closedBy = ticket.agent;
    move(fate == Fate::Resolved ? settings.resolvedStatus : settings.closedStatus, EventKind::Closed);
    if (m_random.chance(10)) {
        bulk.feedback = Feedback{{}, 1 + m_random.below(5), {}, advance(bulk, 600), *ticket.closed};
        addEvent(bulk, EventKind::Rated, bulk.entries.first().author, {}, QString::number(bulk.feedback->rating));
    }
    if (fate == Fate::Archived) {
        ticket.archived = advance(bulk, 20'000);
        move(settings.archivedStatus, EventKind::Archived);
    } else if (fate == Fate::Deleted) {
        ticket.deleted = advance(bulk, 200);
        ticket.statusBeforeDelete = ticket.status;
        for (const Status &status : m_directory.statuses) {
            if (status.state == TicketState::Deleted) {
                ticket.status = status.id;
                ticket.state = status.state;
            }
        }
        addEvent(bulk, EventKind::Deleted, authorOf(ticket.agent), {}, {});
    }
}

Result<void> BulkTicketMaker::runClock(BulkTicket &bulk)
{
    Ticket &ticket = bulk.details.ticket;
    DESKHAND_ASSIGN(const SlaClocks clocks,
                    m_clock.computeClocks(SlaFacts::of(ticket), m_directory.slaPlan(ticket.slaPlan),
                                          bulk.details.pauses, m_directory, m_options.now));
    ticket.firstResponseDue = clocks.firstResponseDue;
    ticket.due = clocks.due;
    ticket.dueSoon = clocks.dueSoon;
    // Most open tickets would be years overdue. Like a desk that plans its work: a manual due date ahead.
    if (ticket.state == TicketState::Open && !ticket.pausedSince && ticket.isOverdue(m_options.now)
        && !m_random.chance(4)) {
        ticket.manualDue = m_options.now + Duration(1min) * (1 + m_random.below(60 * 24 * 40));
        ticket.dueSoon = *ticket.manualDue - Duration(4h);
        ticket.firstResponseDue.reset();
    }
    ticket.overdueRecorded = ticket.isOverdue(m_options.now);
    if (ticket.overdueRecorded) {
        addEvent(bulk, EventKind::Overdue, {}, {}, {});
    }
    return {};
}

void BulkTicketMaker::addEntry(BulkTicket &bulk, EntryKind kind, const Author &author, const QString &text)
{
    Ticket &ticket = bulk.details.ticket;
    ThreadEntry entry;
    entry.kind = kind;
    entry.author = author;
    entry.created = ticket.updated;
    entry.body.text = text;
    entry.source = kind == EntryKind::Message ? ticket.source : Source::Other;
    entry.delivery = kind == EntryKind::Reply ? DeliveryState::Sent : DeliveryState::None;
    ++ticket.entryCount;
    ticket.replyCount += kind == EntryKind::Reply ? 1 : 0;
    ticket.noteCount += kind == EntryKind::Note ? 1 : 0;
    bulk.entries.append(entry);
}

void BulkTicketMaker::addEvent(BulkTicket &bulk, EventKind kind, const Author &actor, const QString &from,
                               const QString &to)
{
    const Ticket &ticket = bulk.details.ticket;
    Event event;
    event.kind = kind;
    event.time = ticket.updated;
    event.actor = actor;
    event.from = from;
    event.to = to;
    event.agent = ticket.agent;
    event.team = ticket.team;
    event.department = ticket.department;
    event.topic = ticket.topic;
    bulk.events.append(event);
}

} // namespace deskhand::sample
