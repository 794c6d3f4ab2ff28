// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The contents of attachments, streamed in and out.

#include "core/values/Ticket.h"
#include "repository/Pending.h"

namespace deskhand {

class AttachmentRepository {
public:
    AttachmentRepository() = default;
    virtual ~AttachmentRepository() = default;
    Q_DISABLE_COPY_MOVE(AttachmentRepository)

    /// Stores the file's content (streamed) and answers with its record, to be named in a command. What no command
    /// names within a day is dropped.
    [[nodiscard]] virtual Pending<Attachment> upload(const QString &filePath, const QString &name,
                                                     const QString &mediaType) = 0;
    /// Writes the content to `filePath` (atomically: the file is whole or absent). An attachment of a ticket that the
    /// agent may not see is NotFound.
    [[nodiscard]] virtual Pending<void> download(AttachmentId id, const QString &filePath) = 0;
};

} // namespace deskhand
