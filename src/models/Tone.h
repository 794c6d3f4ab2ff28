// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How urgent or settled something is, for views to colour. Always beside a word or an icon:
/// colour is never the only sign.

#include "core/values/DirectorySnapshot.h"

#include <QMetaType>

namespace deskhand {

enum class Tone { Plain, Accent, Red, Amber, Green, Grey };

/// The most urgent priority is red, the one below amber (where there are three or more), the least grey.
[[nodiscard]] Tone priorityTone(const DirectorySnapshot &directory, PriorityId priority);
/// Closed ones are green, those that pause the clock grey, the others accent.
[[nodiscard]] Tone statusTone(const Status &status);

} // namespace deskhand
