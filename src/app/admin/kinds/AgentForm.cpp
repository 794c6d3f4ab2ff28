// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Agents.

#include "app/admin/form/FlagChecks.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/form/RowsEditor.h"
#include "app/admin/kinds/Forms.h"
#include "app/session/Session.h"
#include <QHBoxLayout>

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class MembershipRow final : public EditorRowOf<DepartmentMembership> {
    Q_DECLARE_TR_FUNCTIONS(MembershipRow)
public:
    MembershipRow(const FormContext &context, QWidget *parent)
        : EditorRowOf(parent)
        , m_context(context)
        , m_department(new ChoiceCombo(context.theme, this))
        , m_role(new ChoiceCombo(context.theme, this))
    {
        m_department->setObjectName(u"department"_s);
        m_department->setAccessibleName(tr("Department"));
        m_role->setObjectName(u"role"_s);
        m_role->setAccessibleName(tr("Role"));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_department, 1);
        line->addWidget(m_role, 1);
        connect(m_department, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
        connect(m_role, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    }
    [[nodiscard]] QWidget *department() const { return m_department; }
    void setValue(const DepartmentMembership &membership) override
    {
        const DirectorySnapshot &directory = *m_context.session.directory();
        m_department->setChoices(recordChoices(directory, membership.department), tr("Choose a department…"));
        m_department->choose(membership.department.value);
        m_role->setChoices(recordChoices(directory, membership.role), tr("Choose a role…"));
        m_role->choose(membership.role.value);
    }
    DepartmentMembership value() const override
    {
        return {DepartmentId{m_department->chosen()}, RoleId{m_role->chosen()}};
    }

private:
    FormContext m_context;
    ChoiceCombo *m_department;
    ChoiceCombo *m_role;
};

class AgentForm final : public RecordFormOf<Agent> {
    Q_DECLARE_TR_FUNCTIONS(AgentForm)
public:
    AgentForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Agent::name);
        addText(u"username"_s, tr("&User name"), &Agent::username, 64);
        addText(u"email"_s, tr("&E-mail"), &Agent::email, 250);
        auto *primary = new MembershipRow(formContext, this);
        primary->setObjectName(u"primary"_s);
        addRow(u"primary"_s, tr("&Department, role"), primary, primary->department());
        bind(
            u"primary"_s, [primary](const Agent &agent) { primary->setValue(agent.primary); },
            [primary](Agent &agent) { agent.primary = primary->value(); });
        connect(primary, &EditorRow::changed, this, [this] { changed(u"primary"_s); });
        auto *further = new RowsEditorOf<DepartmentMembership>(
            formContext.theme, tr("Add a depart&ment"), tr("Department"),
            [formContext](QWidget *owner) { return new MembershipRow(formContext, owner); }, {}, this);
        further->setObjectName(u"further"_s);
        addRow(u"further"_s, tr("Also in"), further, further->addButton());
        bind(
            u"further"_s, [further](const Agent &agent) { further->setValues(agent.further); },
            [further](Agent &agent) { agent.further = further->values(); });
        connect(further, &RowsEditor::changed, this, [this] { changed(u"further"_s); });
        addCheck(u"administrator"_s, tr("Is an adm&inistrator, and may everything"), &Agent::administrator);
        m_flags = new FlagChecks(agentPermissionFlags(), this);
        m_flags->setObjectName(u"permissions"_s);
        addRow(u"permissions"_s, tr("Ma&y also"), m_flags, m_flags->first());
        bind(
            u"permissions"_s,
            [this](const Agent &agent) { m_flags->setBits(static_cast<quint32>(agent.permissions.toInt())); },
            [this](Agent &agent) { agent.permissions = AgentPermissions::fromInt(m_flags->bits()); });
        connect(m_flags, &FlagChecks::changed, this, [this] { changed(u"permissions"_s); });
        addNumber(u"capacity"_s, tr("&Capacity"), &Agent::capacity, 0, 1000);
        addHint(tr("Open tickets wanted at most; 0: no limit."));
        addCheck(u"away"_s, tr("Is a&way, and gets no new tickets"), &Agent::away);
        addLongText(u"signature"_s, tr("Si&gnature"), &Agent::signature, 4);
    }

private:
    void loaded(const Agent &agent) override { m_flags->setEnabled(!agent.administrator); }

    FlagChecks *m_flags;
};

} // namespace

RecordForm *makeAgentForm(const FormContext &context, QWidget *parent)
{
    return new AgentForm(context, parent);
}

} // namespace deskhand
