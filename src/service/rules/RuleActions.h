// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Routing rules meet tickets: what they look at, and carrying out what they decided.

#include "core/base/Result.h"
#include "core/policy/RuleEvaluation.h"

namespace deskhand {

class CommandContext;
struct Requester;
struct WorkingTicket;

/// Source, account, sender and mail headers; subject and text are the caller's to add.
[[nodiscard]] RuleFacts ruleFacts(const CommandContext &context, Source source, MailAccountId account,
                                  const Requester &sender);

/// A refusal concerns one action only, and is said in the log as `what` with the reason for its %1; anything else (a
/// full disk) ends the command.
[[nodiscard]] Result<void> orLog(const CommandContext &context, Result<void> result, const QString &what);

/// Carries out what rules want of the command's ticket, as the help desk itself. What another rule of the help desk
/// forbids is left undone and said in the log.
[[nodiscard]] Result<void> applyRules(CommandContext &context, const RuleOutcome &outcome);

/// Mail to the addresses that rules want told.
void queueRuleNotices(CommandContext &context, const WorkingTicket &working, const RuleOutcome &outcome,
                      const Body &body);

} // namespace deskhand
