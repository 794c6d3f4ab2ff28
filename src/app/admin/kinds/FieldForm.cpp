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
        m_choices = new QPlainTextEdit(this);
        m_choices->setTabChangesFocus(true);
        m_choices->setFixedHeight(96);
        m_choices->setPlaceholderText(tr("One a line"));
        addRow(u"choices"_s, tr("&Choices"), m_choices);
        bind(
            u"choices"_s, [this](const CustomField &field) { m_choices->setPlainText(field.choices.join(u'\n')); },
            [this](CustomField &field) {
                field.choices.clear();
                const QStringList lines = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                for (const QString &line : lines) {
                    if (!line.trimmed().isEmpty()) {
                        field.choices.append(line.trimmed());
                    }
                }
            });
        connect(m_choices, &QPlainTextEdit::textChanged, this, [this] { changed(u"choices"_s); });
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
    QPlainTextEdit *m_choices;
};

} // namespace

RecordForm *makeFieldForm(const FormContext &context, QWidget *parent)
{
    return new FieldForm(context, parent);
}

} // namespace deskhand
