// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/SystemLook.h"

#include "app/desktop/WindowsApi.h"

#include <array>

namespace deskhand {

namespace {

constexpr auto PersonalizeKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
constexpr auto AccentKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Accent";
constexpr auto DwmKey = L"Software\\Microsoft\\Windows\\DWM";

std::optional<DWORD> number(const wchar_t *key, const wchar_t *name)
{
    DWORD value = 0;
    DWORD size = sizeof(value);
    if (RegGetValueW(HKEY_CURRENT_USER, key, name, RRF_RT_REG_DWORD, nullptr, &value, &size) != ERROR_SUCCESS) {
        return std::nullopt;
    }
    return value;
}

QColor systemColour(int index)
{
    const DWORD value = GetSysColor(index);
    return {GetRValue(value), GetGValue(value), GetBValue(value)};
}

std::optional<ContrastColours> readContrast()
{
    HIGHCONTRASTW state{};
    state.cbSize = sizeof(state);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) == 0
        || (state.dwFlags & HCF_HIGHCONTRASTON) == 0) {
        return std::nullopt;
    }
    ContrastColours colours;
    colours.window = systemColour(COLOR_WINDOW);
    colours.windowText = systemColour(COLOR_WINDOWTEXT);
    colours.highlight = systemColour(COLOR_HIGHLIGHT);
    colours.highlightText = systemColour(COLOR_HIGHLIGHTTEXT);
    colours.hotLight = systemColour(COLOR_HOTLIGHT);
    colours.greyText = systemColour(COLOR_GRAYTEXT);
    colours.button = systemColour(COLOR_BTNFACE);
    colours.buttonText = systemColour(COLOR_BTNTEXT);
    return colours;
}

std::optional<SystemAccent> readAccent()
{
    // Eight colours of red, green, blue and nothing: three lighter ones from the lightest on, the accent, three darker.
    constexpr size_t Middle = 3;
    constexpr size_t Last = 6;
    std::array<BYTE, 32> bytes{};
    DWORD size = sizeof(bytes);
    if (RegGetValueW(HKEY_CURRENT_USER, AccentKey, L"AccentPalette", RRF_RT_REG_BINARY, nullptr, bytes.data(), &size)
            == ERROR_SUCCESS
        && size == sizeof(bytes)) {
        const auto at = [&bytes](size_t i) { return QColor(bytes[4 * i], bytes[4 * i + 1], bytes[4 * i + 2]); };
        SystemAccent accent{at(Middle), {}, {}};
        for (size_t i = Middle; i-- > 0;) {
            accent.lighter.append(at(i));
        }
        for (size_t i = Middle + 1; i <= Last; ++i) {
            accent.darker.append(at(i));
        }
        return accent;
    }
    // As a COLORREF with its alpha on top: the lowest byte is red.
    if (const auto colour = number(DwmKey, L"AccentColor")) {
        return SystemAccent{{GetRValue(*colour), GetGValue(*colour), GetBValue(*colour)}, {}, {}};
    }
    return std::nullopt;
}

} // namespace

SystemLook readSystemLook()
{
    SystemLook look;
    look.contrast = readContrast();
    if (look.contrast) {
        look.kind = ThemeKind::HighContrast;
    } else if (const auto light = number(PersonalizeKey, L"AppsUseLightTheme")) {
        look.kind = *light == 0 ? ThemeKind::Dark : ThemeKind::Light;
    }
    look.accent = readAccent();
    return look;
}

bool systemHasAccent()
{
    return true;
}

} // namespace deskhand
