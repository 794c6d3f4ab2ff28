// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Taking back: a held reply, or exactly what a command changed.

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/undo/Undoing.h"
#include "store/Store.h"

namespace deskhand {

namespace {

Result<CommandRecord> recordOf(const CommandContext &context, const QUuid &command)
{
    DESKHAND_ASSIGN(const std::optional<QByteArray> stored, context.store().commands.find(command));
    if (!stored) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("undo", "This change is too long ago to be undone, or was never "
                                                           "made. Nothing was changed."));
    }
    return CommandRecord::decode(*stored);
}

/// Whoever did it may take it back, and an administrator.
Result<void> requireAuthor(const CommandContext &context, const Actor &author)
{
    const Agent *agent = context.isAgent() ? context.directory().agent(context.actor().agent) : nullptr;
    if (context.isSystem() || context.actor() == author || (agent != nullptr && agent->administrator)) {
        return {};
    }
    return failure(ErrorKind::PermissionDenied,
                   QCoreApplication::translate("undo", "Only who made a change, or an administrator, can undo it."));
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::Revert &revert)
{
    DESKHAND_ASSIGN(const CommandRecord record, recordOf(context, revert.command));
    DESKHAND_TRY(requireAuthor(context, record.undo.actor));
    if (record.outcome.ticket != context.ticket().id() || !record.outcome.inverse) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("undo", "This change cannot be undone. Nothing was changed."));
    }
    if (record.undo.heldReply) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("undo", "A reply is taken back by holding its mail, not like this."));
    }
    return takeBack(context, record);
}

Result<void> carryOut(CommandContext &context, const command::UndoSend &undo)
{
    WorkingTicket &working = context.ticket();
    DESKHAND_ASSIGN(const ThreadEntry entry, context.store().threads.entry(undo.entry));
    if (entry.ticket != working.id() || entry.kind != EntryKind::Reply) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("undo", "This reply does not belong to the ticket."));
    }
    DESKHAND_TRY(requireAuthor(context, Actor{entry.author.kind, AgentId{entry.author.id}, {}}));
    // The mail's fate is a matter of the machine's time, also where the command is dated otherwise.
    DESKHAND_ASSIGN(const bool cancelled, context.store().outbox.cancel(entry.id, context.now()));
    if (!cancelled) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("undo", "The reply has been sent already and cannot be taken back. "
                                                           "Write another one to correct it."));
    }
    DESKHAND_TRY(context.addEvent(working, EventKind::SendUndone, {}, {}, {}, entry.id));
    context.outcome.entry = entry.id;
    if (!undo.reply.isNull()) {
        DESKHAND_ASSIGN(const CommandRecord record, recordOf(context, undo.reply));
        if (record.outcome.entry != entry.id) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("undo", "This reply was written by another command."));
        }
        DESKHAND_TRY(takeBack(context, record));
    }
    context.undo = {};
    context.undo.actor = context.actor();
    context.noInverse();
    return {};
}

} // namespace deskhand
