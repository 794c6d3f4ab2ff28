// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a mail address looks like.

#include <QString>

namespace deskhand {

/// True for something like name@host: one '@', no blanks, something on both sides.
[[nodiscard]] bool looksLikeAddress(const QString &address);

} // namespace deskhand
