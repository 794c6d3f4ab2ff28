// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Attachments and their content. Equal content (by SHA-256) is stored once, in chunks, and read
/// and written as a stream: a 100 MB file never sits in memory.

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QIODevice>
#include <QList>

#include <memory>

namespace deskhand {

class Database;

class AttachmentStore {
public:
    /// Bytes per stored chunk.
    static constexpr qint64 chunkSize = 256 * 1024;

    explicit AttachmentStore(Database &database);

    /// Stores the content and a record that belongs to no entry yet; name it by id in an entry.
    /// Reads `content` twice where it is not in memory (hash first, so that known content is not
    /// written again). A transaction of its own, or within the caller's.
    /// Errors: Unavailable where the content cannot be read or changes meanwhile.
    [[nodiscard]] Result<Attachment> add(const ByteSource &content, const QString &name, const QString &mediaType,
                                         Timestamp now, const QString &contentId = {}, bool inlineContent = false);
    /// A further record of the same content.
    [[nodiscard]] Result<Attachment> copy(AttachmentId id, Timestamp now);

    /// Errors: NotFound.
    [[nodiscard]] Result<Attachment> find(AttachmentId id);
    /// In the order of `ids`. Errors: NotFound.
    [[nodiscard]] Result<QList<Attachment>> find(const QList<AttachmentId> &ids);
    /// The ticket whose entry has it; invalid for one that belongs to none.
    [[nodiscard]] Result<TicketId> ticketOf(AttachmentId id);
    /// Whether it belongs to an internal note, which is nothing for requesters.
    [[nodiscard]] Result<bool> isOfNote(AttachmentId id);
    /// As if uploaded now: an upload that is still wanted is not purged.
    [[nodiscard]] Result<void> keep(const QList<AttachmentId> &ids, Timestamp now);
    /// A reader over the stored chunks, already open, seekable. Uses this connection: same thread,
    /// and it must not outlive it. A damaged chunk ends the reading with an error string.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(AttachmentId id);
    /// Writes the content to `filePath` (whole or not at all) and verifies its SHA-256.
    [[nodiscard]] Result<void> save(AttachmentId id, const QString &filePath);

    /// Deletes records that belong to nothing and were added before `before`, and content that no
    /// record refers to. Gives the bytes that became free.
    [[nodiscard]] Result<qint64> purgeUnreferenced(Timestamp before);

private:
    [[nodiscard]] Result<qint64> storeContent(const ByteSource &content, const QByteArray &sha256, const QString &name);

    Database &m_database;
};

} // namespace deskhand
