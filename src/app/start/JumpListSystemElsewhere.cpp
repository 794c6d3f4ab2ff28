// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/JumpListSystem.h"

namespace deskhand {

bool writeJumpList(const JumpList & /*list*/)
{
    return true; // desktops of Linux offer what the .desktop file says
}

} // namespace deskhand
