// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Mail accounts.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class MailAccountForm final : public RecordFormOf<MailAccount> {
    Q_DECLARE_TR_FUNCTIONS(MailAccountForm)
public:
    MailAccountForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &MailAccount::name);
        addText(u"address"_s, tr("&Address"), &MailAccount::address, 250);
        addChoice(u"department"_s, tr("&Department"), &MailAccount::department, tr("As the topic says"));
        addChoice(u"topic"_s, tr("Help t&opic"), &MailAccount::topic, tr("None"));
        addChoice(u"priority"_s, tr("&Priority"), &MailAccount::priority, tr("As the topic says"));
    }
};

} // namespace

RecordForm *makeMailAccountForm(const FormContext &context, QWidget *parent)
{
    return new MailAccountForm(context, parent);
}

} // namespace deskhand
