// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/kinds/PlanRows.h"

#include "app/admin/form/DurationEdit.h"
#include "app/admin/form/RecordChoices.h"
#include "app/newticket/ChoiceCombo.h"
#include "app/session/Session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace deskhand {

using namespace Qt::StringLiterals;

TargetRow::TargetRow(const FormContext &context, QWidget *parent)
    : EditorRowOf(parent)
    , m_context(context)
    , m_priority(new ChoiceCombo(context.theme, this))
    , m_response(new DurationEdit(this))
    , m_resolution(new DurationEdit(this))
{
    m_priority->setObjectName(u"targetPriority"_s);
    m_priority->setAccessibleName(tr("Priority"));
    m_response->setObjectName(u"targetResponse"_s);
    m_response->setAccessibleName(tr("First response within"));
    m_response->setPlaceholderText(tr("First response"));
    m_resolution->setObjectName(u"targetResolution"_s);
    m_resolution->setAccessibleName(tr("Resolution within"));
    m_resolution->setPlaceholderText(tr("Resolution"));
    m_priority->setMinimumContentsLength(6);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_priority, 2);
    line->addWidget(m_response, 1);
    line->addWidget(m_resolution, 1);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    connect(m_response, &QLineEdit::textChanged, this, &EditorRow::changed);
    connect(m_resolution, &QLineEdit::textChanged, this, &EditorRow::changed);
}

void TargetRow::setValue(const SlaTarget &target)
{
    m_priority->setChoices(recordChoices(*m_context.session.directory(), target.priority), tr("Every priority"));
    m_priority->choose(target.priority.value);
    m_response->setDuration(target.firstResponse);
    m_resolution->setDuration(target.resolution);
}

SlaTarget TargetRow::value() const
{
    return {PriorityId{m_priority->chosen()}, m_response->duration(), m_resolution->duration()};
}

QString TargetRow::problem() const
{
    const QString response = m_response->problem();
    return response.isEmpty() ? m_resolution->problem() : response;
}

StepRow::StepRow(const FormContext &context, QWidget *parent)
    : EditorRowOf(parent)
    , m_context(context)
    , m_trigger(new QComboBox(this))
    , m_after(new DurationEdit(this))
    , m_priority(new ChoiceCombo(context.theme, this))
    , m_department(new ChoiceCombo(context.theme, this))
    , m_agent(new ChoiceCombo(context.theme, this))
    , m_team(new ChoiceCombo(context.theme, this))
    , m_note(new QLineEdit(this))
{
    m_trigger->setAccessibleName(tr("When"));
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trigger->setMinimumContentsLength(9);
    for (const auto &[trigger, text] :
         {std::pair(EscalationTrigger::FirstResponseDueSoon, tr("First response due soon")),
          std::pair(EscalationTrigger::FirstResponseOverdue, tr("First response overdue")),
          std::pair(EscalationTrigger::ResolutionDueSoon, tr("Resolution due soon")),
          std::pair(EscalationTrigger::ResolutionOverdue, tr("Resolution overdue"))}) {
        m_trigger->addItem(text, static_cast<int>(trigger));
    }
    m_after->setAccessibleName(tr("How long after"));
    m_after->setPlaceholderText(tr("at once"));
    m_priority->setAccessibleName(tr("Raise to"));
    m_department->setAccessibleName(tr("Transfer to"));
    m_agent->setAccessibleName(tr("Assign to agent"));
    m_team->setAccessibleName(tr("Assign to team"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Internal note that says why"));
    m_note->setMaxLength(500);
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trigger->setMinimumContentsLength(8);
    m_trigger->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (ChoiceCombo *combo : {m_priority, m_department, m_agent, m_team}) {
        combo->setMinimumContentsLength(8);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_trigger, 0, 0);
    grid->addWidget(m_after, 0, 1);
    grid->addWidget(m_priority, 1, 0);
    grid->addWidget(m_department, 1, 1);
    grid->addWidget(m_agent, 2, 0);
    grid->addWidget(m_team, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    for (QComboBox *combo : {m_trigger, static_cast<QComboBox *>(m_priority), static_cast<QComboBox *>(m_department),
                             static_cast<QComboBox *>(m_agent), static_cast<QComboBox *>(m_team)}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    }
    connect(m_after, &QLineEdit::textChanged, this, &EditorRow::changed);
    connect(m_note, &QLineEdit::textChanged, this, &EditorRow::changed);
}

void StepRow::setValue(const EscalationStep &step)
{
    const DirectorySnapshot &directory = *m_context.session.directory();
    m_trigger->setCurrentIndex(m_trigger->findData(static_cast<int>(step.trigger)));
    m_after->setDuration(step.after > Duration::zero() ? std::optional(step.after) : std::nullopt);
    m_priority->setChoices(recordChoices(directory, step.raiseTo), tr("Priority stays"));
    m_priority->choose(step.raiseTo.value);
    m_department->setChoices(recordChoices(directory, step.transferTo), tr("Department stays"));
    m_department->choose(step.transferTo.value);
    m_agent->setChoices(recordChoices(directory, step.assignAgent), tr("Agent stays"));
    m_agent->choose(step.assignAgent.value);
    m_team->setChoices(recordChoices(directory, step.assignTeam), tr("Team stays"));
    m_team->choose(step.assignTeam.value);
    m_note->setText(step.note);
    m_note->setCursorPosition(0);
}

EscalationStep StepRow::value() const
{
    return {static_cast<EscalationTrigger>(m_trigger->currentData().toInt()),
            m_after->duration().value_or(Duration::zero()),
            PriorityId{m_priority->chosen()},
            DepartmentId{m_department->chosen()},
            AgentId{m_agent->chosen()},
            TeamId{m_team->chosen()},
            m_note->text().trimmed()};
}

QString StepRow::problem() const
{
    return m_after->problem();
}

} // namespace deskhand
