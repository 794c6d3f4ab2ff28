// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Names that mean one time zone. The tz database renames zones and keeps the older names as links; systems know some
/// of them only (Windows by way of CLDR "Asia/Calcutta", not "Asia/Kolkata"), and a help desk goes from one to the
/// other.

#include <QByteArray>
#include <QList>

namespace deskhand {

/// The other names of this zone, the zone's own first; none where there are no others, or the name is unknown.
[[nodiscard]] QList<QByteArray> otherNamesOfZone(const QByteArray &name);

} // namespace deskhand
