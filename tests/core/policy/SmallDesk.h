// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk just large enough for the rules: three departments, a team, agents of every kind.

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

namespace deskhand::test {

inline constexpr DepartmentId support{1};
inline constexpr DepartmentId admins{2};
inline constexpr DepartmentId banking{3};

inline constexpr RoleId allAccess{1};
inline constexpr RoleId expandedAccess{2};
inline constexpr RoleId limitedAccess{3};
inline constexpr RoleId viewOnly{4};

inline constexpr AgentId ken{1};     ///< Support, all access; in the network team
inline constexpr AgentId mary{2};    ///< System Administrators, all access; leads the network team
inline constexpr AgentId john{3};    ///< Support, view only; Online Banking, limited access
inline constexpr AgentId boss{4};    ///< administrator, member of nothing
inline constexpr AgentId gone{5};    ///< inactive, Support, all access, administrator
inline constexpr AgentId away{6};    ///< Support, expanded access, away until 2026-06-01
inline constexpr AgentId auditor{7}; ///< Online Banking, view only; may search all and see reports of others
inline constexpr AgentId manager{8}; ///< manages Support, member of Online Banking with expanded access

inline constexpr TeamId network{1};

inline constexpr StatusId open{1};
inline constexpr StatusId pending{2};
inline constexpr StatusId resolved{3};
inline constexpr StatusId closed{4};
inline constexpr StatusId archived{5};

inline constexpr RequesterId jane{1};
inline constexpr RequesterId karen{2};
inline constexpr RequesterId barbie{3};

[[nodiscard]] DirectorySnapshot smallDesk();

/// Open, unassigned, from Jane, in Support.
[[nodiscard]] TicketDetails smallTicket();

} // namespace deskhand::test
