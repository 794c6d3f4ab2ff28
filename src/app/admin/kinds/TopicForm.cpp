// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Help topics and their forms.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/form/RowsEditor.h"
#include "app/admin/kinds/Forms.h"
#include "app/session/Session.h"
#include <QHBoxLayout>

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class FieldRow final : public EditorRowOf<CustomFieldId> {
    Q_DECLARE_TR_FUNCTIONS(FieldRow)
public:
    FieldRow(const FormContext &context, QWidget *parent)
        : EditorRowOf(parent)
        , m_context(context)
        , m_field(new ChoiceCombo(context.theme, this))
    {
        m_field->setAccessibleName(tr("Field"));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_field);
        connect(m_field, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    }
    void setValue(const CustomFieldId &field) override
    {
        m_field->setChoices(recordChoices(*m_context.session.directory(), field), tr("Choose a field…"));
        m_field->choose(field.value);
    }
    CustomFieldId value() const override { return CustomFieldId{m_field->chosen()}; }

private:
    FormContext m_context;
    ChoiceCombo *m_field;
};

class TopicForm final : public RecordFormOf<HelpTopic> {
    Q_DECLARE_TR_FUNCTIONS(TopicForm)
public:
    TopicForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &HelpTopic::name);
        addChoice(u"parent"_s, tr("Lies &beneath"), &HelpTopic::parent, tr("Nothing"));
        addHeading(tr("Decides, where nothing else does"));
        addChoice(u"department"_s, tr("&Department"), &HelpTopic::department, tr("As the help desk"));
        addChoice(u"priority"_s, tr("&Priority"), &HelpTopic::priority, tr("As the help desk"));
        addChoice(u"slaPlan"_s, tr("SLA p&lan"), &HelpTopic::slaPlan, tr("As the department"));
        addChoice(u"firstStatus"_s, tr("&First status"), &HelpTopic::firstStatus, tr("As the help desk"));
        addChoice(u"agent"_s, tr("A&gent"), &HelpTopic::agent, tr("Nobody"));
        addChoice(u"team"_s, tr("&Team"), &HelpTopic::team, tr("None"));
        addChoice(u"sequence"_s, tr("N&umbers"), &HelpTopic::sequence, tr("As the help desk"));
        addHeading(tr("Form"));
        auto *fields = new RowsEditorOf<CustomFieldId>(
            formContext.theme, tr("&Ask for a field"), tr("Field"),
            [formContext](QWidget *owner) { return new FieldRow(formContext, owner); }, {}, this);
        fields->setObjectName(u"fields"_s);
        addRow(u"fields"_s, tr("Fields"), fields, fields->addButton());
        addHint(tr("Asked in this order when a ticket is opened. Fields are made in the section Custom fields."));
        bind(
            u"fields"_s, [fields](const HelpTopic &topic) { fields->setValues(topic.fields); },
            [fields](HelpTopic &topic) { topic.fields = fields->values(); });
        connect(fields, &RowsEditor::changed, this, [this] { changed(u"fields"_s); });
        addCheck(u"isPublic"_s, tr("Requesters may &choose it"), &HelpTopic::isPublic);
        addCheck(u"reopenAllowed"_s, tr("A requester's message may re&open its closed tickets"),
                 &HelpTopic::reopenAllowed);
    }
};

} // namespace

RecordForm *makeTopicForm(const FormContext &context, QWidget *parent)
{
    return new TopicForm(context, parent);
}

} // namespace deskhand
