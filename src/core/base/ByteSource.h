// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Bytes that may be large: an attachment on its way into or out of the help desk. Small content
/// is held once in memory and shared; large content stays in a file and is read as a stream, so
/// that a 100 MB attachment never sits in memory.

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace deskhand {

/// A cheap, copyable handle to immutable bytes. Copies may be used on several threads at once;
/// each open() gives an independent reader.
class ByteSource {
public:
    ByteSource() = default;
    [[nodiscard]] static ByteSource fromBytes(QByteArray bytes);
    /// An existing file that stays where it is (a file the person chose).
    [[nodiscard]] static ByteSource fromFile(const QString &path);
    /// A file of ours, removed when the last copy of this handle goes.
    [[nodiscard]] static ByteSource fromTemporaryFile(const QString &path);

    /// In bytes. For a file, as it was when the handle was made.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isInMemory() const { return m_file == nullptr; }
    /// The bytes where they are in memory; empty for a file.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The file's path where it is not in memory. Valid as long as a copy of this handle lives.
    [[nodiscard]] QString filePath() const;
    /// A reader at the start, already open; null where the file cannot be read (any more).
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;
    /// Everything at once, at most `limit` bytes. For small content and tests.
    [[nodiscard]] QByteArray readAll(qint64 limit = 64LL * 1024 * 1024) const;

private:
    class File;

    QByteArray m_bytes;
    std::shared_ptr<const File> m_file;
    qint64 m_size = 0;
};

} // namespace deskhand
