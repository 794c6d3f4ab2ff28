// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Roles.

#include "app/admin/form/FlagChecks.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class RoleForm final : public RecordFormOf<Role> {
    Q_DECLARE_TR_FUNCTIONS(RoleForm)
public:
    RoleForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Role::name);
        auto *flags = new FlagChecks(departmentPermissionFlags(), this);
        flags->setObjectName(u"permissions"_s);
        addRow(u"permissions"_s, tr("Ma&y"), flags, flags->first());
        bind(
            u"permissions"_s,
            [flags](const Role &role) { flags->setBits(static_cast<quint32>(role.permissions.toInt())); },
            [flags](Role &role) { role.permissions = DepartmentPermissions::fromInt(flags->bits()); });
        connect(flags, &FlagChecks::changed, this, [this] { changed(u"permissions"_s); });
    }
};

} // namespace

RecordForm *makeRoleForm(const FormContext &context, QWidget *parent)
{
    return new RoleForm(context, parent);
}

} // namespace deskhand
