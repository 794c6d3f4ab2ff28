// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ownership for GMime's objects. Included only by .cpp files of src/mail/mime.

#include <QByteArray>
#include <QString>

// GLib's "signals" member clashes with Qt's macro where keywords are on; they are off in this project.
#include <gmime/gmime.h>

#include <fcntl.h>

#include <memory>

namespace deskhand {

struct GObjectRelease {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using GPtr = std::unique_ptr<T, GObjectRelease>;

struct GFree {
    void operator()(void *memory) const { g_free(memory); }
};
using GText = std::unique_ptr<char, GFree>;

/// Initialises GMime once for the process; safe from any thread.
void ensureGMime();

/// A path as GLib takes it: UTF-8 on Windows, the bytes of the file system elsewhere.
[[nodiscard]] QByteArray pathForGLib(const QString &path);

/// To open a file by GLib as the bytes it has: Windows would else write a line end of its own for each, and stop
/// reading at a Ctrl+Z.
#ifdef Q_OS_WIN
inline constexpr int BinaryFile = O_BINARY;
#else
inline constexpr int BinaryFile = 0;
#endif

/// GMime's strings are UTF-8 or null.
[[nodiscard]] inline QString fromGMime(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

} // namespace deskhand
