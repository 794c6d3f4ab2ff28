// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a tag looks like.

#include "core/base/Result.h"

namespace deskhand {

/// Lower case, blanks inside as '-', at most 60 characters. Errors: InvalidInput for an empty one, or one with a comma
/// or quotation mark, which lists of tags could not hold.
[[nodiscard]] Result<QString> cleanTag(const QString &tag);

} // namespace deskhand
