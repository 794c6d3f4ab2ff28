// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/StatusRules.h"

#include "core/policy/Access.h"
#include "service/command/CommandContext.h"
#include "service/rules/ClockKeeper.h"
#include "service/rules/FieldRules.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

bool isClosedState(TicketState state)
{
    return state == TicketState::Closed || state == TicketState::Archived;
}

void setStatus(Ticket &ticket, const Status &status)
{
    ticket.status = status.id;
    ticket.state = status.state;
}

Result<void> close(CommandContext &context, WorkingTicket &working, const Status &status, const QString &comment)
{
    DESKHAND_TRY(requireClosable(context, working));
    Ticket &ticket = working.ticket();
    const StatusId from = ticket.status;
    DESKHAND_TRY(markClosed(context, working, status));
    DESKHAND_TRY(context.addEvent(working, EventKind::Closed, eventText(from), eventText(status.id), comment));
    context.announce({.ticket = working.id(),
                      .occasion = status.isResolved ? Occasion::Resolved : Occasion::Closed,
                      .kind = EventKind::Closed,
                      .tellRequesters = context.settings().notifyRequesterOnClose});
    return {};
}

Result<void> changeClosed(CommandContext &context, WorkingTicket &working, const Status &status, const QString &comment)
{
    Ticket &ticket = working.ticket();
    const StatusId from = ticket.status;
    setStatus(ticket, status);
    const bool archives = status.state == TicketState::Archived && !ticket.archived;
    if (archives) {
        ticket.archived = context.now();
    } else if (status.state == TicketState::Closed) {
        ticket.archived.reset();
    }
    DESKHAND_TRY(context.addEvent(working, archives ? EventKind::Archived : EventKind::StatusChanged, eventText(from),
                                  eventText(status.id), comment));
    return {};
}

Result<void> changeOpen(CommandContext &context, WorkingTicket &working, const Status &status, const QString &comment)
{
    const StatusId from = working.ticket().status;
    applyOpenStatus(working.now, status, context.now());
    DESKHAND_TRY(context.addEvent(working, EventKind::StatusChanged, eventText(from), eventText(status.id), comment));
    return {};
}

Result<void> reopenAs(CommandContext &context, WorkingTicket &working, const Status &status, const QString &comment,
                      ReopenAgent reopenAgent)
{
    Ticket &ticket = working.ticket();
    const StatusId from = ticket.status;
    setStatus(ticket, status);
    ticket.reopened = context.now();
    ticket.closed.reset();
    ticket.archived.reset();
    ticket.closedBy = {};
    ticket.answered = false;
    ticket.overdueRecorded = false;
    ++ticket.reopenCount;
    // The clock starts anew, so what stood still before does not count any more.
    working.now.pauses.clear();
    ticket.pausedSince.reset();
    if (!status.clockRuns) {
        pauseClock(working.now, context.now());
    }
    if (reopenAgent == ReopenAgent::Restore) {
        const AgentId last = ticket.agentBeforeClose ? ticket.agentBeforeClose : ticket.agent;
        const Agent *agent = context.directory().agent(last);
        const bool fit = agent != nullptr && !agent->isAway(context.now())
                         && mayBeAssigned(context.directory(), last, ticket.department);
        ticket.agent = fit ? last : AgentId{};
    }
    ticket.agentBeforeClose = {};
    DESKHAND_TRY(context.addEvent(working, EventKind::Reopened, eventText(from), eventText(status.id), comment));
    return {};
}

// "Resolved becomes Closed when the requester confirms": the one status a requester may set.
Result<void> requireConfirmation(const CommandContext &context, const Ticket &ticket, const Status &to)
{
    const Status *from = context.directory().status(ticket.status);
    if (!context.isRequester() || (from != nullptr && from->isResolved && to.id == context.settings().closedStatus)) {
        return {};
    }
    return failure(ErrorKind::PermissionDenied,
                   QCoreApplication::translate("command",
                                               "You can confirm that a resolved ticket is done; its status is "
                                               "otherwise up to the agents."));
}

} // namespace

void applyOpenStatus(TicketDetails &details, const Status &status, Timestamp now)
{
    setStatus(details.ticket, status);
    if (status.clockRuns) {
        resumeClock(details, now);
        details.ticket.pendingUntil.reset();
    } else {
        pauseClock(details, now);
    }
}

Result<void> markClosed(const CommandContext &context, WorkingTicket &working, const Status &status)
{
    Ticket &ticket = working.ticket();
    resumeClock(working.now, context.now());
    setStatus(ticket, status);
    ticket.closed = context.now();
    ticket.closedBy = context.isAgent() ? context.actor().agent : AgentId{};
    ticket.agentBeforeClose = ticket.agent;
    ticket.overdueRecorded = false;
    ticket.pendingUntil.reset();
    if (status.state == TicketState::Archived) {
        ticket.archived = context.now();
    }
    return context.store().drafts.discardOf(working.id());
}

Result<void> requireClosable(const CommandContext &context, const WorkingTicket &working)
{
    QStringList reasons;
    if (working.ticket().openTaskCount > 0) {
        reasons.append(QCoreApplication::translate("command", "%n of its tasks are still open", nullptr,
                                                   working.ticket().openTaskCount));
    }
    if (context.settings().topicRequiredToClose && !working.ticket().topic) {
        reasons.append(QCoreApplication::translate("command", "it has no help topic"));
    }
    const QStringList missing = missingFields(context.directory(), working.now,
                                              {FieldRequirement::RequiredToOpen, FieldRequirement::RequiredToClose});
    if (!missing.isEmpty()) {
        reasons.append(QCoreApplication::translate("command", "these fields are empty: %1").arg(missing.join(u", "_s)));
    }
    if (reasons.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::Refused, QCoreApplication::translate("command", "Ticket %1 cannot be closed yet: %2.")
                                           .arg(working.ticket().number, reasons.join(u"; "_s)));
}

Result<void> changeStatus(CommandContext &context, WorkingTicket &working, StatusId id, const QString &comment,
                          ReopenAgent reopenAgent)
{
    const Status *status = context.directory().status(id);
    if (status == nullptr || status->archived || status->state == TicketState::Deleted) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "There is no such status that could be set."));
    }
    const Ticket &ticket = working.ticket();
    if (ticket.status == id) {
        return {};
    }
    DESKHAND_TRY(context.requireAlive(working));
    DESKHAND_TRY(requireConfirmation(context, ticket, *status));
    const bool wasClosed = isClosedState(ticket.state);
    if (isClosedState(status->state)) {
        return wasClosed ? changeClosed(context, working, *status, comment) : close(context, working, *status, comment);
    }
    return wasClosed ? reopenAs(context, working, *status, comment, reopenAgent)
                     : changeOpen(context, working, *status, comment);
}

Result<void> reopen(CommandContext &context, WorkingTicket &working, const QString &comment, ReopenAgent reopenAgent)
{
    const Status *status = context.directory().status(statusOf(context.directory(), TicketState::Open));
    if (status == nullptr) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "The help desk has no status for open tickets. An "
                                                              "administrator has to set one."));
    }
    return reopenAs(context, working, *status, comment, reopenAgent);
}

Result<void> wake(CommandContext &context, WorkingTicket &working)
{
    const Ticket &ticket = working.ticket();
    const Status *present = context.directory().status(ticket.status);
    const bool waits = ticket.pendingUntil || (present != nullptr && !present->clockRuns);
    const Status *status = context.directory().status(statusOf(context.directory(), TicketState::Open));
    if (!working.isOpen() || !waits || status == nullptr) {
        return {};
    }
    const StatusId from = ticket.status;
    applyOpenStatus(working.now, *status, context.now());
    working.ticket().pendingUntil.reset();
    DESKHAND_TRY(context.addEvent(working, EventKind::Woken, eventText(from), eventText(status->id)));
    return {};
}

ReopenVerdict mayReopen(const DirectorySnapshot &directory, const Ticket &ticket, Timestamp now)
{
    const Status *status = directory.status(ticket.status);
    const HelpTopic *topic = directory.topic(ticket.topic);
    const Department *department = directory.department(ticket.department);
    if (status != nullptr && !status->reopenAllowed) {
        return {false, QCoreApplication::translate("command", "tickets in status %1 do not reopen").arg(status->name)};
    }
    if (topic != nullptr && !topic->reopenAllowed) {
        return {false, QCoreApplication::translate("command", "tickets of topic %1 do not reopen").arg(topic->name)};
    }
    if (department != nullptr && !department->reopenAllowed) {
        return {false,
                QCoreApplication::translate("command", "tickets of department %1 do not reopen").arg(department->name)};
    }
    if (ticket.closed && now - *ticket.closed > std::chrono::days(directory.settings.reopenDays)) {
        return {false, QCoreApplication::translate("command", "it was closed more than %n days ago", nullptr,
                                                   directory.settings.reopenDays)};
    }
    return {true, {}};
}

StatusId statusOf(const DirectorySnapshot &directory, TicketState state)
{
    const Settings &settings = directory.settings;
    StatusId wanted;
    switch (state) {
    case TicketState::Open:
        wanted = settings.defaultStatus;
        break;
    case TicketState::Closed:
        wanted = settings.closedStatus;
        break;
    case TicketState::Archived:
        wanted = settings.archivedStatus;
        break;
    case TicketState::Deleted:
        break;
    }
    const Status *status = directory.status(wanted);
    if (status != nullptr && status->state == state && !status->archived) {
        return wanted;
    }
    for (const Status &candidate : directory.statuses) {
        if (candidate.state == state && !candidate.archived) {
            return candidate.id;
        }
    }
    return {};
}

} // namespace deskhand
