// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake/MailIntake.h"

#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/intake/MailText.h"
#include "service/mail/MailComposer.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// What the rules of the help desk forbid, in contrast to what went wrong.
bool isByRule(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::PermissionDenied
           || error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound;
}

QString becameNew(const Ticket &old)
{
    return QCoreApplication::translate("mail", "Ticket %1 does not reopen any more, so this became a new one.")
        .arg(old.number);
}

/// Where work on the ticket goes on.
TicketId placeOf(const Ticket &ticket)
{
    return ticket.mergedInto ? ticket.mergedInto : ticket.id;
}

} // namespace

MailIntake::MailIntake(ServiceCore &core)
    : m_core(core)
{ }

Result<MailReceipt> MailIntake::receive(const IncomingMail &mail, const MailReceiving &how)
{
    Store &store = m_core.store();
    DESKHAND_ASSIGN(Transaction transaction, store.begin());
    DESKHAND_ASSIGN(m_directory, m_core.directory());
    DESKHAND_ASSIGN(const std::optional<KnownMessage> known, store.messageIds.find(mail.messageId));
    if (known) {
        MailReceipt receipt;
        receipt.result = MailResult::Duplicate;
        receipt.ticket = known->ticket;
        receipt.entry = known->entry;
        return receipt;
    }
    DESKHAND_ASSIGN(const Found found, findTicket(mail));
    Result<MailReceipt> receipt = attempt([&] { return takeIn(mail, how, found); });
    if (!receipt && isByRule(receipt.error())) {
        receipt = refuse(mail, found, receipt.error().text);
    }
    if (!receipt) {
        return receipt;
    }
    if (receipt->ticket) {
        DESKHAND_ASSIGN(const std::optional<Ticket> ticket, store.tickets.find(receipt->ticket));
        receipt->number = ticket ? ticket->number : QString();
    }
    receipt->match = found.match;
    DESKHAND_TRY(store.messageIds.insert(mail.messageId, {receipt->ticket, receipt->entry}, m_core.now()));
    DESKHAND_TRY(transaction.commit());
    return receipt;
}

Result<MailReceipt> MailIntake::attempt(const std::function<Result<MailReceipt>()> &take)
{
    DESKHAND_ASSIGN(Transaction savepoint, m_core.store().begin());
    DESKHAND_ASSIGN(MailReceipt done, take());
    DESKHAND_TRY(savepoint.commit());
    return done;
}

Result<MailIntake::Found> MailIntake::findTicket(const IncomingMail &mail) const
{
    Store &store = m_core.store();
    QStringList inReplyTo = mail.inReplyTo;
    if (!mail.bouncedMessageId.isEmpty()) {
        inReplyTo.prepend(mail.bouncedMessageId);
    }
    Found found;
    found.reference = findReference(inReplyTo, mail.references, mail.text, m_directory->settings.referenceKey);
    if (found.reference) {
        DESKHAND_ASSIGN(found.ticket, store.tickets.find(found.reference->ticket));
        if (found.ticket) {
            found.match = MailMatch::SignedReference;
            return found;
        }
    }
    // Oldest first: what it answers directly counts most.
    DESKHAND_ASSIGN(const std::optional<KnownMessage> known, store.messageIds.findAny(mail.references + inReplyTo));
    if (known && known->ticket) {
        DESKHAND_ASSIGN(found.ticket, store.tickets.find(known->ticket));
        if (found.ticket) {
            found.match = MailMatch::MessageId;
            return found;
        }
    }
    DESKHAND_ASSIGN(found.ticket, findBySubject(mail));
    if (found.ticket) {
        found.match = MailMatch::SubjectNumber;
    }
    return found;
}

Result<std::optional<Ticket>> MailIntake::findBySubject(const IncomingMail &mail) const
{
    Store &store = m_core.store();
    const QStringList numbers = numbersInSubject(mail.subject);
    if (numbers.isEmpty()) {
        return std::nullopt;
    }
    // A number is easily guessed, so only who takes part may name it.
    DESKHAND_ASSIGN(const std::optional<Requester> sender, store.people.findByEmail(mail.from.address));
    if (!sender) {
        return std::nullopt;
    }
    for (const QString &number : numbers) {
        DESKHAND_ASSIGN(std::optional<Ticket> ticket, store.tickets.findByNumber(number));
        if (!ticket) {
            continue;
        }
        DESKHAND_ASSIGN(const TicketDetails details, store.tickets.details(ticket->id));
        if (requesterMaySee(sender->id, details)) {
            return ticket;
        }
    }
    return std::nullopt;
}

bool MailIntake::isOurs(const QString &address) const
{
    if (address.isEmpty()) {
        return false;
    }
    return address.compare(m_directory->settings.helpDeskAddress, Qt::CaseInsensitive) == 0
           || std::any_of(
               m_directory->mailAccounts.cbegin(), m_directory->mailAccounts.cend(),
               [&](const MailAccount &account) { return address.compare(account.address, Qt::CaseInsensitive) == 0; });
}

const Agent *MailIntake::agentOf(const QString &address) const
{
    const auto agent = std::find_if(m_directory->agents.cbegin(), m_directory->agents.cend(), [&](const Agent &a) {
        return !a.email.isEmpty() && a.email.compare(address, Qt::CaseInsensitive) == 0;
    });
    return agent != m_directory->agents.cend() ? &*agent : nullptr;
}

const Agent *MailIntake::authorisedAgent(const IncomingMail &mail, const MailReceiving &how, const Found &found) const
{
    const Agent *agent = agentOf(mail.from.address);
    if (agent == nullptr || mail.classification.isAutomatic()) {
        return nullptr;
    }
    // Anybody can write an agent's address into From. Only who got our mail can bring its reference back.
    const bool signedForThem =
        found.match == MailMatch::SignedReference && found.reference->recipient == Actor::ofAgent(agent->id);
    return how.import || signedForThem ? agent : nullptr;
}

Result<MailReceipt> MailIntake::takeIn(const IncomingMail &mail, const MailReceiving &how, const Found &found)
{
    if (mail.classification.own || (isOurs(mail.from.address) && !how.import)) {
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "mail", "This is the help desk's own mail: taking it in would make a "
                                                       "loop."));
    }
    // What answers by itself to a mail that we sent to an agent, or to an address of a rule, is no news of the ticket:
    // noted, it would be mailed to them again, and come back again.
    if (mail.classification.isAutomatic() && found.reference && found.reference->recipient.kind != AuthorKind::Requester
        && !how.import) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "This is an automatic answer to a notification of ours: "
                                                           "taking it in would make a loop."));
    }
    if (mail.classification.bounce) {
        return recordBounce(mail, how, found);
    }
    if (!found.ticket) {
        return open(mail, how, nullptr);
    }
    if (const Agent *agent = authorisedAgent(mail, how, found)) {
        return replyOrKeep(mail, how, found, *agent);
    }
    return append(mail, how, found);
}

Result<CommandOutcome> MailIntake::run(const Actor &actor, TicketId ticket, CommandBody body, const IncomingMail &mail,
                                       const MailReceiving &how)
{
    // Without an id: the Message-ID already keeps it from being done twice.
    const Command command{{}, ticket, {}, std::move(body)};
    return CommandRunner(m_core).run(actor, command, ExecutionMode::Commit, how.import ? Trust::Yes : Trust::No, &mail);
}

Result<QList<AttachmentId>> MailIntake::keepAttachments(const IncomingMail &mail) const
{
    QList<AttachmentId> ids;
    for (const MailAttachment &attachment : mail.attachments) {
        DESKHAND_ASSIGN(const Attachment kept,
                        m_core.store().attachments.add(attachment.content, attachment.name, attachment.mediaType,
                                                       m_core.now(), attachment.contentId, attachment.inlineContent));
        ids.append(kept.id);
    }
    return ids;
}

QList<RequesterRef> MailIntake::collaborators(const IncomingMail &mail) const
{
    QList<RequesterRef> people;
    if (mail.classification.isAutomatic()) {
        return people;
    }
    const QString sender = senderOf(mail).address;
    for (const MailAddress &address : mail.to + mail.cc) {
        if (agentOf(address.address) == nullptr && !isOurs(address.address) && address.address != sender
            && looksLikeAddress(address.address)) {
            people.append({{}, address.name, address.address, {}});
        }
    }
    return people;
}

Result<MailReceipt> MailIntake::recordBounce(const IncomingMail &mail, const MailReceiving &how, const Found &found)
{
    if (!found.ticket) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "A mail came back, and it belongs to no ticket."));
    }
    Store &store = m_core.store();
    DESKHAND_ASSIGN(const std::optional<KnownMessage> sent, store.messageIds.find(mail.bouncedMessageId));
    const bool lost = std::any_of(mail.failures.cbegin(), mail.failures.cend(),
                                  [](const FailedDelivery &failed) { return failed.permanent; });
    if (sent && sent->entry && lost) {
        DESKHAND_TRY(store.threads.setDelivery(sent->entry, DeliveryState::Failed));
    }
    command::AddNote note;
    note.body.text = bounceText(mail);
    note.created = timeOf(mail, how, m_core.now());
    DESKHAND_ASSIGN(note.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), placeOf(*found.ticket), note, mail, how));
    MailReceipt receipt;
    receipt.result = MailResult::Appended;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
    return receipt;
}

Result<MailReceipt> MailIntake::reply(const IncomingMail &mail, const MailReceiving &how, const Ticket &ticket,
                                      AgentId agent)
{
    command::Reply reply;
    if (how.import) {
        reply.body = bodyOf(mail);
    } else {
        DESKHAND_ASSIGN(reply.body, agentsBodyOf(mail, m_directory->settings.referenceKey));
    }
    reply.source = Source::Email;
    reply.mail = headersOf(mail);
    reply.created = timeOf(mail, how, m_core.now());
    DESKHAND_ASSIGN(reply.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::ofAgent(agent), placeOf(ticket), reply, mail, how));
    MailReceipt receipt;
    receipt.result = MailResult::Replied;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
    return receipt;
}

Result<MailReceipt> MailIntake::replyOrKeep(const IncomingMail &mail, const MailReceiving &how, const Found &found,
                                            const Agent &agent)
{
    Result<MailReceipt> replied = attempt([&] { return reply(mail, how, *found.ticket, agent.id); });
    if (replied || how.import || !isByRule(replied.error())) {
        return replied;
    }
    const QString reason = replied.error().text;
    Result<MailReceipt> kept = attempt([&] {
        return keepAsNote(mail, how, *found.ticket,
                          QCoreApplication::translate("mail", "%1 answered by mail. It was not sent to the requester: "
                                                              "%2")
                              .arg(agent.name, reason),
                          &agent);
    });
    if (kept || !isByRule(kept.error())) {
        return kept;
    }
    DESKHAND_TRY(sendBack(mail, found.ticket->id, agent,
                          QCoreApplication::translate("mail", "Your mail was not sent to the requester, and ticket %1 "
                                                              "did not take it in. %2")
                              .arg(found.ticket->number, reason)));
    return refuse(mail, found, reason);
}

Result<MailReceipt> MailIntake::keepAsNote(const IncomingMail &mail, const MailReceiving &how, const Ticket &ticket,
                                           const QString &intro, const Agent *author)
{
    command::AddNote note;
    note.body = keptBodyOf(mail, intro);
    note.created = timeOf(mail, how, m_core.now());
    DESKHAND_ASSIGN(note.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), placeOf(ticket), note, mail, how));
    const bool told =
        std::any_of(outcome.notified.cbegin(), outcome.notified.cend(), [author](const NotifiedPerson &p) {
            return author != nullptr && p.person == Actor::ofAgent(author->id);
        });
    if (author != nullptr && !told) {
        DESKHAND_TRY(sendBack(mail, outcome.ticket, *author,
                              QCoreApplication::translate("mail", "Your mail was kept as a note in ticket %1. %2")
                                  .arg(outcome.number, intro)));
    }
    MailReceipt receipt;
    receipt.result = MailResult::Appended;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
    receipt.reason = intro;
    return receipt;
}

Result<void> MailIntake::sendBack(const IncomingMail &mail, TicketId ticket, const Agent &agent, const QString &what)
{
    if (!agent.active) {
        return {};
    }
    const Result<CommandOutcome> done =
        CommandRunner(m_core).change(ticket, [&](CommandContext &context) -> Result<void> {
            Announcement announcement{.ticket = ticket, .occasion = Occasion::Note, .kind = EventKind::MailRefused};
            announcement.entry.body = keptBodyOf(mail, QCoreApplication::translate("mail", "You wrote:"));
            DESKHAND_TRY(context.addEvent(context.ticket(), EventKind::MailRefused, {}, eventText(agent.id)));
            context.queueMail(composeToAgent(context, context.ticket().ticket(), announcement, agent, what));
            return {};
        });
    return done ? Result<void>() : failure(done.error());
}

Result<MailReceipt> MailIntake::append(const IncomingMail &mail, const MailReceiving &how, const Found &found)
{
    Store &store = m_core.store();
    const Ticket &ticket = *found.ticket;
    // Whoever guesses a number can write any Reply-To and Cc beside it: it brings nobody in, and speaks for its From,
    // who takes part already.
    const bool byNumber = found.match == MailMatch::SubjectNumber;
    const bool automatic = mail.classification.isAutomatic();
    const MailAddress from = byNumber ? mail.from : senderOf(mail);
    DESKHAND_ASSIGN(const std::optional<BanEntry> ban, store.bans.match(from.address));
    if (ban && !how.import) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "%1 is on the ban list.").arg(from.address));
    }
    if (ticket.state == TicketState::Deleted) {
        return open(mail, how, &ticket);
    }
    DESKHAND_ASSIGN(const TicketDetails details, store.tickets.details(placeOf(ticket)));
    DESKHAND_ASSIGN(std::optional<Requester> author, store.people.findByEmail(from.address));
    const bool takesPart = author && requesterMaySee(author->id, details);
    if (!takesPart && (agentOf(mail.from.address) != nullptr || agentOf(from.address) != nullptr)) {
        return keepAsNote(mail, how, ticket,
                          QCoreApplication::translate("mail", "This mail says that it is from the agent %1, but does "
                                                              "not bring back what we sent them. It was not sent to "
                                                              "the requester.")
                              .arg(mail.from.address),
                          nullptr);
    }
    if (!takesPart && automatic) {
        return keepAsNote(mail, how, ticket,
                          QCoreApplication::translate("mail", "Automatic mail from %1").arg(from.address), nullptr);
    }
    if (!automatic && !byNumber) {
        // Who answers a mail of ours, or is named in its Cc, takes part from now on.
        command::ChangeCollaborators people;
        people.add = collaborators(mail);
        people.add.prepend({{}, from.name, from.address, {}});
        DESKHAND_TRY(run(Actor::system(), details.ticket.id, people, mail, how));
        DESKHAND_ASSIGN(author, store.people.findByEmail(from.address));
    }
    command::RequesterMessage message;
    message.author = author ? author->id : RequesterId{};
    message.body = bodyOf(mail);
    message.source = Source::Email;
    message.mail = headersOf(mail);
    message.created = timeOf(mail, how, m_core.now());
    DESKHAND_ASSIGN(message.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), ticket.id, message, mail, how));
    MailReceipt receipt;
    receipt.result = outcome.newTicket ? MailResult::Opened : MailResult::Appended;
    receipt.ticket = outcome.newTicket ? outcome.newTicket : outcome.ticket;
    receipt.entry = outcome.entry;
    receipt.reopened = std::any_of(outcome.events.cbegin(), outcome.events.cend(),
                                   [](const Event &event) { return event.kind == EventKind::Reopened; });
    if (outcome.newTicket) {
        receipt.reason = becameNew(ticket);
    }
    return receipt;
}

Result<MailReceipt> MailIntake::open(const IncomingMail &mail, const MailReceiving &how, const Ticket *continued)
{
    const MailAddress from = senderOf(mail);
    if (from.isEmpty()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "The mail does not say whom it is from."));
    }
    command::OpenTicket open;
    open.requester = {{}, from.name, from.address, {}};
    open.subject = subjectOf(mail);
    open.body = bodyOf(mail);
    open.source = Source::Email;
    open.collaborators = collaborators(mail);
    open.mailAccount = how.account;
    open.mail = headersOf(mail);
    open.acknowledge = !mail.classification.isAutomatic();
    open.created = timeOf(mail, how, m_core.now());
    if (continued != nullptr) {
        open.topic = continued->topic ? std::optional(continued->topic) : std::nullopt;
        open.continues = continued->id;
    }
    DESKHAND_ASSIGN(open.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), {}, open, mail, how));
    MailReceipt receipt;
    receipt.result = MailResult::Opened;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
    receipt.reason = continued != nullptr ? becameNew(*continued) : QString();
    return receipt;
}

Result<MailReceipt> MailIntake::refuse(const IncomingMail &mail, const Found &found, const QString &reason)
{
    LogEntry entry;
    entry.time = m_core.now();
    entry.kind = mail.classification.isAutomatic() ? LogKind::MailDropped : LogKind::MailRefused;
    entry.ticketNumber = found.ticket ? found.ticket->number : QString();
    entry.text = QCoreApplication::translate("mail", "%1: \"%2\". %3").arg(mail.from.address, mail.subject, reason);
    DESKHAND_TRY(m_core.store().log.append(entry));
    MailReceipt receipt;
    receipt.result = MailResult::Refused;
    receipt.ticket = found.ticket ? found.ticket->id : TicketId{};
    receipt.reason = reason;
    return receipt;
}

} // namespace deskhand
