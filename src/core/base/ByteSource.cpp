// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ByteSource.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace deskhand {

class ByteSource::File {
public:
    File(QString path, bool owned)
        : m_path(std::move(path))
        , m_owned(owned)
    { }
    ~File()
    {
        if (m_owned) {
            QFile::remove(m_path);
        }
    }
    Q_DISABLE_COPY_MOVE(File)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_owned;
};

ByteSource ByteSource::fromBytes(QByteArray bytes)
{
    ByteSource source;
    source.m_size = bytes.size();
    source.m_bytes = std::move(bytes);
    return source;
}

ByteSource ByteSource::fromFile(const QString &path)
{
    ByteSource source;
    source.m_size = QFileInfo(path).size();
    source.m_file = std::make_shared<const File>(path, false);
    return source;
}

ByteSource ByteSource::fromTemporaryFile(const QString &path)
{
    ByteSource source;
    source.m_size = QFileInfo(path).size();
    source.m_file = std::make_shared<const File>(path, true);
    return source;
}

namespace {

/// A file that keeps its ByteSource alive, so that a temporary file outlives its readers.
class KeepingFile final : public QFile {
public:
    KeepingFile(const QString &path, std::shared_ptr<const void> keep)
        : QFile(path)
        , m_keep(std::move(keep))
    { }
    ~KeepingFile() override
    {
        close(); // before the temporary file goes: Windows removes none that is open
    }
    Q_DISABLE_COPY_MOVE(KeepingFile)

private:
    std::shared_ptr<const void> m_keep;
};

} // namespace

QString ByteSource::filePath() const
{
    return m_file ? m_file->path() : QString();
}

std::unique_ptr<QIODevice> ByteSource::open() const
{
    std::unique_ptr<QIODevice> device;
    if (m_file) {
        device = std::make_unique<KeepingFile>(m_file->path(), m_file);
    } else {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        device = std::move(buffer);
    }
    return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
}

QByteArray ByteSource::readAll(qint64 limit) const
{
    if (!m_file) {
        return m_bytes.size() <= limit ? m_bytes : m_bytes.left(limit);
    }
    const auto device = open();
    return device ? device->read(limit) : QByteArray();
}

} // namespace deskhand
