// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How much one request may ask for; the capabilities tell it.

#include <QtGlobal>

namespace deskhand {

inline constexpr int mostRows = 1000;          ///< of one page
inline constexpr qsizetype mostIds = 1000;     ///< of `rows` and `matching`
inline constexpr qsizetype mostCommands = 500; ///< of one batch

} // namespace deskhand
