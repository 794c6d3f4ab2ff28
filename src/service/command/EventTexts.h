// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What events say of things that are no plain id.

#include "core/values/Ticket.h"

namespace deskhand {

/// "team:3": an assignment names agents and teams; empty for none.
[[nodiscard]] QString eventTeamText(TeamId team);
/// "agent:3", "team:3", "department:3".
[[nodiscard]] QString eventText(const Referral &referral);
/// ISO 8601; empty for none.
[[nodiscard]] QString eventText(std::optional<Timestamp> time);

} // namespace deskhand
