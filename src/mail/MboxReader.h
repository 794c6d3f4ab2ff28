// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Result.h"

#include <QFile>
#include <QString>

#include <optional>

namespace deskhand {

/// One message of an mbox, as it would lie in a file of its own.
struct MboxMessage {
    ByteSource content; ///< without the "From " line, with ">From " unquoted
    qint64 offset = 0;  ///< of its "From " line in the file
    qint64 next = 0;    ///< of the message after it; where to go on
};

/// Reads an mbox of any size as a stream, one message at a time; LF or CRLF.
///
/// A message begins at a line "From " behind an empty line (or at the start). Lines ">From ", ">>From " lose one ">"
/// (mboxrd); an mboxo, which cannot be told apart, so loses a ">" that its writer would not have doubled.
class MboxReader {
public:
    /// Messages up to `memory` bytes are held in memory, larger ones in a file in `folder` (default: the system's).
    explicit MboxReader(const QString &path, qint64 memory = 1024 * 1024, QString folder = {});

    /// Opens the file at `offset`, 0 or an earlier MboxMessage::next. Errors: NotFound, Unavailable, InvalidInput when
    /// there is no mbox at that place.
    [[nodiscard]] Result<void> open(qint64 offset = 0);
    /// The next message; nullopt at the end. Errors: StorageFull, Unavailable.
    [[nodiscard]] Result<std::optional<MboxMessage>> next();
    /// Of the file, in bytes.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] bool readLine();

    QFile m_file;
    QString m_folder;
    qint64 m_memory;
    qint64 m_size = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0;        ///< in m_buffer
    qint64 m_bufferOffset = 0; ///< of m_buffer in the file
    QByteArrayView m_line;     ///< with its line end; may be a piece of a very long line
    qint64 m_lineOffset = 0;
    bool m_lineStarts = true; ///< m_line begins a line
    bool m_pending = false;   ///< m_line is the "From " line of the next message
    bool m_broken = false;    ///< reading failed
};

} // namespace deskhand
