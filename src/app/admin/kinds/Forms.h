// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The forms of all kinds of records; each is a file of its own.

#include "app/admin/form/RecordForm.h"

namespace deskhand {

[[nodiscard]] RecordForm *makeSettingsForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeAgentForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeRoleForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeTeamForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeDepartmentForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeTopicForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeFieldForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makePriorityForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeStatusForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeSequenceForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makePlanForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeScheduleForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeCannedForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeRuleForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeQueueForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeMailAccountForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeRequesterForm(const FormContext &context, QWidget *parent);
[[nodiscard]] RecordForm *makeOrganizationForm(const FormContext &context, QWidget *parent);

/// "Open", "Closed" ...: what a status means.
[[nodiscard]] QString stateText(TicketState state);

} // namespace deskhand
