// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "mail/mime/GMimeSupport.h"

#include <QFile>
#include <QString>

#include <memory>

namespace deskhand {

/// Collects bytes in memory and moves to a temporary file once they become many.
class SpillingBuffer {
public:
    /// An empty `folder` means the system's own for temporary files.
    SpillingBuffer(qint64 memory, QString folder);
    ~SpillingBuffer();
    Q_DISABLE_COPY_MOVE(SpillingBuffer)

    /// Fails with StorageFull or Unavailable; then nothing of it is kept.
    [[nodiscard]] Result<void> append(const char *data, qint64 size);
    [[nodiscard]] Result<ByteSource> take();

private:
    qint64 m_memory;
    QString m_folder;
    QByteArray m_bytes;
    std::unique_ptr<QFile> m_file;
};

/// A part's content without its transfer encoding, read as a stream. `encoding` overrides a wrong label.
[[nodiscard]] Result<ByteSource> decodedContent(GMimePart *part, GMimeContentEncoding encoding, qint64 memory,
                                                const QString &folder);

/// The first bytes as they stand in the mail.
[[nodiscard]] QByteArray rawContentStart(GMimePart *part, qsizetype size);

/// An object as it stands in the mail, headers and all (an embedded message). `small`: the whole mail fits in memory.
[[nodiscard]] Result<ByteSource> wholeObject(GMimeObject *object, bool small, qint64 memory, const QString &folder);

} // namespace deskhand
