// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What files a drop brings.

#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace deskhand {

/// Paths of files on this machine; folders and what is elsewhere are left out.
[[nodiscard]] inline QStringList localFiles(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && QFileInfo(path).isFile()) {
            paths.append(path);
        }
    }
    return paths;
}

} // namespace deskhand
