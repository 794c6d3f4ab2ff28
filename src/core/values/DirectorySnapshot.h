// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One consistent picture of the help desk's set-up, shared by value (implicitly shared lists).
/// Small next to the tickets, so every layer keeps a whole copy and looks names up in memory.
/// Requesters and organizations are too many for that: they are asked for.

#include "core/policy/RoutingRule.h"
#include "core/values/Directory.h"
#include "core/values/Settings.h"

#include <QList>

#include <memory>

namespace deskhand {

struct DirectorySnapshot {
    qint64 version = 0; ///< +1 with each change of the set-up
    Settings settings;
    QList<Agent> agents;
    QList<Team> teams;
    QList<Role> roles;
    QList<Department> departments;
    QList<HelpTopic> topics;
    QList<Priority> priorities;
    QList<Status> statuses;
    QList<SlaPlan> slaPlans;
    QList<Schedule> schedules;
    QList<CustomField> customFields;
    QList<CannedResponse> cannedResponses;
    QList<RoutingRule> rules; ///< in their order
    QList<MailAccount> mailAccounts;
    QList<NumberSequence> sequences;
    QList<SavedQueue> queues; ///< system, shared, and the asking agent's personal ones

    /// The record with this id, or null. Pointers live as long as the snapshot is unchanged.
    [[nodiscard]] const Agent *agent(AgentId id) const { return find(agents, id); }
    [[nodiscard]] const Team *team(TeamId id) const { return find(teams, id); }
    [[nodiscard]] const Role *role(RoleId id) const { return find(roles, id); }
    [[nodiscard]] const Department *department(DepartmentId id) const { return find(departments, id); }
    [[nodiscard]] const HelpTopic *topic(TopicId id) const { return find(topics, id); }
    [[nodiscard]] const Priority *priority(PriorityId id) const { return find(priorities, id); }
    [[nodiscard]] const Status *status(StatusId id) const { return find(statuses, id); }
    [[nodiscard]] const SlaPlan *slaPlan(SlaPlanId id) const { return find(slaPlans, id); }
    [[nodiscard]] const Schedule *schedule(ScheduleId id) const { return find(schedules, id); }
    [[nodiscard]] const CustomField *customField(CustomFieldId id) const { return find(customFields, id); }
    [[nodiscard]] const CannedResponse *cannedResponse(CannedResponseId id) const { return find(cannedResponses, id); }
    [[nodiscard]] const MailAccount *mailAccount(MailAccountId id) const { return find(mailAccounts, id); }
    [[nodiscard]] const NumberSequence *sequence(SequenceId id) const { return find(sequences, id); }
    [[nodiscard]] const SavedQueue *queue(QueueId id) const { return find(queues, id); }

private:
    template <typename T, typename I>
    static const T *find(const QList<T> &list, I id)
    {
        // A few dozen entries: a scan of contiguous memory beats a hash here.
        for (const T &item : list) {
            if (item.id == id) {
                return &item;
            }
        }
        return nullptr;
    }
};

using DirectoryPtr = std::shared_ptr<const DirectorySnapshot>;

} // namespace deskhand
