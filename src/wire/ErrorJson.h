// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Errors as problem details (RFC 9457): {"type", "title", "status", "detail", "errors", "diagnostic", "retryable"}.

#include "core/base/Result.h"

#include <QJsonObject>

namespace deskhand {

/// The stable name that clients branch on: "urn:deskhand:problem:" and the kind's word.
[[nodiscard]] QString problemType(ErrorKind kind);
/// The HTTP status that goes with the kind.
[[nodiscard]] int problemStatus(ErrorKind kind);

/// `detail` is Error::text. Faults of a JSON document (see fromJson) are listed in `errors` with their pointers; any
/// other Error::detail is `diagnostic`.
[[nodiscard]] QJsonObject toProblem(const Error &error);
/// The error behind a problem; a type that is not ours is taken by its status.
[[nodiscard]] Error fromProblem(const QJsonObject &problem);

} // namespace deskhand
