// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How far a message may be given to GMime, which compares each line that may be a boundary with every multipart that
/// is open: many of both would take hours.

#include "core/base/ByteSource.h"

namespace deskhand {

/// Where the line begins that is one too many of those that begin with "--"; the message's size where there is none.
[[nodiscard]] qint64 readableEnd(const ByteSource &message, int boundaryLines);

} // namespace deskhand
