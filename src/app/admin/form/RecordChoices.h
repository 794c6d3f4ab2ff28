// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The records that a field of another record may name: those in use, and the one that it names already.

#include "core/values/DirectorySnapshot.h"
#include "models/ChoiceModel.h"

namespace deskhand {

[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, AgentId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, TeamId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, RoleId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, DepartmentId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, TopicId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, PriorityId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, StatusId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, SlaPlanId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, ScheduleId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, CustomFieldId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, CannedResponseId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, MailAccountId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, SequenceId present);
[[nodiscard]] QList<Choice> recordChoices(const DirectorySnapshot &directory, QueueId present);

} // namespace deskhand
