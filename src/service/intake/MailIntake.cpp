// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake/MailIntake.h"

#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "core/text/QuotedText.h"
#include "service/ServiceCore.h"
#include "service/command/CommandRunner.h"
#include "service/mail/MailComposer.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

MailAddress senderOf(const IncomingMail &mail)
{
    // A mailing list answers to itself; everybody else knows where they want to be answered.
    return mail.classification.list || mail.replyAddress().isEmpty() ? mail.from : mail.replyAddress();
}

MailHeaders headersOf(const IncomingMail &mail)
{
    return {mail.messageId, mail.inReplyTo.value(0),          mail.references, mail.from.address,
            mail.subject,   mail.classification.isAutomatic()};
}

Body bodyOf(const IncomingMail &mail)
{
    Body body{mail.text, mail.html};
    if (body.text.trimmed().isEmpty() && body.html.isEmpty() && mail.attachments.isEmpty()) {
        body.text = QCoreApplication::translate("mail", "(empty mail)");
    }
    return body;
}

/// What an agent wrote themselves. Their mail quotes what we told them: an internal note, and the reference that speaks
/// for them. Both would go on to the requester, so what is quoted is left out, with whatever stands below our
/// marker, and the HTML, in which quotation cannot be told apart.
/// Errors: Refused when nothing is left, or a reference of ours is.
Result<Body> agentsBodyOf(const IncomingMail &mail, const QByteArray &key)
{
    Body body{ownText(mail.text), {}};
    if (const qsizetype marker = body.text.indexOf(agentMailMarker); marker >= 0) {
        body.text.truncate(body.text.lastIndexOf(u'\n', marker) + 1);
    }
    if (body.text.trimmed().isEmpty() && mail.attachments.isEmpty()) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "The agent's mail has no text of its own above the quoted "
                                                           "one."));
    }
    if (findReference(body.text, key)) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "The agent's mail repeats the help desk's own mail in a way "
                                                           "that cannot be told from the answer. It was not passed "
                                                           "on to the requester."));
    }
    return body;
}

QString subjectOf(const IncomingMail &mail)
{
    const QString subject = mail.subject.simplified();
    return subject.isEmpty() ? QCoreApplication::translate("mail", "(no subject)") : subject;
}

QString bounceText(const IncomingMail &mail)
{
    QStringList lines;
    for (const FailedDelivery &failed : mail.failures) {
        lines.append((failed.permanent ? QCoreApplication::translate("mail", "Mail to %1 could not be delivered. %2 %3")
                                       : QCoreApplication::translate("mail", "Mail to %1 is delayed. %2 %3"))
                         .arg(failed.recipient, failed.status, failed.diagnostic)
                         .simplified());
    }
    if (lines.isEmpty()) {
        lines.append(QCoreApplication::translate("mail", "A mail of this ticket came back."));
    }
    if (!mail.text.trimmed().isEmpty()) {
        lines << QString() << mail.text;
    }
    return lines.join(u'\n');
}

/// The time of the command: the mail's own for an import, never in the future.
std::optional<Timestamp> timeOf(const IncomingMail &mail, const MailReceiving &how, Timestamp now)
{
    return how.import ? std::optional(std::min(mail.date.value_or(now), now)) : std::nullopt;
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
    Result<MailReceipt> receipt = [&]() -> Result<MailReceipt> {
        DESKHAND_ASSIGN(Transaction attempt, store.begin());
        DESKHAND_ASSIGN(MailReceipt done, takeIn(mail, how, found));
        DESKHAND_TRY(attempt.commit());
        return done;
    }();
    if (!receipt) {
        const Error &error = receipt.error();
        const bool byRule = error.kind == ErrorKind::Refused || error.kind == ErrorKind::PermissionDenied
                            || error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound;
        if (!byRule) {
            return receipt;
        }
        receipt = refuse(mail, found, error.text);
        if (!receipt) {
            return receipt;
        }
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

AgentId MailIntake::authorisedAgent(const IncomingMail &mail, const MailReceiving &how, const Found &found) const
{
    for (const Agent &agent : m_directory->agents) {
        if (agent.email.isEmpty() || agent.email.compare(mail.from.address, Qt::CaseInsensitive) != 0) {
            continue;
        }
        // Anybody can write an agent's address into From. Only who got our mail can bring its reference back.
        const bool signedForThem =
            found.match == MailMatch::SignedReference && found.reference->recipient == Actor::ofAgent(agent.id);
        return how.import || signedForThem ? agent.id : AgentId{};
    }
    return {};
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
        return open(mail, how);
    }
    if (const AgentId agent = authorisedAgent(mail, how, found); agent && !mail.classification.isAutomatic()) {
        return reply(mail, how, *found.ticket, agent);
    }
    return append(mail, how, *found.ticket);
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
        const bool isAgent = std::any_of(m_directory->agents.cbegin(), m_directory->agents.cend(), [&](const Agent &a) {
            return a.email.compare(address.address, Qt::CaseInsensitive) == 0;
        });
        if (!isAgent && !isOurs(address.address) && address.address != sender && looksLikeAddress(address.address)) {
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
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), found.ticket->id, note, mail, how));
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
    const TicketId where = ticket.mergedInto ? ticket.mergedInto : ticket.id;
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::ofAgent(agent), where, reply, mail, how));
    MailReceipt receipt;
    receipt.result = MailResult::Replied;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
    return receipt;
}

Result<MailReceipt> MailIntake::append(const IncomingMail &mail, const MailReceiving &how, const Ticket &ticket)
{
    Store &store = m_core.store();
    const MailAddress from = senderOf(mail);
    DESKHAND_ASSIGN(const std::optional<BanEntry> ban, store.bans.match(from.address));
    if (ban && !how.import) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("mail", "%1 is on the ban list.").arg(from.address));
    }
    // Who answers a mail of ours, or is named in its Cc, takes part from now on.
    command::ChangeCollaborators people;
    people.add = collaborators(mail);
    people.add.prepend({{}, from.name, from.address, {}});
    const TicketId where = ticket.mergedInto ? ticket.mergedInto : ticket.id;
    if (ticket.state != TicketState::Deleted) {
        DESKHAND_TRY(run(Actor::system(), where, people, mail, how));
    }
    DESKHAND_ASSIGN(const std::optional<Requester> author, store.people.findByEmail(from.address));
    command::RequesterMessage message;
    message.body = bodyOf(mail);
    message.author = author ? author->id : ticket.requester;
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
        receipt.reason = QCoreApplication::translate("mail", "Ticket %1 does not reopen any more, so this became a new "
                                                             "one.")
                             .arg(ticket.number);
    }
    return receipt;
}

Result<MailReceipt> MailIntake::open(const IncomingMail &mail, const MailReceiving &how)
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
    DESKHAND_ASSIGN(open.attachments, keepAttachments(mail));
    DESKHAND_ASSIGN(const CommandOutcome outcome, run(Actor::system(), {}, open, mail, how));
    MailReceipt receipt;
    receipt.result = MailResult::Opened;
    receipt.ticket = outcome.ticket;
    receipt.entry = outcome.entry;
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
