// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Strong identifiers: a TicketId cannot be passed where an AgentId is wanted.

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace deskhand {

/// A row's identity in the repository it came from. Positive when valid; 0 means "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr explicit operator bool() const { return isValid(); }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TicketId = Id<struct TicketTag>;
using EntryId = Id<struct EntryTag>;
using AttachmentId = Id<struct AttachmentTag>;
using EventId = Id<struct EventTag>;
using TaskId = Id<struct TaskTag>;
using AgentId = Id<struct AgentTag>;
using TeamId = Id<struct TeamTag>;
using RoleId = Id<struct RoleTag>;
using DepartmentId = Id<struct DepartmentTag>;
using TopicId = Id<struct TopicTag>;
using PriorityId = Id<struct PriorityTag>;
using StatusId = Id<struct StatusTag>;
using SlaPlanId = Id<struct SlaPlanTag>;
using ScheduleId = Id<struct ScheduleTag>;
using RequesterId = Id<struct RequesterTag>;
using OrganizationId = Id<struct OrganizationTag>;
using CustomFieldId = Id<struct CustomFieldTag>;
using CannedResponseId = Id<struct CannedResponseTag>;
using RuleId = Id<struct RuleTag>;
using QueueId = Id<struct QueueTag>;
using MailAccountId = Id<struct MailAccountTag>;
using NotificationId = Id<struct NotificationTag>;
using OutgoingMailId = Id<struct OutgoingMailTag>;
using SequenceId = Id<struct SequenceTag>;

} // namespace deskhand
