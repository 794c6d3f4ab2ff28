// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/commands/Writing.h"

#include "core/policy/Access.h"
#include "core/text/MailAddresses.h"
#include "service/command/CommandContext.h"
#include "store/Store.h"

namespace deskhand {

Result<void> requireText(const Body &body, const QList<AttachmentId> &attachments)
{
    if (!body.text.trimmed().isEmpty() || !body.html.trimmed().isEmpty() || !attachments.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("command", "There is no text yet. Write something first."));
}

Result<void> requireUsable(const CommandContext &context, const QList<AttachmentId> &attachments)
{
    if (context.isSystem()) {
        return {};
    }
    for (const AttachmentId id : attachments) {
        DESKHAND_ASSIGN(const TicketId owner, context.store().attachments.ticketOf(id));
        if (!owner) {
            continue;
        }
        DESKHAND_ASSIGN(const TicketDetails details, context.store().tickets.details(owner));
        DESKHAND_ASSIGN(const bool internal, context.store().attachments.isOfNote(id));
        const bool visible =
            context.isAgent()
                ? AgentAccess(context.directory(), context.actor().agent).canView(details) != ViewReason::None
                : !internal && requesterMaySee(context.actor().requester, details);
        if (!visible) {
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("command", "One of the attachments does not exist (any more)."));
        }
    }
    return {};
}

QList<Attachment> named(const QList<AttachmentId> &attachments)
{
    QList<Attachment> result;
    result.reserve(attachments.size());
    for (const AttachmentId id : attachments) {
        Attachment attachment;
        attachment.id = id;
        result.append(attachment);
    }
    return result;
}

Result<QStringList> replyRecipients(const CommandContext &context, const WorkingTicket &working, const QStringList &cc)
{
    QList<RequesterId> people{working.ticket().requester};
    for (const Collaborator &collaborator : working.now.collaborators) {
        if (collaborator.active) {
            people.append(collaborator.requester);
        }
    }
    DESKHAND_ASSIGN(const QList<Requester> requesters, context.store().people.requesters(people));
    QStringList addresses;
    for (const Requester &requester : requesters) {
        if (!requester.primaryEmail().isEmpty()) {
            addresses.append(requester.primaryEmail());
        }
    }
    for (const QString &address : cc) {
        const QString clean = address.trimmed().toLower();
        if (!looksLikeAddress(clean)) {
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("command", "\"%1\" is not a mail address.").arg(address.left(120)));
        }
        addresses.append(clean);
    }
    addresses.removeDuplicates();
    return addresses;
}

Result<void> rememberMessage(const CommandContext &context, const WorkingTicket &working, const ThreadEntry &entry)
{
    if (!entry.mail || entry.mail->messageId.isEmpty()) {
        return {};
    }
    return context.store().messageIds.insert(entry.mail->messageId, {working.id(), entry.id}, context.now());
}

} // namespace deskhand
