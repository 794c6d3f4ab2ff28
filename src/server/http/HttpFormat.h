// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An answer's bytes: its header, and what there is to tell of a status.

#include "server/http/Http.h"

namespace deskhand {

/// With Date, and Content-Length or chunked as the answer is.
[[nodiscard]] QByteArray headerBytes(const HttpAnswer &answer, bool keepAlive);
/// One piece of a chunked body.
[[nodiscard]] QByteArray chunkOf(const QByteArray &bytes);
/// 204 and 304 have neither a body nor a length.
[[nodiscard]] bool hasNoBody(int status);

} // namespace deskhand
