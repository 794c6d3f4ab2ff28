// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The help desk's set-up: everyone and everything a ticket can refer to (domain: "Records").
/// Plain values; whoever holds a `Directory` holds one consistent picture of all of it.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/policy/Permission.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace deskhand {

struct Organization {
    OrganizationId id;
    QString name;
    QStringList mailDomains; ///< lower case, without '@'; new requesters of these join it
    AgentId accountManager;
    QString notes;
    bool operator==(const Organization &) const = default;
};

/// osTicket's "user": whoever asks for help.
struct Requester {
    RequesterId id;
    QString name;
    QStringList emails; ///< the first is the primary one; lower case
    QString phone;
    OrganizationId organization;
    QString notes;
    [[nodiscard]] QString primaryEmail() const { return emails.value(0); }
    bool operator==(const Requester &) const = default;
};

struct Role {
    RoleId id;
    QString name;
    DepartmentPermissions permissions;
    bool archived = false;
    bool operator==(const Role &) const = default;
};

struct DepartmentMembership {
    DepartmentId department;
    RoleId role;
    bool operator==(const DepartmentMembership &) const = default;
};

struct Agent {
    AgentId id;
    QString username; ///< unique, lower case
    QString name;
    QString email;
    QString signature;
    DepartmentMembership primary;
    QList<DepartmentMembership> further;
    AgentPermissions permissions; ///< the per-agent ones; an administrator has all
    bool administrator = false;
    bool active = true;
    bool away = false;
    std::optional<Timestamp> awayUntil; ///< away ends by itself at this time
    int capacity = 0;                   ///< open tickets wanted at most; 0 = no limit
    [[nodiscard]] bool isAway(Timestamp now) const { return away && (!awayUntil || now < *awayUntil); }
    bool operator==(const Agent &) const = default;
};

struct Team {
    TeamId id;
    QString name;
    AgentId lead;
    QList<AgentId> members;
    bool notifyLeadOnly = false; ///< assignment tells the lead instead of all members
    bool archived = false;
    bool operator==(const Team &) const = default;
};

struct Department {
    DepartmentId id;
    QString name;
    DepartmentId parent;
    AgentId manager;
    SlaPlanId slaPlan;
    ScheduleId schedule;
    bool membersOnlyAssignment = false; ///< only members may be assigned its tickets
    bool reopenAllowed = true;          ///< a requester's message may reopen its closed tickets
    bool isPublic = true;
    bool archived = false;
    QString signature;
    bool operator==(const Department &) const = default;
};

enum class CustomFieldKind { Text, LongText, Number, Date, Choice, Boolean };
/// When a custom field must be filled.
enum class FieldRequirement { Optional, RequiredToOpen, RequiredToClose };

struct CustomField {
    CustomFieldId id;
    QString key; ///< as in `field.KEY:`; letters, digits, underscore
    QString label;
    CustomFieldKind kind = CustomFieldKind::Text;
    QStringList choices;
    FieldRequirement requirement = FieldRequirement::Optional;
    bool archived = false;
    bool operator==(const CustomField &) const = default;
};

/// How ticket numbers are made. In `format` each '#' is a digit, `\#` a literal '#'.
struct NumberSequence {
    SequenceId id;
    QString name;
    QString format = QStringLiteral("######");
    bool random = false;
    qint64 next = 1;
    qint64 increment = 1;
    bool archived = false;
    bool operator==(const NumberSequence &) const = default;
};

struct HelpTopic {
    TopicId id;
    QString name;
    TopicId parent;
    DepartmentId department;
    PriorityId priority;
    SlaPlanId slaPlan;
    StatusId firstStatus;
    AgentId agent;
    TeamId team;
    SequenceId sequence; ///< number format; none = the help desk's
    QList<CustomFieldId> fields;
    bool requireToClose = false; ///< kept for imports; see Settings::topicRequiredToClose
    bool reopenAllowed = true;
    bool isPublic = true;
    bool archived = false;
    bool operator==(const HelpTopic &) const = default;
};

struct Priority {
    PriorityId id;
    QString name;
    int rank = 0;                  ///< higher is more urgent
    std::optional<quint32> colour; ///< 0xRRGGBB; core knows no QColor, that is Qt Gui
    bool archived = false;
    bool operator==(const Priority &) const = default;
};

/// What a status means to the rules. Stored by number: append only.
enum class TicketState { Open = 0, Closed = 1, Archived = 2, Deleted = 3 };

struct Status {
    StatusId id;
    QString name;
    TicketState state = TicketState::Open;
    bool clockRuns = true;     ///< false: both SLA clocks are paused
    bool reopenAllowed = true; ///< a requester's message may reopen a ticket in this (closed) status
    bool isResolved = false;   ///< closed, and becomes Closed after the confirmation window
    bool archived = false;
    bool operator==(const Status &) const = default;
};

/// Business hours of one weekday: [from, to) in the schedule's zone; `to` 00:00 means midnight at the end of the day.
struct BusinessSpan {
    int weekday = 1; ///< 1 = Monday ... 7 = Sunday, as QDate
    QTime from;
    QTime to;
    bool operator==(const BusinessSpan &) const = default;
};

struct Holiday {
    QDate date;
    QString name;
    bool everyYear = false;
    bool operator==(const Holiday &) const = default;
};

struct Schedule {
    ScheduleId id;
    QString name;
    QByteArray timeZone; ///< IANA id
    QList<BusinessSpan> spans;
    QList<Holiday> holidays;
    bool archived = false;
    bool operator==(const Schedule &) const = default;
};

enum class EscalationTrigger { FirstResponseDueSoon, FirstResponseOverdue, ResolutionDueSoon, ResolutionOverdue };

/// What an SLA plan does by itself when a clock's point is passed; `after` is business time past the trigger.
struct EscalationStep {
    EscalationTrigger trigger = EscalationTrigger::ResolutionOverdue;
    Duration after{0};
    PriorityId raiseTo;
    DepartmentId transferTo;
    AgentId assignAgent;
    TeamId assignTeam;
    QString note; ///< internal note saying why; appended when the step runs
    bool operator==(const EscalationStep &) const = default;
};

struct SlaTarget {
    PriorityId priority;                   ///< none: for every priority without its own target
    std::optional<Duration> firstResponse; ///< business time
    std::optional<Duration> resolution;
    bool operator==(const SlaTarget &) const = default;
};

struct SlaPlan {
    SlaPlanId id;
    QString name;
    QList<SlaTarget> targets;
    ScheduleId schedule;     ///< used where the department has none
    int warningPercent = 75; ///< "due soon" from this share of the target on
    QList<EscalationStep> steps;
    bool transient = false; ///< a transfer may replace it
    bool archived = false;
    bool operator==(const SlaPlan &) const = default;
};

struct CannedResponse {
    CannedResponseId id;
    QString title;
    QString shortcut;        ///< typed after '/'; unique where given
    QString body;            ///< plain text with %{variables}
    DepartmentId department; ///< none = all
    QList<AttachmentId> attachments;
    bool active = true;
    bool operator==(const CannedResponse &) const = default;
};

struct MailAccount {
    MailAccountId id;
    QString name;
    QString address;
    DepartmentId department;
    PriorityId priority;
    TopicId topic;
    bool active = true;
    bool operator==(const MailAccount &) const = default;
};

/// One address or domain ("@spam.example") from which nothing is taken.
struct BanEntry {
    QString pattern;
    QString reason;
    bool operator==(const BanEntry &) const = default;
};

enum class QueueScope { System, Shared, Personal };

/// A saved query shown in the queue tree.
struct SavedQueue {
    QueueId id;
    QString name;
    QString key; ///< stable name of a system queue ("open", "mine" ...), empty otherwise
    QueueId parent;
    QueueScope scope = QueueScope::System;
    AgentId owner;
    QString query; ///< in the query language; empty = a heading only
    QStringList columns;
    QString sort; ///< as after `sort:`, e.g. "due" or "-updated"
    int position = 0;
    bool operator==(const SavedQueue &) const = default;
};

} // namespace deskhand
