// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/command/CommandContext.h"

#include "core/policy/CommandPermission.h"
#include "core/report/ReportFact.h"
#include "core/text/EventComment.h"
#include "service/ServiceCore.h"
#include "service/command/ConflictReport.h"
#include "service/mail/Announcer.h"
#include "service/rules/ClockKeeper.h"
#include "service/rules/TicketLinks.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

int weight(const Announcement &announcement)
{
    switch (announcement.occasion) {
    case Occasion::Reply:
        return 0;
    case Occasion::Assignment:
        return 1;
    default:
        return 2;
    }
}

} // namespace

CommandContext::CommandContext(ServiceCore &core, const Actor &actor, const Command &command, Trust trust)
    : m_core(core)
    , m_actor(actor)
    , m_command(command)
    , m_trust(trust)
    , m_now(core.now())
{ }

CommandContext::~CommandContext() = default;

Store &CommandContext::store() const
{
    return m_core.store();
}

Result<void> CommandContext::begin()
{
    DESKHAND_ASSIGN(m_directory, m_core.directory());
    DESKHAND_TRY(loadActor());
    undo.actor = m_actor;
    if (m_command.ticket) {
        DESKHAND_ASSIGN(m_primary, load(m_command.ticket));
        // Whoever gave a command may take it back, even where it put the ticket out of their sight.
        if (!std::holds_alternative<command::Revert>(m_command.body)) {
            DESKHAND_TRY(requirePermission(ticket().now));
        }
        DESKHAND_TRY(checkVersion());
    } else if (!std::holds_alternative<command::OpenTicket>(m_command.body)) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "The command does not say which ticket it is for."));
    }
    return {};
}

Result<void> CommandContext::loadActor()
{
    m_author.kind = m_actor.kind;
    if (isAgent()) {
        const Agent *agent = m_directory->agent(m_actor.agent);
        if (agent == nullptr || !agent->active) {
            return failure(ErrorKind::PermissionDenied,
                           QCoreApplication::translate("command",
                                                       "This account is not active. Nothing was changed; ask "
                                                       "an administrator of the help desk."));
        }
        m_author.id = agent->id.value;
        m_author.name = agent->name;
    } else if (isRequester()) {
        DESKHAND_ASSIGN(const Requester requester, store().people.requester(m_actor.requester));
        m_author.id = requester.id.value;
        m_author.name = requester.name;
    } else {
        m_author = systemAuthor();
    }
    return {};
}

Author CommandContext::systemAuthor()
{
    return {AuthorKind::System, 0, storedSystemName()};
}

Result<void> CommandContext::checkVersion() const
{
    const Ticket &now = ticket().ticket();
    if (!m_command.expectedVersion || *m_command.expectedVersion == now.version) {
        return {};
    }
    return conflictOf(store(), now, *m_command.expectedVersion);
}

Result<void> CommandContext::requirePermission(const TicketDetails &details) const
{
    if (isSystem() || m_trust == Trust::Yes) {
        return {};
    }
    const CommandRequirement requirement = requirementOf(m_command.body, details, *m_directory, m_actor.agent);
    const AgentAccess access(*m_directory, m_actor.agent);
    const bool exists = details.ticket.id.isValid();
    const bool visible =
        !exists
        || (isAgent() ? access.canView(details) != ViewReason::None : requesterMaySee(m_actor.requester, details));
    if (!visible) {
        return failure(ErrorKind::NotFound, QCoreApplication::translate("command", "There is no such ticket."));
    }
    if (isAgent() ? meets(requirement, access, details) : meets(requirement, m_actor.requester, details)) {
        return {};
    }
    return failure(ErrorKind::PermissionDenied,
                   exists
                       ? QCoreApplication::translate("command", "You may not do this on ticket %1: your role in its "
                                                                "department does not allow it. Nothing was changed.")
                             .arg(details.ticket.number)
                       : QCoreApplication::translate("command", "Your role does not allow this. Nothing was changed."));
}

Result<void> CommandContext::requireAlive(const WorkingTicket &working) const
{
    const Ticket &ticket = working.ticket();
    if (ticket.state == TicketState::Deleted) {
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("command", "Ticket %1 is deleted. Restore it first.").arg(ticket.number));
    }
    if (ticket.mergedInto) {
        DESKHAND_ASSIGN(const std::optional<Ticket> parent, store().tickets.find(ticket.mergedInto));
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "command", "Ticket %1 was merged into %2. Work on that one, or undo the "
                                                          "merge first.")
                                               .arg(ticket.number, parent ? parent->number : QString()));
    }
    return {};
}

Result<void> CommandContext::backdate(std::optional<Timestamp> created)
{
    if (!created) {
        return {};
    }
    if (!isSystem() && m_trust == Trust::No) {
        return failure(ErrorKind::PermissionDenied,
                       QCoreApplication::translate("command", "Only an import may give a time of its own."));
    }
    m_now = *created;
    m_silent = true;
    return {};
}

Result<WorkingTicket *> CommandContext::load(TicketId id)
{
    for (const auto &working : m_tickets) {
        if (working->id() == id) {
            return working.get();
        }
    }
    DESKHAND_ASSIGN(TicketDetails details, store().tickets.details(id));
    auto working = std::make_unique<WorkingTicket>();
    working->before = details;
    working->now = std::move(details);
    m_tickets.push_back(std::move(working));
    return m_tickets.back().get();
}

Result<WorkingTicket *> CommandContext::insert(TicketDetails details)
{
    DESKHAND_TRY(recomputeClocks(m_core, *m_directory, details, m_now));
    DESKHAND_ASSIGN(details.ticket.id, store().tickets.insert(details));
    auto working = std::make_unique<WorkingTicket>();
    working->before = details;
    working->now = std::move(details);
    working->isNew = true;
    m_tickets.push_back(std::move(working));
    if (m_primary == nullptr) {
        m_primary = m_tickets.back().get();
    }
    return m_tickets.back().get();
}

Result<EventId> CommandContext::addEvent(const WorkingTicket &ticket, EventKind kind, const QString &from,
                                         const QString &to, const QString &comment, EntryId entry)
{
    Event event;
    event.ticket = ticket.id();
    event.kind = kind;
    event.time = m_now;
    event.actor = m_author;
    event.from = from;
    event.to = to;
    event.comment = comment;
    event.entry = entry;
    event.agent = ticket.ticket().agent;
    event.team = ticket.ticket().team;
    event.department = ticket.ticket().department;
    event.topic = ticket.ticket().topic;
    DESKHAND_ASSIGN(event.id, store().events.append(event));
    outcome.events.append(event);
    return event.id;
}

Result<ThreadEntry> CommandContext::addFirstEntry(const WorkingTicket &working, ThreadEntry entry)
{
    entry.ticket = working.id();
    entry.created = m_now;
    if (entry.author.name.isEmpty()) {
        entry.author = m_author;
    }
    entry.body = m_core.cleaned(std::move(entry.body));
    DESKHAND_ASSIGN(entry.id, store().threads.append(entry));
    outcome.entry = entry.id;
    return entry;
}

Result<ThreadEntry> CommandContext::addEntry(WorkingTicket &working, ThreadEntry entry)
{
    DESKHAND_ASSIGN(ThreadEntry written, addFirstEntry(working, std::move(entry)));
    countEntry(working.ticket(), written, 1);
    return written;
}

qint64 CommandContext::nextMailSerial(const Ticket &ticket)
{
    constexpr qint64 mailsPerVersion = 1000;
    // What is composed before its ticket is written counts as of the version that this is about to get.
    const bool rises = !m_written && std::none_of(m_tickets.cbegin(), m_tickets.cend(), [&](const auto &working) {
        return working->isNew && working->id() == ticket.id;
    });
    return (ticket.version + (rises ? 1 : 0)) * mailsPerVersion + m_mailSerial++;
}

Result<void> CommandContext::writeTickets()
{
    for (const auto &working : m_tickets) {
        const bool changed = working->now != working->before;
        const bool hasEvent = std::any_of(outcome.events.cbegin(), outcome.events.cend(),
                                          [&](const Event &event) { return event.ticket == working->id(); });
        if (working->gone || !(changed || (hasEvent && !working->isNew))) {
            continue;
        }
        if (clockFactsDiffer(working->before, working->now)) {
            DESKHAND_TRY(recomputeClocks(m_core, *m_directory, working->now, m_now));
        }
        Ticket &ticket = working->ticket();
        if (!working->isNew) {
            ++ticket.version;
        }
        ticket.updated = std::max(ticket.updated, m_now);
        TicketDelta delta = TicketDelta::between(working->before, working->now);
        if (!delta.isEmpty()) {
            undo.tickets.append(std::move(delta));
        }
        DESKHAND_TRY(store().tickets.update(working->before, working->now));
    }
    return {};
}

void CommandContext::describeInverse()
{
    if (!m_invertible || undo.isEmpty() || m_command.id.isNull()) {
        return;
    }
    if (undo.heldReply) {
        outcome.inverse = Command::make(outcome.ticket, command::UndoSend{undo.heldReply, m_command.id});
    } else {
        outcome.inverse = Command::make(outcome.ticket, command::Revert{m_command.id}, outcome.version);
    }
}

Result<void> CommandContext::recordFacts() const
{
    QList<ReportFact> facts;
    for (const auto &working : m_tickets) {
        if (!working->gone) {
            DESKHAND_ASSIGN(const QList<ReportFact> more,
                            factsOf(working->isNew ? nullptr : &working->before, working->now, outcome.events,
                                    m_core.slaClock(), *m_directory));
            facts.append(more);
        }
    }
    return facts.isEmpty() ? Result<void>() : store().reports.record(facts);
}

Result<CommandOutcome> CommandContext::finish()
{
    DESKHAND_TRY(writeTickets());
    m_written = true;
    DESKHAND_TRY(recordFacts());
    outcome.ticket = ticket().id();
    outcome.number = ticket().ticket().number;
    outcome.version = ticket().ticket().version;
    // Nobody is told twice, so what says most comes first: the reply itself before that it resolved the ticket, that
    // the ticket is yours before that there is a new one.
    std::stable_sort(m_announcements.begin(), m_announcements.end(),
                     [](const Announcement &a, const Announcement &b) { return weight(a) < weight(b); });
    Announcer announcer(*this);
    for (const Announcement &announcement : std::as_const(m_announcements)) {
        DESKHAND_ASSIGN(WorkingTicket *const about, load(announcement.ticket));
        DESKHAND_TRY(announcer.announce(announcement, *about));
    }
    for (const OutgoingMail &mail : std::as_const(m_mails)) {
        DESKHAND_TRY(store().outbox.insert(mail));
    }
    describeInverse();
    if (!m_command.id.isNull()) {
        const CommandRecord record{outcome, undo};
        DESKHAND_TRY(store().commands.insert(m_command.id, m_core.now(), record.encode()));
    }
    return outcome;
}

} // namespace deskhand
