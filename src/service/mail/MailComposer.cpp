// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/MailComposer.h"

#include "core/text/MailReference.h"
#include "service/command/CommandContext.h"
#include "service/mail/CannedText.h"
#include "store/Store.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// A mail of this ticket with its references, still without text.
OutgoingMail letter(CommandContext &context, const Ticket &ticket, OutgoingMailKind kind)
{
    OutgoingMail mail;
    mail.kind = kind;
    mail.ticket = ticket.id;
    mail.account = ticket.mailAccount;
    mail.subject = u"[#%1] %2"_s.arg(ticket.number, ticket.subject);
    mail.created = context.now();
    mail.notBefore = context.now();
    return mail;
}

QString ourAddress(const CommandContext &context, const Ticket &ticket)
{
    const MailAccount *account = context.directory().mailAccount(ticket.mailAccount);
    return account != nullptr && !account->address.isEmpty() ? account->address : context.settings().helpDeskAddress;
}

/// The last line of each mail, below what it says.
void addReferenceLine(OutgoingMail &mail, const QString &line)
{
    mail.text += u"\n\n"_s + line + u"\n"_s;
    if (!mail.html.isEmpty()) {
        mail.html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    }
}

/// Message-ID and last line: both bring the answer back.
void sign(CommandContext &context, const Ticket &ticket, const Actor &recipient, OutgoingMail &mail)
{
    const MailReference reference{ticket.id, recipient, context.nextMailSerial(ticket)};
    const QByteArray &key = context.settings().referenceKey;
    const QString line = referenceLine(reference, key);
    mail.messageId = messageIdWith(reference, key, ourAddress(context, ticket));
    addReferenceLine(mail, line);
}

/// The newest mail from the requester's side: what we answer, so that their program shows one conversation.
Result<void> referTo(const CommandContext &context, const Ticket &ticket, OutgoingMail &mail)
{
    if (ticket.source != Source::Email && !ticket.mailAccount) {
        return {};
    }
    DESKHAND_ASSIGN(const QList<ThreadEntry> entries, context.store().threads.entries({ticket.id}));
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind == EntryKind::Message && entry->mail && !entry->mail->messageId.isEmpty()) {
            mail.inReplyTo = entry->mail->messageId;
            mail.references = entry->mail->references;
            mail.references.append(entry->mail->messageId);
            break;
        }
    }
    return {};
}

QString greeting(const MailAudience &audience)
{
    const QString name = audience.to.isEmpty() ? QString() : audience.to.constFirst().name;
    return name.isEmpty() ? QCoreApplication::translate("mail", "Hello,")
                          : QCoreApplication::translate("mail", "Hello %1,").arg(name);
}

QString acknowledgementText(const CommandContext &context, const Ticket &ticket, const MailAudience &audience)
{
    return QCoreApplication::translate(
               "mail", "%1\n\nthank you for writing to us. Your request \"%2\" has the number %3. We will "
                       "answer as soon as we can; to add something, answer this mail.\n\n%4")
        .arg(greeting(audience), ticket.subject, ticket.number, context.settings().companyName);
}

QString closedText(const CommandContext &context, const Ticket &ticket, const Announcement &announcement,
                   const MailAudience &audience)
{
    const QString text =
        announcement.occasion == Occasion::Resolved
            ? QCoreApplication::translate("mail",
                                          "%1\n\nwe believe that your request \"%2\" (number %3) is solved. If it is "
                                          "not, answer this mail and we go on with it.\n\n%4")
            : QCoreApplication::translate("mail",
                                          "%1\n\nyour request \"%2\" (number %3) is closed. If something is still "
                                          "missing, answer this mail.\n\n%4");
    return text.arg(greeting(audience), ticket.subject, ticket.number, context.settings().companyName);
}

/// A reply can be taken back for some seconds, and with it every mail that tells of it.
void hold(const CommandContext &context, const Announcement &announcement, OutgoingMail &mail)
{
    if (announcement.entry.kind == EntryKind::Reply && announcement.entry.id) {
        mail.entry = announcement.entry.id;
        mail.notBefore = context.holdEnd();
    }
}

QList<AttachmentId> idsOf(const QList<Attachment> &attachments)
{
    QList<AttachmentId> ids;
    for (const Attachment &attachment : attachments) {
        ids.append(attachment.id);
    }
    return ids;
}

} // namespace

Result<OutgoingMail> composeToRequester(CommandContext &context, const WorkingTicket &working,
                                        const Announcement &announcement, const MailAudience &audience)
{
    const Ticket &ticket = working.ticket();
    OutgoingMail mail = letter(context, ticket, OutgoingMailKind::Closed);
    if (announcement.occasion == Occasion::Reply) {
        mail.kind = OutgoingMailKind::Reply;
        mail.text = announcement.entry.body.text;
        mail.html = announcement.entry.body.html;
        mail.attachments = idsOf(announcement.entry.attachments);
        mail.automatic = false;
        hold(context, announcement, mail);
    } else if (announcement.occasion == Occasion::NewTicket) {
        mail.kind = OutgoingMailKind::Acknowledgement;
        mail.text = acknowledgementText(context, ticket, audience);
        if (const CannedResponse *canned = context.directory().cannedResponse(announcement.canned)) {
            DESKHAND_ASSIGN(mail.text, cannedText(context, working, *canned));
            mail.attachments = canned->attachments;
        }
    } else {
        mail.text = closedText(context, ticket, announcement, audience);
        mail.notBefore = context.holdEnd(); // closing can be undone, and its news with it
    }
    mail.to = audience.to;
    mail.cc = audience.cc;
    DESKHAND_TRY(referTo(context, ticket, mail));
    sign(context, ticket, Actor::ofRequester(ticket.requester), mail);
    return mail;
}

bool replaceBody(OutgoingMail &mail, const Body &before, const Body &after)
{
    // The body stands between the news, of which a reply has none, and the line at the end.
    const bool reply = mail.kind == OutgoingMailKind::Reply;
    const qsizetype begin = reply ? 0 : mail.text.lastIndexOf(before.text);
    if (begin < 0 || (!reply && before.text.isEmpty()) || !mail.text.mid(begin).startsWith(before.text)) {
        return false;
    }
    const QString line = mail.text.mid(begin + before.text.size()).trimmed();
    mail.text = mail.text.left(begin) + after.text;
    mail.html = reply ? after.html : QString();
    addReferenceLine(mail, line);
    return true;
}

OutgoingMail composeToAgent(CommandContext &context, const Ticket &ticket, const Announcement &announcement,
                            const Agent &agent, const QString &what)
{
    OutgoingMail mail = letter(context, ticket, OutgoingMailKind::AgentNotification);
    mail.to = {{agent.name, agent.email}};
    mail.text = agentMailMarker.toString() + u'\n'
                + QCoreApplication::translate("mail", "An answer to this mail is sent to the requester: what you write "
                                                      "above this line, not what is quoted.")
                + u"\n\n"_s + what;
    if (!announcement.entry.body.text.isEmpty()) {
        mail.text += u"\n\n"_s + announcement.entry.body.text;
    }
    hold(context, announcement, mail);
    sign(context, ticket, Actor::ofAgent(agent.id), mail);
    return mail;
}

OutgoingMail composeRuleNotice(CommandContext &context, const Ticket &ticket, const QString &address, const Body &body)
{
    OutgoingMail mail = letter(context, ticket, OutgoingMailKind::RuleNotification);
    mail.to = {{{}, address}};
    mail.text = body.text;
    sign(context, ticket, Actor::system(), mail);
    return mail;
}

} // namespace deskhand
