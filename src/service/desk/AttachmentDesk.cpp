// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk/AttachmentDesk.h"

#include "core/text/FileName.h"
#include "service/HelpDesk.h"
#include "service/reading/TicketReader.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

AttachmentDesk::AttachmentDesk(HelpDesk &helpDesk, TicketReader &reader)
    : m_helpDesk(helpDesk)
    , m_reader(reader)
{ }

Result<Attachment> AttachmentDesk::take(const ByteSource &content, const QString &name, const QString &mediaType)
{
    if (content.open() == nullptr) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("AttachmentDesk", "The file \"%1\" cannot be read.").arg(name));
    }
    QString cleaned = cleanFileName(name);
    if (cleaned.isEmpty()) {
        cleaned = QCoreApplication::translate("AttachmentDesk", "attachment") + endingOf(mediaType);
    }
    const QString type = mediaType.isEmpty() ? QStringLiteral("application/octet-stream") : mediaType.toLower();
    return m_helpDesk.store().attachments.add(content, cleaned, type, m_helpDesk.clock().now());
}

Result<void> AttachmentDesk::save(const Actor &actor, AttachmentId id, const QString &filePath)
{
    DESKHAND_TRY(m_reader.requireVisible(actor, id));
    return m_helpDesk.store().attachments.save(id, filePath);
}

} // namespace deskhand
