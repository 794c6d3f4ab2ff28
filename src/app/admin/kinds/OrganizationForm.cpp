// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Organizations.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class OrganizationForm final : public RecordFormOf<Organization> {
    Q_DECLARE_TR_FUNCTIONS(OrganizationForm)
public:
    OrganizationForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Organization::name);
        addLines(u"mailDomains"_s, tr("Mail &domains"), &Organization::mailDomains, 3, tr("bank.example"));
        addHint(tr("One a line. New requesters with an address of these join the organization."));
        addChoice(u"accountManager"_s, tr("&Account manager"), &Organization::accountManager, tr("Nobody"));
        addHint(tr("Gets the organization's new tickets, where nothing else assigns them."));
        addLongText(u"notes"_s, tr("N&otes"), &Organization::notes, 4);
    }
};

} // namespace

RecordForm *makeOrganizationForm(const FormContext &context, QWidget *parent)
{
    return new OrganizationForm(context, parent);
}

} // namespace deskhand
