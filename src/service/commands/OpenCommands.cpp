// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What comes from the requester's side: a new ticket, a message.

#include "core/policy/Access.h"
#include "service/ServiceCore.h"
#include "service/command/CommandContext.h"
#include "service/commands/Commands.h"
#include "service/commands/Writing.h"
#include "service/rules/RuleActions.h"
#include "service/rules/StatusRules.h"
#include "service/rules/TicketOpening.h"
#include "store/Store.h"

namespace deskhand {

namespace {

/// Who wrote it: the requester who acts, else whom the command names, else the ticket's requester.
Result<Requester> authorOf(const CommandContext &context, const WorkingTicket &working, RequesterId named)
{
    if (context.isRequester()) {
        return context.store().people.requester(context.actor().requester);
    }
    const RequesterId author = named ? named : working.ticket().requester;
    if (!context.isSystem() && !context.isTrusted() && !requesterMaySee(author, working.now)) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command",
                                                   "Only the requester and the collaborators of ticket %1 write "
                                                   "messages. Add them as a collaborator first.")
                           .arg(working.ticket().number));
    }
    return context.store().people.requester(author);
}

/// A message to a closed ticket that may not reopen becomes a new one, linked to the old.
Result<void> continueInNew(CommandContext &context, const WorkingTicket &old, const command::RequesterMessage &message,
                           const Requester &author)
{
    command::OpenTicket open;
    open.requester.id = author.id;
    open.subject = old.ticket().subject;
    open.body = message.body;
    open.source = message.source;
    open.topic = old.ticket().topic ? std::optional(old.ticket().topic) : std::nullopt;
    open.attachments = message.attachments;
    open.mailAccount = old.ticket().mailAccount;
    open.mail = message.mail;
    open.continues = old.id();
    DESKHAND_ASSIGN(WorkingTicket *const opened, openTicket(context, open));
    context.outcome.newTicket = opened->id();
    return {};
}

Result<void> runUpdateRules(CommandContext &context, const command::RequesterMessage &message, const Requester &author)
{
    RuleFacts facts = ruleFacts(context, message.source, context.ticket().ticket().mailAccount, author);
    facts.subject = message.mail ? message.mail->subject : context.ticket().ticket().subject;
    facts.body = message.body.text;
    facts.fields = context.ticket().now.fields;
    if (const HelpTopic *topic = context.directory().topic(context.ticket().ticket().topic)) {
        facts.topic = topic->name;
    }
    if (author.organization) {
        DESKHAND_ASSIGN(const Organization organization, context.store().people.organization(author.organization));
        facts.organization = organization.name;
    }
    const RuleOutcome outcome = context.core().rules().run(RuleTrigger::OnUpdate, facts);
    queueRuleNotices(context, context.ticket(), outcome, message.body);
    return applyRules(context, outcome);
}

} // namespace

Result<void> carryOut(CommandContext &context, const command::OpenTicket &open)
{
    context.noInverse();
    DESKHAND_ASSIGN(WorkingTicket *const opened, openTicket(context, open));
    context.setTicket(*opened);
    return {};
}

Result<void> carryOut(CommandContext &context, const command::RequesterMessage &message)
{
    context.noInverse();
    DESKHAND_TRY(context.backdate(message.created));
    DESKHAND_TRY(requireText(message.body, message.attachments));
    DESKHAND_TRY(requireUsable(context, message.attachments));
    if (const TicketId parent = context.ticket().ticket().mergedInto) {
        DESKHAND_ASSIGN(WorkingTicket *const working, context.load(parent));
        context.setTicket(*working);
    }
    WorkingTicket &working = context.ticket();
    Ticket &ticket = working.ticket();
    DESKHAND_ASSIGN(const Requester author, authorOf(context, working, message.author));
    const bool automatic = message.mail && message.mail->automatic;
    const bool reopens = !working.isOpen() && !automatic;
    if (ticket.state == TicketState::Deleted
        || (reopens && !mayReopen(context.directory(), ticket, context.now()).allowed)) {
        return continueInNew(context, working, message, author);
    }

    ThreadEntry entry;
    entry.kind = EntryKind::Message;
    entry.author = {AuthorKind::Requester, author.id.value, author.name};
    entry.body = message.body;
    entry.source = message.source;
    entry.mail = message.mail;
    entry.attachments = named(message.attachments);
    DESKHAND_ASSIGN(entry, context.addEntry(working, std::move(entry)));
    DESKHAND_TRY(rememberMessage(context, working, entry));
    DESKHAND_TRY(context.addEvent(working, EventKind::MessageAdded, {}, {}, {}, entry.id));
    // A machine's answer is kept, but it is nobody's question: the ticket stays as it is (domain, section 5).
    if (!automatic) {
        ticket.lastMessage = std::max(ticket.lastMessage, std::optional(context.now()));
        // An import may bring a question that was answered since.
        ticket.answered = ticket.answered && ticket.lastReply > ticket.lastMessage;
        if (reopens) {
            DESKHAND_TRY(reopen(context, working, {}, ReopenAgent::Restore));
        }
        DESKHAND_TRY(wake(context, working));
    }
    context.announce({.ticket = working.id(),
                      .occasion = Occasion::RequesterMessage,
                      .kind = EventKind::MessageAdded,
                      .entry = entry,
                      .automaticMail = automatic});
    return runUpdateRules(context, message, author);
}

} // namespace deskhand
