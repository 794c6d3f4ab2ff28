// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What may be granted (domain, section 6). Stored by bit: append only.

#include <QFlags>
#include <QString>

namespace deskhand {

/// Granted per department, through a role.
enum class DepartmentPermission : quint32 {
    TicketCreate = 1U << 0U,
    TicketEdit = 1U << 1U,
    TicketAssign = 1U << 2U,
    TicketRelease = 1U << 3U,
    TicketTransfer = 1U << 4U,
    TicketRefer = 1U << 5U,
    TicketMerge = 1U << 6U,
    TicketLink = 1U << 7U,
    TicketReply = 1U << 8U,
    TicketMarkAnswered = 1U << 9U,
    TicketClose = 1U << 10U,
    TicketDelete = 1U << 11U,
    ThreadEdit = 1U << 12U,
    CannedManage = 1U << 13U,
    TaskCreate = 1U << 14U,
    TaskEdit = 1U << 15U,
    TaskAssign = 1U << 16U,
    TaskClose = 1U << 17U,
    TaskDelete = 1U << 18U,
};
Q_DECLARE_FLAGS(DepartmentPermissions, DepartmentPermission)
Q_DECLARE_OPERATORS_FOR_FLAGS(DepartmentPermissions)

/// Granted per agent.
enum class AgentPermission : quint32 {
    RequesterCreate = 1U << 0U,
    RequesterEdit = 1U << 1U,
    RequesterDelete = 1U << 2U,
    OrganizationManage = 1U << 3U,
    QueueShare = 1U << 4U,
    SearchAll = 1U << 5U,
    ReportsOfOthers = 1U << 6U,
    KnowledgeManage = 1U << 7U,
    BanListManage = 1U << 8U,
    SettingsManage = 1U << 9U,
};
Q_DECLARE_FLAGS(AgentPermissions, AgentPermission)
Q_DECLARE_OPERATORS_FOR_FLAGS(AgentPermissions)

} // namespace deskhand
