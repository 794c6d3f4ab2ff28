// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/BlobReader.h"

#include "store/tickets/AttachmentStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace deskhand {

using namespace Qt::StringLiterals;

BlobReader::BlobReader(Database &database, qint64 blob, qint64 size)
    : m_database(database)
    , m_blob(blob)
    , m_size(size)
{
    // Unbuffered: the chunk is the buffer.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BlobReader::load(qint64 position)
{
    if (position == m_loaded) {
        return true;
    }
    auto query = m_database.prepare(u"SELECT data FROM blob_chunks WHERE blob_id = ? AND position = ?"_s);
    if (!query) {
        setErrorString(query.error().text);
        return false;
    }
    query->bind(m_blob, position);
    const Result<bool> found = query->next();
    if (!found) {
        setErrorString(found.error().text);
        return false;
    }
    const qint64 expected = std::min(AttachmentStore::chunkSize, m_size - position * AttachmentStore::chunkSize);
    m_chunk = *found ? query->bytes(0) : QByteArray();
    if (m_chunk.size() != expected) {
        m_loaded = -1;
        setErrorString(QCoreApplication::translate("Storage", "A part of this attachment is missing or damaged. The "
                                                              "ticket itself is safe. Restore the attachment from "
                                                              "a backup."));
        return false;
    }
    m_loaded = position;
    return true;
}

qint64 BlobReader::readData(char *data, qint64 maximum)
{
    qint64 done = 0;
    while (done < maximum && pos() + done < m_size) {
        const qint64 at = pos() + done;
        if (!load(at / AttachmentStore::chunkSize)) {
            return done > 0 ? done : -1;
        }
        const qint64 offset = at % AttachmentStore::chunkSize;
        const qint64 count = std::min(maximum - done, m_chunk.size() - offset);
        std::memcpy(data + done, m_chunk.constData() + offset, static_cast<std::size_t>(count));
        done += count;
    }
    return done;
}

qint64 BlobReader::writeData(const char *, qint64)
{
    return -1;
}

} // namespace deskhand
