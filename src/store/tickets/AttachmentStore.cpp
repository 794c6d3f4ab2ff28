// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/AttachmentStore.h"

#include "store/sql/IdList.h"
#include "store/sql/Transaction.h"
#include "store/tickets/AttachmentRecord.h"
#include "store/tickets/BlobReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QSaveFile>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

tl::unexpected<Error> unreadable(const QString &name)
{
    return failure(
        ErrorKind::Unavailable,
        StorageText::tr("The file \"%1\" could not be read, or it changed while it was read. It was not attached; "
                        "everything else is safe. Try again.")
            .arg(name));
}

tl::unexpected<Error> notFound(AttachmentId id)
{
    return failure(ErrorKind::NotFound, StorageText::tr("This attachment does not exist any more."),
                   u"attachment %1"_s.arg(id.value));
}

Result<QByteArray> hashOf(const ByteSource &content, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (content.isInMemory()) {
        hash.addData(content.bytes());
        return hash.result();
    }
    const auto device = content.open();
    if (!device || !hash.addData(device.get())) {
        return unreadable(name);
    }
    return hash.result();
}

} // namespace

AttachmentStore::AttachmentStore(Database &database)
    : m_database(database)
{ }

Result<qint64> AttachmentStore::storeContent(const ByteSource &content, const QByteArray &sha256, const QString &name)
{
    DESKHAND_ASSIGN(const qint64 known, m_database.integer(u"SELECT id FROM blobs WHERE sha256 = ?"_s, sha256));
    if (known > 0) {
        return known;
    }
    const auto device = content.open();
    if (!device) {
        return unreadable(name);
    }
    DESKHAND_ASSIGN(const qint64 blob,
                    m_database.insert(u"INSERT INTO blobs (sha256, size) VALUES (?, ?)"_s, sha256, content.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (qint64 position = 0;; ++position) {
        const QByteArray chunk = device->read(chunkSize);
        if (chunk.isEmpty()) {
            break;
        }
        hash.addData(chunk);
        size += chunk.size();
        DESKHAND_TRY(m_database.run(u"INSERT INTO blob_chunks (blob_id, position, data) VALUES (?, ?, ?)"_s, blob,
                                    position, chunk));
        if (chunk.size() < chunkSize) {
            break;
        }
    }
    if (size != content.size() || hash.result() != sha256) {
        return unreadable(name);
    }
    return blob;
}

Result<Attachment> AttachmentStore::add(const ByteSource &content, const QString &name, const QString &mediaType,
                                        Timestamp now, const QString &contentId, bool inlineContent)
{
    // Before the transaction: hashing a large file takes a while, and others want to write.
    DESKHAND_ASSIGN(const QByteArray sha256, hashOf(content, name));
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    DESKHAND_ASSIGN(const qint64 blob, storeContent(content, sha256, name));
    Attachment attachment{{}, name, mediaType, content.size(), sha256, contentId, inlineContent};
    DESKHAND_ASSIGN(attachment.id.value,
                    m_database.insert(u"INSERT INTO attachments (blob_id, name, media_type, content_id, "
                                      "inline_content, added) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                      blob, name, mediaType, contentId, inlineContent, now));
    DESKHAND_TRY(transaction.commit());
    return attachment;
}

Result<Attachment> AttachmentStore::copy(AttachmentId id, Timestamp now)
{
    DESKHAND_ASSIGN(Attachment attachment, find(id));
    DESKHAND_ASSIGN(attachment.id.value,
                    m_database.insert(u"INSERT INTO attachments (blob_id, name, media_type, content_id, "
                                      "inline_content, added) SELECT blob_id, name, media_type, content_id, "
                                      "inline_content, ? FROM attachments WHERE id = ?"_s,
                                      now, id));
    return attachment;
}

Result<Attachment> AttachmentStore::find(AttachmentId id)
{
    DESKHAND_ASSIGN(QList<Attachment> found, find(QList<AttachmentId>{id}));
    return std::move(found.first());
}

Result<QList<Attachment>> AttachmentStore::find(const QList<AttachmentId> &ids)
{
    QHash<AttachmentId, Attachment> found;
    DESKHAND_TRY(forEachOfIds(m_database,
                              u"SELECT "_s + attachmentColumns()
                                  + u" FROM attachments a JOIN blobs b ON b.id = a.blob_id WHERE a.id IN (%1)"_s,
                              ids, [&](const Statement &row) {
                                  const Attachment attachment = readAttachment(row);
                                  found.insert(attachment.id, attachment);
                              }));
    QList<Attachment> result;
    for (const AttachmentId id : ids) {
        if (!found.contains(id)) {
            return notFound(id);
        }
        result.append(found.value(id));
    }
    return result;
}

Result<TicketId> AttachmentStore::ticketOf(AttachmentId id)
{
    DESKHAND_ASSIGN(const qint64 ticket, m_database.integer(u"SELECT e.ticket_id FROM attachments a JOIN entries e "
                                                            "ON e.id = a.entry_id WHERE a.id = ?"_s,
                                                            id));
    return TicketId{ticket};
}

Result<bool> AttachmentStore::isOfNote(AttachmentId id)
{
    DESKHAND_ASSIGN(const qint64 notes, m_database.integer(u"SELECT count(*) FROM attachments a JOIN entries e "
                                                           "ON e.id = a.entry_id WHERE a.id = ? AND e.kind = ?"_s,
                                                           id, EntryKind::Note));
    return notes > 0;
}

Result<std::unique_ptr<QIODevice>> AttachmentStore::open(AttachmentId id)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT b.id, b.size FROM attachments a JOIN blobs b "
                                                   "ON b.id = a.blob_id WHERE a.id = ?"_s));
    query.bind(id);
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return notFound(id);
    }
    return std::make_unique<BlobReader>(m_database, query.integer(0), query.integer(1));
}

Result<void> AttachmentStore::save(AttachmentId id, const QString &filePath)
{
    DESKHAND_ASSIGN(const Attachment attachment, find(id));
    DESKHAND_ASSIGN(const auto device, open(id));
    QSaveFile file(filePath);
    const auto cannotWrite = [&] {
        return failure(
            ErrorKind::Unavailable,
            StorageText::tr("The file \"%1\" could not be written. The attachment is safe in the help desk. Choose "
                            "another folder, or make room on the disk.")
                .arg(QDir::toNativeSeparators(filePath)),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = attachment.size; left > 0;) {
        const QByteArray chunk = device->read(std::min(left, chunkSize));
        if (chunk.isEmpty()) {
            return failure(ErrorKind::Corrupt, device->errorString(), u"attachment %1"_s.arg(id.value));
        }
        hash.addData(chunk);
        left -= chunk.size();
        if (file.write(chunk) != chunk.size()) {
            return cannotWrite();
        }
    }
    if (hash.result() != attachment.sha256) {
        return failure(ErrorKind::Corrupt,
                       StorageText::tr(
                           "The attachment \"%1\" is damaged. The ticket itself is safe. Restore the attachment from a "
                           "backup.")
                           .arg(attachment.name),
                       u"attachment %1"_s.arg(id.value));
    }
    if (!file.commit()) {
        return cannotWrite();
    }
    return {};
}

Result<void> AttachmentStore::keep(const QList<AttachmentId> &ids, Timestamp now)
{
    for (const AttachmentId id : ids) {
        DESKHAND_TRY(m_database.run(u"UPDATE attachments SET added = ? WHERE id = ?"_s, now, id));
    }
    return {};
}

Result<qint64> AttachmentStore::purgeUnreferenced(Timestamp before)
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    DESKHAND_TRY(m_database.run(
        u"DELETE FROM attachments WHERE entry_id IS NULL AND added < ? AND NOT EXISTS (SELECT 1 FROM "
        "canned_attachments c WHERE c.attachment_id = attachments.id) AND NOT EXISTS (SELECT 1 FROM outbox_attachments "
        "o WHERE o.attachment_id = attachments.id)"_s,
        before));
    const QString unused = u"NOT EXISTS (SELECT 1 FROM attachments a WHERE a.blob_id = blobs.id)"_s;
    DESKHAND_ASSIGN(const qint64 freed, m_database.integer(u"SELECT sum(size) FROM blobs WHERE "_s + unused));
    DESKHAND_TRY(m_database.run(u"DELETE FROM blobs WHERE "_s + unused));
    DESKHAND_TRY(transaction.commit());
    return freed;
}

} // namespace deskhand
