// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What each command does, one function each, in the file of its group. Permission and version were checked by
/// CommandContext::begin(); each checks its own rules, changes the working tickets, and adds events and entries.

#include "core/base/Result.h"
#include "core/command/Command.h"

namespace deskhand {

class CommandContext;

[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::OpenTicket &open);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Reply &reply);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::AddNote &note);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::RequesterMessage &message);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::EditEntry &edit);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Assign &assign);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Claim &claim);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Release &release);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Transfer &transfer);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Refer &refer);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetStatus &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetPriority &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetTopic &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetSla &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetDue &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::SetPendingUntil &set);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::EditProperties &edit);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::ChangeCollaborators &change);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::ChangeTags &change);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Merge &merge);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Unmerge &unmerge);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Split &split);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Link &link);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::AddTask &add);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::FinishTask &finish);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::MarkAnswered &mark);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Rate &rate);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Delete &remove);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Restore &restore);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Purge &purge);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::UndoSend &undo);
[[nodiscard]] Result<void> carryOut(CommandContext &context, const command::Revert &revert);

} // namespace deskhand
