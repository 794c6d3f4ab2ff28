// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/TitleBars.h"

namespace deskhand {

void setDarkTitleBar(WId, bool) { } // window managers colour their frames themselves

} // namespace deskhand
