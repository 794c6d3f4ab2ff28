// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The mark of the web: what came from others is known to the system as such, so that Windows and its programs ask
/// before they run it, and open documents protected.

#include <QByteArray>
#include <QString>

namespace deskhand {

enum class WebMark {
    Set,
    NotNeeded,   ///< this system knows no such mark
    NotPossible, ///< the disk cannot keep it (FAT, some network drives), or the file is not there
};

/// Marks the file, which is there and may be written.
[[nodiscard]] WebMark markFromWeb(const QString &path);
/// The mark's name beside the file's, after a colon, and what is in it.
[[nodiscard]] QString webMarkStream();
[[nodiscard]] QByteArray webMarkContent();

} // namespace deskhand
