// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/PartContent.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <fcntl.h>

#include <array>
#include <utility>

namespace deskhand {

namespace {

constexpr std::size_t chunk = 64 * 1024;

Error diskError(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {full ? ErrorKind::StorageFull : ErrorKind::Unavailable,
            QCoreApplication::translate(
                "Mail", "A large attachment could not be put on the disk for the moment. Nothing was imported from "
                        "this mail. Make room in %1 and try again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())),
            file.errorString(), true};
}

Result<void> pump(GMimeStream *stream, SpillingBuffer &buffer)
{
    std::array<char, chunk> data{};
    while (true) {
        const ssize_t read = g_mime_stream_read(stream, data.data(), data.size());
        if (read <= 0) {
            return {}; // the stream's own end, or a mail file cut off below us: what there was is kept
        }
        DESKHAND_TRY(buffer.append(data.data(), read));
    }
}

} // namespace

SpillingBuffer::SpillingBuffer(qint64 memory, QString folder)
    : m_memory(memory)
    , m_folder(folder.isEmpty() ? QDir::tempPath() : std::move(folder))
{ }

SpillingBuffer::~SpillingBuffer()
{
    if (m_file) {
        m_file->remove();
    }
}

Result<void> SpillingBuffer::append(const char *data, qint64 size)
{
    if (!m_file && m_bytes.size() + size <= m_memory) {
        m_bytes.append(data, size);
        return {};
    }
    if (!m_file) {
        auto file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/deskhand-part-XXXXXX"));
        file->setAutoRemove(false);
        if (!file->open()) {
            return failure(diskError(*file));
        }
        m_file = std::move(file);
        if (m_file->write(m_bytes) != m_bytes.size()) {
            return failure(diskError(*m_file));
        }
        m_bytes.clear();
    }
    if (m_file->write(data, size) != size) {
        return failure(diskError(*m_file));
    }
    return {};
}

Result<ByteSource> SpillingBuffer::take()
{
    if (!m_file) {
        return ByteSource::fromBytes(std::exchange(m_bytes, {}));
    }
    if (!m_file->flush()) {
        return failure(diskError(*m_file));
    }
    m_file->close();
    const QString path = m_file->fileName();
    m_file.reset();
    return ByteSource::fromTemporaryFile(path);
}

Result<ByteSource> decodedContent(GMimePart *part, GMimeContentEncoding encoding, qint64 memory, const QString &folder)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content) {
        return ByteSource::fromBytes({});
    }
    GMimeStream *raw = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(raw);
    SpillingBuffer buffer(memory, folder);
    const bool encoded = encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
                         || encoding == GMIME_CONTENT_ENCODING_UUENCODE;
    if (encoded) {
        const GPtr<GMimeStream> filtered(g_mime_stream_filter_new(raw));
        const GPtr<GMimeFilter> filter(g_mime_filter_basic_new(encoding, FALSE));
        g_mime_stream_filter_add(reinterpret_cast<GMimeStreamFilter *>(filtered.get()), filter.get());
        DESKHAND_TRY(pump(filtered.get(), buffer));
        if (encoding == GMIME_CONTENT_ENCODING_BASE64) {
            // Where the padding is missing, the last bytes still wait for it.
            std::array<char, 16> rest{};
            auto *basic = reinterpret_cast<GMimeFilterBasic *>(filter.get());
            const std::size_t size = g_mime_encoding_step(&basic->encoder, "==", 2, rest.data());
            DESKHAND_TRY(buffer.append(rest.data(), static_cast<qint64>(size)));
        }
    } else {
        DESKHAND_TRY(pump(raw, buffer));
    }
    return buffer.take();
}

QByteArray rawContentStart(GMimePart *part, qsizetype size)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content) {
        return {};
    }
    GMimeStream *raw = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(raw);
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t read = g_mime_stream_read(raw, bytes.data(), static_cast<std::size_t>(size));
    bytes.truncate(qMax<qsizetype>(0, read));
    return bytes;
}

Result<ByteSource> wholeObject(GMimeObject *object, bool small, qint64 memory, const QString &folder)
{
    if (small) {
        const GPtr<GMimeStream> out(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(object, nullptr, out.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(out.get()));
        return ByteSource::fromBytes(
            QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)));
    }
    QTemporaryFile file((folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/deskhand-part-XXXXXX"));
    file.setAutoRemove(false);
    if (!file.open()) {
        return failure(diskError(file));
    }
    const QString path = file.fileName();
    file.close();
    const GPtr<GMimeStream> out(
        g_mime_stream_fs_open(pathForGLib(path).constData(), O_WRONLY | O_TRUNC | BinaryFile, 0600, nullptr));
    const bool written =
        out && g_mime_object_write_to_stream(object, nullptr, out.get()) >= 0 && g_mime_stream_flush(out.get()) == 0;
    const ByteSource whole = ByteSource::fromTemporaryFile(path);
    if (!written) {
        return failure(diskError(file));
    }
    if (whole.size() <= memory) {
        return ByteSource::fromBytes(whole.readAll(memory)); // and the file goes with `whole`
    }
    return whole;
}

} // namespace deskhand
