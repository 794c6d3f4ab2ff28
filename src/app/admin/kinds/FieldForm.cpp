// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Custom fields.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class FieldForm final : public RecordFormOf<CustomField> {
    Q_DECLARE_TR_FUNCTIONS(FieldForm)
public:
    FieldForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"label"_s, tr("&Label"), &CustomField::label);
        m_key = addText(u"key"_s, tr("&Key"), &CustomField::key, 40);
        addHint(tr("In queries as field.KEY:, in texts as %{ticket.field.KEY}."));
        m_kind = addEnum<CustomFieldKind>(u"kind"_s, tr("Ki&nd"), &CustomField::kind,
                                          {{CustomFieldKind::Text, tr("Line of text")},
                                           {CustomFieldKind::LongText, tr("Several lines of text")},
                                           {CustomFieldKind::Number, tr("Number")},
                                           {CustomFieldKind::Date, tr("Date")},
                                           {CustomFieldKind::Choice, tr("Choice")},
                                           {CustomFieldKind::Boolean, tr("Yes or no")}});
        addLines(u"choices"_s, tr("&Choices"), &CustomField::choices, 4, tr("One a line"));
        addEnum<FieldRequirement>(u"requirement"_s, tr("&Must be filled"), &CustomField::requirement,
                                  {{FieldRequirement::Optional, tr("Never")},
                                   {FieldRequirement::RequiredToOpen, tr("To open a ticket")},
                                   {FieldRequirement::RequiredToClose, tr("To close a ticket")}});
    }

private:
    void loaded(const CustomField &field) override
    {
        m_key->setEnabled(!field.id);
        m_kind->setEnabled(!field.id);
        setRowVisible(u"choices"_s, field.kind == CustomFieldKind::Choice);
    }

    QLineEdit *m_key;
    QComboBox *m_kind;
};

} // namespace

RecordForm *makeFieldForm(const FormContext &context, QWidget *parent)
{
    return new FieldForm(context, parent);
}

} // namespace deskhand
