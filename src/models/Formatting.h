// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How times, durations, sizes and people are written for people. Times are shown in the machine's
/// time zone and by the locale; all of these are pure, `now` is given.

#include "core/base/Time.h"
#include "core/values/Ticket.h"
#include "models/Tone.h"

#include <QString>

#include <optional>

namespace deskhand {

/// "now", "5 min", "3 h", then "Tue 09:00" within a week, then the date. For times gone by.
[[nodiscard]] QString relativeTime(Timestamp time, Timestamp now);
/// "09:14" today, "yesterday 09:14", "tomorrow 09:14", "Tue 09:14" within a week either way, else date and time.
[[nodiscard]] QString calendarTime(Timestamp time, Timestamp now);
/// The whole date and time, for tooltips.
[[nodiscard]] QString absoluteTime(Timestamp time);
/// "0:42" below a day, "3 d 4 h" from a day on. The sign is dropped.
[[nodiscard]] QString shortDuration(Duration duration);
/// "84 KB".
[[nodiscard]] QString fileSize(qint64 bytes);
/// "MS" of "Mary Stone"; "K" of "Ken"; "?" of nothing. At most two characters as people see them.
[[nodiscard]] QString initials(const QString &name);
/// A stable number from a name, to choose a colour by.
[[nodiscard]] size_t nameSeed(const QString &name);

/// What a list or header says about a ticket's clock.
struct DueText {
    QString text;    ///< "0:42 left", "Overdue 1:05", "tomorrow 10:30", "Paused", or empty
    QString spoken;  ///< a whole sentence part: "due in 42 minutes"
    QString tooltip; ///< absolute time and which clock
    Tone tone = Tone::Plain;
    bool chip = false; ///< worth a coloured chip: it is near or past
    bool operator==(const DueText &) const = default;
};

/// The nearer of the clocks that run: first response while it is not done, and resolution.
[[nodiscard]] std::optional<Timestamp> nearestDue(const Ticket &ticket);
[[nodiscard]] DueText dueText(const Ticket &ticket, Timestamp now);

} // namespace deskhand
