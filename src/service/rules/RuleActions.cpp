// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/RuleActions.h"

#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/mail/MailComposer.h"
#include "store/Store.h"

namespace deskhand {

Result<void> orLog(const CommandContext &context, Result<void> result, const QString &what)
{
    if (result) {
        return {};
    }
    const ErrorKind kind = result.error().kind;
    if (kind != ErrorKind::Refused && kind != ErrorKind::InvalidInput) {
        return result;
    }
    return context.store().log.append({0, context.now(), LogKind::Other, CommandContext::systemAuthor(),
                                       context.ticket().ticket().number, what.arg(result.error().text)});
}

RuleFacts ruleFacts(const CommandContext &context, Source source, MailAccountId accountId, const Requester &sender)
{
    RuleFacts facts;
    facts.source = source;
    facts.mailAccount = accountId;
    if (const MailAccount *account = context.directory().mailAccount(accountId)) {
        facts.mailAccountName = account->name;
        facts.mailAccountAddress = account->address;
    }
    facts.senderAddress = sender.primaryEmail();
    facts.senderName = sender.name;
    if (const IncomingMail *mail = context.incomingMail()) {
        facts.headers = mail->headers;
        facts.senderAddress = mail->from.address;
    }
    return facts;
}

Result<void> applyRules(CommandContext &context, const RuleOutcome &outcome)
{
    const Ticket &ticket = context.ticket().ticket();
    const QString refused = QCoreApplication::translate("command", "A routing rule's action was not carried out: %1");
    return context.asSystem([&]() -> Result<void> {
        if (outcome.topic && *outcome.topic != ticket.topic) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::SetTopic{*outcome.topic}), refused));
        }
        if (outcome.department && *outcome.department != ticket.department) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::Transfer{*outcome.department, {}}), refused));
        }
        if (outcome.priority && *outcome.priority != ticket.priority) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::SetPriority{*outcome.priority}), refused));
        }
        if (outcome.slaPlan && *outcome.slaPlan != ticket.slaPlan) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::SetSla{*outcome.slaPlan}), refused));
        }
        if (outcome.agent || outcome.team) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::Assign{outcome.agent, outcome.team, {}}), refused));
        }
        if (!outcome.tags.isEmpty()) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::ChangeTags{outcome.tags, {}}), refused));
        }
        if (outcome.status && *outcome.status != ticket.status) {
            DESKHAND_TRY(orLog(context, carryOut(context, command::SetStatus{*outcome.status, {}}), refused));
        }
        return {};
    });
}

void queueRuleNotices(CommandContext &context, const WorkingTicket &working, const RuleOutcome &outcome,
                      const Body &body)
{
    for (const QString &address : outcome.notify) {
        context.queueMail(composeRuleNotice(context, working.ticket(), address, body));
    }
}

} // namespace deskhand
