// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZone.h"

#include "core/base/TimeZoneLinks.h"

namespace deskhand {

std::optional<QTimeZone> timeZoneOf(const QByteArray &id)
{
    const QList<QByteArray> others = otherNamesOfZone(id);
    const bool isName = id.contains('/') || !others.isEmpty() || QTimeZone::isTimeZoneIdAvailable(id);
    if (!isName) {
        return std::nullopt;
    }
    if (QTimeZone zone(id); zone.isValid()) {
        return zone;
    }
    for (const QByteArray &other : others) {
        if (QTimeZone::isTimeZoneIdAvailable(other)) {
            return QTimeZone(other);
        }
    }
    return std::nullopt;
}

} // namespace deskhand
