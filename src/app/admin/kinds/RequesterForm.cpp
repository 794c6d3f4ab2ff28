// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Requesters.

#include "app/admin/form/OrganizationField.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class RequesterForm final : public RecordFormOf<Requester> {
    Q_DECLARE_TR_FUNCTIONS(RequesterForm)
public:
    RequesterForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Requester::name);
        addLines(u"emails"_s, tr("&E-mail"), &Requester::emails, 3, tr("One a line"));
        addHint(tr("Mail from any of these is theirs; answers go to the first."));
        addText(u"phone"_s, tr("&Phone"), &Requester::phone, 60);
        auto *organization = new OrganizationField(formContext.session, this);
        addRow(u"organization"_s, tr("Or&ganization"), organization);
        addHint(tr("Tickets that are there already keep theirs."));
        bind(
            u"organization"_s, [organization](const Requester &r) { organization->setChosen(r.organization); },
            [organization](Requester &r) { r.organization = organization->chosen(); },
            [organization] { return organization->problem(); });
        connect(organization, &OrganizationField::changed, this, [this] { changed(u"organization"_s); });
        addLongText(u"notes"_s, tr("N&otes"), &Requester::notes, 4);
        addHint(tr("Seen by agents only, on the requester's card."));
    }
};

} // namespace

RecordForm *makeRequesterForm(const FormContext &context, QWidget *parent)
{
    return new RequesterForm(context, parent);
}

} // namespace deskhand
