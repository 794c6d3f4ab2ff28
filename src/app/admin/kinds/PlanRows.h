// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The lines of an SLA plan's form.

#include "app/admin/form/RecordForm.h"
#include "app/admin/form/RowsEditor.h"
#include "core/values/Directory.h"

class QComboBox;
class QLineEdit;

namespace deskhand {

class ChoiceCombo;
class DurationEdit;

class TargetRow final : public EditorRowOf<SlaTarget> {
    Q_OBJECT
public:
    TargetRow(const FormContext &context, QWidget *parent);
    void setValue(const SlaTarget &target) override;
    [[nodiscard]] SlaTarget value() const override;
    [[nodiscard]] QString problem() const override;

private:
    FormContext m_context;
    ChoiceCombo *m_priority;
    DurationEdit *m_response;
    DurationEdit *m_resolution;
};

class StepRow final : public EditorRowOf<EscalationStep> {
    Q_OBJECT
public:
    StepRow(const FormContext &context, QWidget *parent);
    void setValue(const EscalationStep &step) override;
    [[nodiscard]] EscalationStep value() const override;
    [[nodiscard]] QString problem() const override;

private:
    FormContext m_context;
    QComboBox *m_trigger;
    DurationEdit *m_after;
    ChoiceCombo *m_priority;
    ChoiceCombo *m_department;
    ChoiceCombo *m_agent;
    ChoiceCombo *m_team;
    QLineEdit *m_note;
};

} // namespace deskhand
