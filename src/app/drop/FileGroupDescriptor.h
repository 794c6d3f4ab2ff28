// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Files that are dragged without being on any disk: mails and attachments out of Outlook, pictures out of browsers.

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace deskhand {

struct VirtualFile {
    QString name;  ///< cleaned: fit for any disk, never empty
    int index = 0; ///< by which its content is asked for
    bool operator==(const VirtualFile &) const = default;
};

/// What a drag offers, by Windows' FILEGROUPDESCRIPTORW; folders are left out, and what is beyond some hundreds.
/// Nothing where it is cut off before its first file.
[[nodiscard]] QList<VirtualFile> readFileGroupDescriptor(QByteArrayView descriptor);

} // namespace deskhand
