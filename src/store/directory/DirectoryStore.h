// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The help desk's set-up: read as one snapshot, written record by record.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class ChangeLogStore;
class Database;

/// Writing methods belong inside a Transaction of the caller. Each write raises the directory's
/// version and is in the change log. A record without an id is new and gets one; one with an id
/// that is not there is written with that id (restoring, sample data).
/// Errors: Conflict where a unique name is taken.
class DirectoryStore {
public:
    DirectoryStore(Database &database, ChangeLogStore &changes);

    [[nodiscard]] Result<qint64> version();
    /// Everything, all queues of all agents; every agent, active or not; archived records too.
    [[nodiscard]] Result<DirectorySnapshot> load();

    [[nodiscard]] Result<void> save(const Settings &settings);
    [[nodiscard]] Result<AgentId> save(const Agent &agent);
    [[nodiscard]] Result<TeamId> save(const Team &team);
    [[nodiscard]] Result<RoleId> save(const Role &role);
    [[nodiscard]] Result<DepartmentId> save(const Department &department);
    [[nodiscard]] Result<TopicId> save(const HelpTopic &topic);
    [[nodiscard]] Result<PriorityId> save(const Priority &priority);
    [[nodiscard]] Result<StatusId> save(const Status &status);
    [[nodiscard]] Result<SlaPlanId> save(const SlaPlan &plan);
    [[nodiscard]] Result<ScheduleId> save(const Schedule &schedule);
    [[nodiscard]] Result<CustomFieldId> save(const CustomField &field);
    [[nodiscard]] Result<CannedResponseId> save(const CannedResponse &response);
    [[nodiscard]] Result<RuleId> save(const RoutingRule &rule);
    [[nodiscard]] Result<MailAccountId> save(const MailAccount &account);
    [[nodiscard]] Result<SequenceId> save(const NumberSequence &sequence);
    [[nodiscard]] Result<QueueId> save(const SavedQueue &queue);

    /// What nothing refers to; the rest is archived instead.
    [[nodiscard]] Result<void> remove(RuleId id);
    [[nodiscard]] Result<void> remove(QueueId id);
    [[nodiscard]] Result<void> remove(CannedResponseId id);

private:
    [[nodiscard]] Result<void> changed();

    Database &m_database;
    ChangeLogStore &m_changes;
};

} // namespace deskhand
