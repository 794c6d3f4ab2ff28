// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace deskhand {

/// A file name of others, made fit for any disk and honest to the eye: no path, no control or
/// direction characters, nothing Windows forbids (characters, reserved names, trailing dots), at
/// most 120 characters and 240 bytes of UTF-8, with its ending kept. Empty where nothing is left. The same on every
/// system: files travel.
[[nodiscard]] QString cleanFileName(const QString &name);

/// The usual ending of a media type with its dot (".png"), ".bin" where unknown.
[[nodiscard]] QString endingOf(const QString &mediaType);

} // namespace deskhand
