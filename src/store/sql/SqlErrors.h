// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Turns what the engine reports into errors fit for people: what happened, what is safe, what to do.

#include "core/base/Result.h"

#include <QString>

namespace deskhand {

/// `path` names the file in the text. The extended SQLite code, where known, decides.
[[nodiscard]] Error storageError(int extendedCode, const QString &engineText, const QString &path,
                                 const QString &sql = {});

} // namespace deskhand
