// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/WaitingMail.h"

#include "service/command/CommandContext.h"
#include "service/mail/MailComposer.h"
#include "store/Store.h"

namespace deskhand {

Result<void> rewriteWaitingMail(const CommandContext &context, EntryId entry, const Body &before, const Body &after)
{
    OutboxStore &outbox = context.store().outbox;
    DESKHAND_ASSIGN(QList<OutgoingMail> mails, outbox.ofEntry(entry));
    for (OutgoingMail &mail : mails) {
        const bool waits = mail.state == DeliveryState::Held || mail.state == DeliveryState::Queued;
        if (waits && replaceBody(mail, before, after)) {
            DESKHAND_TRY(outbox.rewrite(mail.id, mail.text, mail.html));
        }
    }
    return {};
}

} // namespace deskhand
