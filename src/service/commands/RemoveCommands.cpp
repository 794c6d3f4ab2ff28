// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Delete, restore, purge.

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/rules/StatusRules.h"
#include "store/Store.h"

namespace deskhand {

namespace {

Result<void> writeLog(const CommandContext &context, const Ticket &ticket, LogKind kind)
{
    return context.store().log.append({0, context.now(), kind, context.author(), ticket.number, ticket.subject});
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::Delete & /*remove*/)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    if (ticket.state == TicketState::Deleted) {
        return {};
    }
    if (!working.now.mergedChildren.isEmpty()) {
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "command", "Other tickets were merged into %1. Undo the merges first, "
                                                          "then it can be deleted.")
                                               .arg(ticket.number));
    }
    const StatusId deleted = statusOf(context.directory(), TicketState::Deleted);
    if (!deleted) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "The help desk has no status for deleted tickets. An "
                                                              "administrator has to add one."));
    }
    ticket.statusBeforeDelete = std::exchange(ticket.status, deleted);
    ticket.state = TicketState::Deleted;
    ticket.deleted = context.now();
    DESKHAND_TRY(writeLog(context, ticket, LogKind::TicketDeleted));
    DESKHAND_TRY(context.addEvent(working, EventKind::Deleted));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Restore & /*restore*/)
{
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    if (ticket.state != TicketState::Deleted) {
        return {};
    }
    const int keepDays = context.settings().deletedKeepDays;
    if (ticket.deleted && context.now() - *ticket.deleted > std::chrono::days(keepDays)) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Ticket %1 was deleted more than %2 days ago and can no "
                                                              "longer be restored.")
                           .arg(ticket.number)
                           .arg(keepDays));
    }
    const Status *before = context.directory().status(ticket.statusBeforeDelete);
    const Status *status =
        before != nullptr ? before : context.directory().status(statusOf(context.directory(), TicketState::Open));
    if (status == nullptr) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "The help desk has no status for open tickets. An "
                                                              "administrator has to set one."));
    }
    ticket.status = status->id;
    ticket.state = status->state;
    ticket.statusBeforeDelete = {};
    ticket.deleted.reset();
    DESKHAND_TRY(context.addEvent(working, EventKind::Restored));
    return {};
}

Result<void> carryOut(CommandContext &context, const command::Purge & /*purge*/)
{
    WorkingTicket &working = context.ticket();
    if (working.ticket().state != TicketState::Deleted) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "Only a deleted ticket can be purged. Delete %1 first.")
                           .arg(working.ticket().number));
    }
    DESKHAND_TRY(writeLog(context, working.ticket(), LogKind::TicketPurged));
    DESKHAND_TRY(context.store().tickets.purge(working.id()));
    working.gone = true;
    context.noInverse();
    return {};
}

} // namespace deskhand
