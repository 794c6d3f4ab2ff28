// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Taskbar.h"

namespace deskhand {

std::unique_ptr<TaskbarBackEnd> systemTaskbar()
{
    return nullptr;
}

} // namespace deskhand
