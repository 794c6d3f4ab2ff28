// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Changes the set-up: the one way for administration views and tools. Checks who may, and that the help desk still
/// works with the record.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class HelpDesk;

/// Belongs to the thread of the help desk's store. Each call is one transaction. A record without an id is new and gets
/// one; records are archived by saving them so.
///
/// Errors of all: PermissionDenied; InvalidInput with every problem of the record; NotFound for an id that does not
/// exist. Needed is AgentPermission::SettingsManage where nothing else is said; the system may everything.
class DirectoryEditor {
public:
    /// The help desk must outlive it.
    DirectoryEditor(HelpDesk &helpDesk, const Actor &actor);

    [[nodiscard]] Result<void> save(const Settings &settings);
    /// Agents may change their own signature, and be away or not. Only administrators make administrators.
    [[nodiscard]] Result<AgentId> save(const Agent &agent);
    [[nodiscard]] Result<TeamId> save(const Team &team);
    [[nodiscard]] Result<RoleId> save(const Role &role);
    [[nodiscard]] Result<DepartmentId> save(const Department &department);
    [[nodiscard]] Result<TopicId> save(const HelpTopic &topic);
    [[nodiscard]] Result<PriorityId> save(const Priority &priority);
    [[nodiscard]] Result<StatusId> save(const Status &status);
    /// Due times of open tickets follow; so they do for schedules, departments and the default schedule.
    [[nodiscard]] Result<SlaPlanId> save(const SlaPlan &plan);
    [[nodiscard]] Result<ScheduleId> save(const Schedule &schedule);
    [[nodiscard]] Result<CustomFieldId> save(const CustomField &field);
    /// Also by who manages canned responses in its department; of all departments: KnowledgeManage.
    [[nodiscard]] Result<CannedResponseId> save(const CannedResponse &response);
    [[nodiscard]] Result<RuleId> save(const RoutingRule &rule);
    [[nodiscard]] Result<MailAccountId> save(const MailAccount &account);
    /// The counter never goes back behind numbers that were given.
    [[nodiscard]] Result<SequenceId> save(const NumberSequence &sequence);
    /// A personal queue by its owner, a shared one by who may share queues.
    [[nodiscard]] Result<QueueId> save(const SavedQueue &queue);

    [[nodiscard]] Result<void> remove(RuleId id);
    [[nodiscard]] Result<void> remove(QueueId id);
    [[nodiscard]] Result<void> remove(CannedResponseId id);

    /// By AgentPermission::BanListManage.
    [[nodiscard]] Result<void> ban(const BanEntry &entry);
    [[nodiscard]] Result<void> unban(const QString &pattern);

private:
    /// `Saved` is Result of the record's id.
    template <typename Saved, typename Record>
    [[nodiscard]] Saved write(const Record &record, const Result<void> &permitted);
    template <typename Work>
    [[nodiscard]] Result<void> inTransaction(Work &&work);

    [[nodiscard]] Result<void> require(AgentPermission permission);
    [[nodiscard]] Result<void> requireForCanned(const CannedResponse &response);
    [[nodiscard]] Result<void> requireForQueue(const SavedQueue &queue);
    [[nodiscard]] Result<void> requireForAgent(const Agent &agent);

    HelpDesk &m_helpDesk;
    Actor m_actor;
};

} // namespace deskhand
