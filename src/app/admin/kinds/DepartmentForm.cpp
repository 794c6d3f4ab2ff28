// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Departments.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class DepartmentForm final : public RecordFormOf<Department> {
    Q_DECLARE_TR_FUNCTIONS(DepartmentForm)
public:
    DepartmentForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Department::name);
        addChoice(u"parent"_s, tr("Lies &beneath"), &Department::parent, tr("Nothing"));
        addChoice(u"manager"_s, tr("&Manager"), &Department::manager, tr("Nobody"));
        addChoice(u"slaPlan"_s, tr("SLA p&lan"), &Department::slaPlan, tr("As the help desk"));
        addChoice(u"schedule"_s, tr("Business &hours"), &Department::schedule, tr("As the SLA plan"));
        addCheck(u"isPublic"_s, tr("Requesters may &choose it"), &Department::isPublic);
        addCheck(u"membersOnlyAssignment"_s, tr("Only members may be assi&gned its tickets"),
                 &Department::membersOnlyAssignment);
        addCheck(u"reopenAllowed"_s, tr("A requester's message may re&open its closed tickets"),
                 &Department::reopenAllowed);
        addLongText(u"signature"_s, tr("Signat&ure"), &Department::signature, 4);
        addHint(tr("Below replies of agents who have none of their own."));
    }
};

} // namespace

RecordForm *makeDepartmentForm(const FormContext &context, QWidget *parent)
{
    return new DepartmentForm(context, parent);
}

} // namespace deskhand
