// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/SystemLook.h"

namespace deskhand {

SystemLook readSystemLook()
{
    return {}; // the palette that Qt gives at the start tells light from dark
}

bool systemHasAccent()
{
    return false;
}

} // namespace deskhand
