// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/AttachmentRecord.h"

#include "store/sql/Statement.h"

namespace deskhand {

using namespace Qt::StringLiterals;

const QString &attachmentColumns()
{
    static const QString text = u"a.id, a.name, a.media_type, b.size, b.sha256, a.content_id, a.inline_content"_s;
    return text;
}

Attachment readAttachment(const Statement &row)
{
    Attachment attachment;
    row.read(attachment.id, attachment.name, attachment.mediaType, attachment.size, attachment.sha256,
             attachment.contentId, attachment.inlineContent);
    return attachment;
}

} // namespace deskhand
