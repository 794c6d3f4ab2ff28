// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/command/CommandRunner.h"

#include "service/Logging.h"
#include "service/ServiceCore.h"
#include "service/commands/Commands.h"
#include "store/Store.h"

namespace deskhand {

namespace {

/// The stored answer of a command that was carried out before, if it was.
Result<std::optional<CommandOutcome>> replay(Store &store, const Actor &actor, const Command &command)
{
    if (command.id.isNull()) {
        return std::nullopt;
    }
    DESKHAND_ASSIGN(const std::optional<QByteArray> stored, store.commands.find(command.id));
    if (!stored) {
        return std::nullopt;
    }
    DESKHAND_ASSIGN(CommandRecord record, CommandRecord::decode(*stored));
    // An answer is for whoever asked: an id that somebody else has used tells nothing.
    if (record.undo.actor != actor) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command",
                                                   "This command's id was used before for another one. Nothing "
                                                   "was changed."));
    }
    record.outcome.replayed = true;
    return std::optional(std::move(record.outcome));
}

} // namespace

Result<CommandOutcome> CommandRunner::runOnce(CommandContext &context, ExecutionMode mode,
                                              const std::function<Result<void>(CommandContext &)> &change)
{
    DESKHAND_ASSIGN(Transaction transaction, m_core.store().begin());
    DESKHAND_ASSIGN(std::optional<CommandOutcome> known, replay(m_core.store(), context.actor(), context.command()));
    if (known) {
        return *known;
    }
    DESKHAND_TRY(context.begin());
    DESKHAND_TRY(change(context));
    DESKHAND_ASSIGN(CommandOutcome outcome, context.finish());
    if (mode == ExecutionMode::DryRun) {
        transaction.rollback();
    } else {
        DESKHAND_TRY(transaction.commit());
    }
    return outcome;
}

/// What was refused was rolled back; the line about it is written after that.
void CommandRunner::keepRefusal(const CommandContext &context, ExecutionMode mode)
{
    if (mode == ExecutionMode::DryRun || !context.refusal()) {
        return;
    }
    if (const Result<void> logged = m_core.store().log.append(*context.refusal()); !logged) {
        qCWarning(serviceLog) << "a refusal could not be logged:" << logged.error().text << logged.error().detail;
    }
}

Result<CommandOutcome> CommandRunner::run(const Actor &actor, const Command &command, ExecutionMode mode, Trust trust,
                                          const IncomingMail *mail)
{
    CommandContext context(m_core, actor, command, trust);
    context.setIncomingMail(mail);
    Result<CommandOutcome> outcome = runOnce(context, mode, [&command](CommandContext &running) {
        return std::visit([&running](const auto &body) { return carryOut(running, body); }, command.body);
    });
    if (!outcome) {
        keepRefusal(context, mode);
    }
    return outcome;
}

Result<CommandOutcome> CommandRunner::change(TicketId ticket,
                                             const std::function<Result<void>(CommandContext &)> &change)
{
    const Command none{{}, ticket, {}, command::SetStatus{}};
    CommandContext context(m_core, Actor::system(), none, Trust::Yes);
    return runOnce(context, ExecutionMode::Commit, change);
}

} // namespace deskhand
