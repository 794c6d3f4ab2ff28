// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/DefaultRoles.h"

#include "core/policy/Access.h"

#include <QCoreApplication>

namespace deskhand {

QList<Role> defaultRoles()
{
    using enum DepartmentPermission;
    // Everything but what destroys or rewrites what others wrote.
    const DepartmentPermissions expanded = allDepartmentPermissions() & ~(TicketDelete | ThreadEdit | TaskDelete);
    // A first line: takes tickets up, answers and passes them on, but does not close them or change whose they are.
    const DepartmentPermissions limited =
        TicketCreate | TicketAssign | TicketTransfer | TicketReply | TicketLink | TaskCreate | TaskAssign;
    const auto name = [](const char *text) { return QCoreApplication::translate("DefaultRoles", text); };
    return {
        {{}, name(QT_TRANSLATE_NOOP("DefaultRoles", "All access")), allDepartmentPermissions(), false},
        {{}, name(QT_TRANSLATE_NOOP("DefaultRoles", "Expanded access")), expanded, false},
        {{}, name(QT_TRANSLATE_NOOP("DefaultRoles", "Limited access")), limited, false},
        {{}, name(QT_TRANSLATE_NOOP("DefaultRoles", "View only")), {}, false},
    };
}

} // namespace deskhand
