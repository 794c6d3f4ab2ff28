// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Business time with pauses left out. Pauses here are normalised: in order, apart, not before the start.

#include "core/sla/BusinessCalendar.h"
#include "core/values/Ticket.h"

#include <QList>

#include <optional>

namespace deskhand {

/// The first instant at which `business` has passed since `start`, paused time not counted. None when a pause that
/// still lasts comes first, or never.
[[nodiscard]] std::optional<Timestamp> addWithPauses(const BusinessCalendar &calendar, Timestamp start,
                                                     Duration business, const QList<ClockPause> &pauses);

/// Business time within [from, to), paused time not counted.
[[nodiscard]] Duration betweenWithPauses(const BusinessCalendar &calendar, Timestamp from, Timestamp to,
                                         const QList<ClockPause> &pauses);

/// What betweenWithPauses counts, at most `limit` intervals.
[[nodiscard]] QList<BusinessInterval> intervalsWithPauses(const BusinessCalendar &calendar, Timestamp from,
                                                          Timestamp to, const QList<ClockPause> &pauses,
                                                          qsizetype limit);

} // namespace deskhand
