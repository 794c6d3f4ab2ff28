// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/TitleBars.h"

#include "app/desktop/WindowsApi.h"

#include <dwmapi.h>
namespace deskhand {

namespace {
constexpr DWORD DarkMode = 20;       ///< DWMWA_USE_IMMERSIVE_DARK_MODE, since Windows 10 2004
constexpr DWORD DarkModeBefore = 19; ///< the same on Windows 10 from 1809 on
} // namespace

void setDarkTitleBar(WId window, bool dark)
{
    const auto handle = reinterpret_cast<HWND>(window);
    const BOOL value = dark ? TRUE : FALSE;
    if (FAILED(DwmSetWindowAttribute(handle, DarkMode, &value, sizeof(value)))) {
        // Older still, and it is refused as well: the bar stays light.
        static_cast<void>(DwmSetWindowAttribute(handle, DarkModeBefore, &value, sizeof(value)));
    }
}

} // namespace deskhand
