// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the program itself says in events. It is stored in English, whoever's program wrote it, and shown in the
/// language of who reads.

#include "core/policy/Opening.h"
#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

/// Why an event happened.
enum class EventReason {
    FirstResponse, ///< the clock that ran out
    Resolution,
    ConfirmationPassed,
    PlanEdited,
    Undone,
    Redone,
};

/// As an event's comment is stored.
[[nodiscard]] QString storedReason(EventReason reason);
[[nodiscard]] QString storedReason(OpeningReason reason);
/// Of a task that undoing took away.
[[nodiscard]] QString storedTakenAway(const QString &title);
/// The name that what the help desk does by itself is stored under.
[[nodiscard]] QString storedSystemName();

/// A stored comment for people: what is one of the above in the program's language, anything else as it is.
[[nodiscard]] QString shownComment(const QString &stored);
/// Who it was, for people.
[[nodiscard]] QString shownName(const Author &author);

} // namespace deskhand
