// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Attachments on their way in and out. What was taken in belongs to nobody until a command names it; what none names
/// is dropped by the scheduled jobs.

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Ticket.h"

namespace deskhand {

class HelpDesk;
class TicketReader;

/// Belongs to the thread of the help desk's store.
class AttachmentDesk {
public:
    /// Both must outlive it.
    AttachmentDesk(HelpDesk &helpDesk, TicketReader &reader);

    /// Stores the content, streamed; the name is cleaned. Errors: NotFound or Unavailable where it cannot be read.
    [[nodiscard]] Result<Attachment> take(const ByteSource &content, const QString &name, const QString &mediaType);
    /// Writes the content to `filePath`, whole or not at all. Errors: NotFound where the actor may not see its ticket.
    [[nodiscard]] Result<void> save(const Actor &actor, AttachmentId id, const QString &filePath);

private:
    HelpDesk &m_helpDesk;
    TicketReader &m_reader;
};

} // namespace deskhand
