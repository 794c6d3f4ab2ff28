// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZone.h"

#include <algorithm>
#include <array>

namespace deskhand {

std::optional<QTimeZone> timeZoneOf(const QByteArray &id)
{
    // Names without a slash that the tz database has beside those Qt lists.
    static constexpr std::array plain{"GMT", "CET", "EET",     "MET",     "WET",     "EST",
                                      "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"};
    const bool isPlain = std::ranges::any_of(plain, [&id](const char *name) { return id == name; });
    const bool isName = isPlain || id.contains('/') || QTimeZone::isTimeZoneIdAvailable(id);
    if (!isName) {
        return std::nullopt;
    }
    QTimeZone zone(id);
    return zone.isValid() ? std::optional(std::move(zone)) : std::nullopt;
}

} // namespace deskhand
