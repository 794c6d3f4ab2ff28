// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/PermissionReason.h"

#include "core/policy/CommandPermission.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

struct Named {
    DepartmentPermission permission;
    const char *name;
};

constexpr Named Names[]{
    {DepartmentPermission::TicketCreate, QT_TRANSLATE_NOOP("PermissionReason", "open tickets")},
    {DepartmentPermission::TicketEdit, QT_TRANSLATE_NOOP("PermissionReason", "edit tickets")},
    {DepartmentPermission::TicketAssign, QT_TRANSLATE_NOOP("PermissionReason", "assign tickets")},
    {DepartmentPermission::TicketRelease, QT_TRANSLATE_NOOP("PermissionReason", "release tickets")},
    {DepartmentPermission::TicketTransfer, QT_TRANSLATE_NOOP("PermissionReason", "transfer tickets")},
    {DepartmentPermission::TicketRefer, QT_TRANSLATE_NOOP("PermissionReason", "refer tickets")},
    {DepartmentPermission::TicketMerge, QT_TRANSLATE_NOOP("PermissionReason", "merge tickets")},
    {DepartmentPermission::TicketLink, QT_TRANSLATE_NOOP("PermissionReason", "link tickets")},
    {DepartmentPermission::TicketReply, QT_TRANSLATE_NOOP("PermissionReason", "reply")},
    {DepartmentPermission::TicketMarkAnswered, QT_TRANSLATE_NOOP("PermissionReason", "mark tickets as answered")},
    {DepartmentPermission::TicketClose, QT_TRANSLATE_NOOP("PermissionReason", "close tickets")},
    {DepartmentPermission::TicketDelete, QT_TRANSLATE_NOOP("PermissionReason", "delete tickets")},
    {DepartmentPermission::ThreadEdit, QT_TRANSLATE_NOOP("PermissionReason", "edit what was written")},
    {DepartmentPermission::TaskCreate, QT_TRANSLATE_NOOP("PermissionReason", "add tasks")},
    {DepartmentPermission::TaskClose, QT_TRANSLATE_NOOP("PermissionReason", "finish tasks")},
};

QString nameOf(DepartmentPermissions missing)
{
    for (const Named &named : Names) {
        if (missing.testFlag(named.permission)) {
            return QCoreApplication::translate("PermissionReason", named.name);
        }
    }
    return {};
}

} // namespace

QString whyNot(const CommandBody &command, const TicketDetails &ticket, const DirectorySnapshot &directory,
               AgentId agent)
{
    const AgentAccess access(directory, agent);
    const CommandRequirement needed = requirementOf(command, ticket, directory, agent);
    if (meets(needed, access, ticket)) {
        return {};
    }
    const DepartmentPermissions granted = access.permissions(ticket);
    QString what = nameOf(needed.allOf & ~granted);
    if (what.isEmpty() && needed.anyOf && !(granted & needed.anyOf)) {
        what = nameOf(needed.anyOf);
    }
    const Department *department = directory.department(ticket.ticket.department);
    if (what.isEmpty() || department == nullptr) {
        return QCoreApplication::translate("PermissionReason", "You may not change this ticket.");
    }
    return QCoreApplication::translate("PermissionReason", "Your role in %1 does not let you %2.")
        .arg(department->name, what);
}

} // namespace deskhand
