// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Time zones by name, and no others.

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace deskhand {

/// The zone with this IANA id, such as "Europe/Berlin", "UTC" or "UTC+02:00"; none where this computer does not know
/// it, nor one of the names it had or got (TimeZoneLinks.h). QTimeZone alone takes nearly every word for a zone without
/// an offset (a POSIX rule with nothing but a name).
[[nodiscard]] std::optional<QTimeZone> timeZoneOf(const QByteArray &id);

} // namespace deskhand
