// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalAttachments.h"

#include "local/LocalReader.h"
#include "local/LocalWriter.h"

namespace deskhand {

LocalAttachments::LocalAttachments(LocalThreads threads)
    : m_threads(std::move(threads))
{ }

Pending<Attachment> LocalAttachments::upload(const QString &filePath, const QString &name, const QString &mediaType)
{
    return m_threads.writes.ask<Attachment>([writer = m_threads.writer, filePath, name, mediaType] {
        return writer->attachments().take(ByteSource::fromFile(filePath), name, mediaType);
    });
}

Pending<void> LocalAttachments::download(AttachmentId id, const QString &filePath)
{
    return m_threads.reads.ask<void>([reader = m_threads.reader, actor = m_threads.actor, id, filePath] {
        return reader->attachments().save(actor, id, filePath);
    });
}

} // namespace deskhand
