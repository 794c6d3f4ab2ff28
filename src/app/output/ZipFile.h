// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace deskhand {

/// What goes into an archive: bytes, or a file of the disk.
struct ZipEntry {
    QString name;     ///< with '/' between folders
    QByteArray bytes; ///< unless `filePath` is named
    QString filePath;
};

/// Writes an archive, whole or not at all. Blocks as long as it takes: for a thread of its own. Errors: Unavailable.
[[nodiscard]] Result<void> writeZip(const QString &path, const QList<ZipEntry> &entries);

} // namespace deskhand
