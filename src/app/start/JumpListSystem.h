// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Hands the jump list to the system; where there is none, nothing happens.

#include "app/start/JumpList.h"

namespace deskhand {

/// False where the system would not take it; nobody misses it enough to be told.
bool writeJumpList(const JumpList &list);

} // namespace deskhand
