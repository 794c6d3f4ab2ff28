// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What reply, note and message have in common.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

namespace deskhand {

class CommandContext;
struct WorkingTicket;

/// Errors: InvalidInput where there is neither text nor attachment.
[[nodiscard]] Result<void> requireText(const Body &body, const QList<AttachmentId> &attachments);
/// An attachment that hangs on a ticket can be sent along only by who may see that ticket. Errors: NotFound.
[[nodiscard]] Result<void> requireUsable(const CommandContext &context, const QList<AttachmentId> &attachments);
/// Attachments by id only, as ThreadStore::append() takes them.
[[nodiscard]] QList<Attachment> named(const QList<AttachmentId> &attachments);
/// Addresses that a reply goes to: the requester's, active collaborators', and those given for this mail. Errors:
/// InvalidInput for what is no address.
[[nodiscard]] Result<QStringList> replyRecipients(const CommandContext &context, const WorkingTicket &working,
                                                  const QStringList &cc);
/// So that the same mail again is a duplicate, and answers to it find the ticket.
[[nodiscard]] Result<void> rememberMessage(const CommandContext &context, const WorkingTicket &working,
                                           const ThreadEntry &entry);

} // namespace deskhand
