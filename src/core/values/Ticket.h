// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket and what hangs on it (domain: "Records"). Plain values.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/values/Directory.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

/// Where a ticket or an entry came from. Stored by number: append only.
enum class Source { Web = 0, Email = 1, Phone = 2, Api = 3, Import = 4, Other = 5 };

enum class TicketLinkKind { Related = 0, ContinuedFrom = 1 };

struct TicketLink {
    TicketId ticket; ///< the other end
    TicketLinkKind kind = TicketLinkKind::Related;
    bool operator==(const TicketLink &) const = default;
};

enum class ReferralKind { Agent = 0, Team = 1, Department = 2 };

/// Who else may see and work on the ticket.
struct Referral {
    ReferralKind kind = ReferralKind::Department;
    qint64 target = 0; ///< the value of an AgentId, TeamId or DepartmentId
    bool operator==(const Referral &) const = default;
};

struct Collaborator {
    RequesterId requester;
    bool active = true; ///< inactive ones are kept, but get no mail
    bool operator==(const Collaborator &) const = default;
};

/// A ticket's own properties: one row. What is many per ticket is in TicketDetails.
struct Ticket {
    TicketId id;
    QString number;
    QString subject;
    RequesterId requester;
    OrganizationId organization;
    DepartmentId department;
    TopicId topic;
    PriorityId priority;
    StatusId status;
    TicketState state = TicketState::Open; ///< always that of `status`
    AgentId agent;
    TeamId team;
    SlaPlanId slaPlan;
    Source source = Source::Other;
    AgentId openedBy; ///< the agent who opened it for someone, if any
    MailAccountId mailAccount;
    Timestamp created{};
    Timestamp updated{}; ///< last change of any kind
    std::optional<Timestamp> firstResponseDue;
    std::optional<Timestamp> firstResponseDone;
    std::optional<Timestamp> due;       ///< resolution, computed by the SLA clock; unset while the clock is paused
    std::optional<Timestamp> manualDue; ///< wins over `due`
    std::optional<Timestamp> dueSoon;   ///< warning point of the nearer running clock
    std::optional<Timestamp> reopened;
    std::optional<Timestamp> closed;
    std::optional<Timestamp> archived;
    std::optional<Timestamp> deleted;
    std::optional<Timestamp> lastMessage; ///< from the requester's side
    std::optional<Timestamp> lastReply;   ///< from an agent
    std::optional<Timestamp> pausedSince; ///< SLA clock paused since
    std::optional<Timestamp> pendingUntil;
    AgentId closedBy;
    AgentId lastRespondent;
    AgentId agentBeforeClose; ///< who gets it back on reopening
    StatusId statusBeforeDelete;
    bool answered = false;
    bool overdueRecorded = false; ///< the overdue event of the present clock was appended
    int reopenCount = 0;
    int entryCount = 0; ///< messages, replies and notes
    int replyCount = 0;
    int noteCount = 0;
    int attachmentCount = 0;
    int openTaskCount = 0;
    int taskCount = 0;
    TicketId mergedInto; ///< set on a child
    qint64 version = 1;  ///< +1 with each carried out command

    /// The due time that counts: manual, else computed. None when closed or paused.
    [[nodiscard]] std::optional<Timestamp> effectiveDue() const { return manualDue ? manualDue : due; }
    /// The nearest time at which a running clock passes: resolution, or first response until it is done.
    [[nodiscard]] std::optional<Timestamp> nextDue() const
    {
        if (state != TicketState::Open || pausedSince) {
            return std::nullopt;
        }
        const auto resolution = effectiveDue();
        if (!firstResponseDue || firstResponseDone || (resolution && *resolution <= *firstResponseDue)) {
            return resolution;
        }
        return firstResponseDue;
    }
    /// A fact of the clock, whether or not a job has run (domain, section 7).
    [[nodiscard]] bool isOverdue(Timestamp now) const
    {
        const auto next = nextDue();
        return next && *next <= now;
    }
    bool operator==(const Ticket &) const = default;
};

/// Business time does not run between `from` and `to` (open-ended while paused).
struct ClockPause {
    Timestamp from{};
    std::optional<Timestamp> to;
    bool operator==(const ClockPause &) const = default;
};

/// What is many per ticket, apart from its thread and events.
struct TicketDetails {
    Ticket ticket;
    QList<Collaborator> collaborators;
    QStringList tags;              ///< lower case, sorted
    QMap<QString, QString> fields; ///< custom field key -> value as text (dates ISO 8601, booleans true/false)
    QList<TicketLink> links;
    QList<Referral> referrals;
    QList<TicketId> mergedChildren;
    QList<ClockPause> pauses; ///< since the present clock's start
    bool operator==(const TicketDetails &) const = default;
};

/// Stored by number: append only.
enum class EntryKind { Message = 0, Reply = 1, Note = 2 };
enum class AuthorKind { System = 0, Agent = 1, Requester = 2 };

struct Author {
    AuthorKind kind = AuthorKind::System;
    qint64 id = 0; ///< value of an AgentId or RequesterId
    QString name;  ///< as it was then
    bool operator==(const Author &) const = default;
};

struct Attachment {
    AttachmentId id;
    QString name; ///< cleaned: no path, no control characters
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes; equal content is stored once
    QString contentId; ///< for inline images (cid:), without <>
    bool inlineContent = false;
    bool operator==(const Attachment &) const = default;
};

/// A body before and after: plain text always, HTML as sanitised where there was any.
struct Body {
    QString text;
    QString html;
    bool operator==(const Body &) const = default;
};

struct EntryEdit {
    Timestamp time{};
    AgentId agent;
    Body before;
    bool operator==(const EntryEdit &) const = default;
};

enum class DeliveryState { None = 0, Held = 1, Queued = 2, Sent = 3, Failed = 4, Cancelled = 5 };

struct MailHeaders {
    QString messageId; ///< without <>
    QString inReplyTo;
    QStringList references;
    QString from;
    QString subject;
    bool automatic = false; ///< automatic reply, bounce, list
    bool operator==(const MailHeaders &) const = default;
};

struct ThreadEntry {
    EntryId id;
    TicketId ticket;
    EntryKind kind = EntryKind::Note;
    Author author;
    Timestamp created{};
    Body body;
    Source source = Source::Other;
    QStringList recipients;
    DeliveryState delivery = DeliveryState::None;
    std::optional<MailHeaders> mail;
    QList<Attachment> attachments;
    QList<EntryEdit> edits; ///< oldest first
    bool operator==(const ThreadEntry &) const = default;
};

/// Stored by number: append only.
enum class EventKind {
    Opened = 0,
    MessageAdded = 1,
    ReplySent = 2,
    NoteAdded = 3,
    EntryEdited = 4,
    Assigned = 5,
    Claimed = 6,
    Released = 7,
    Transferred = 8,
    Referred = 9,
    ReferralRemoved = 10,
    StatusChanged = 11,
    Closed = 12,
    Reopened = 13,
    PriorityChanged = 14,
    TopicChanged = 15,
    SlaChanged = 16,
    DueChanged = 17,
    Snoozed = 18,
    Woken = 19,
    SubjectChanged = 20,
    FieldsChanged = 21,
    CollaboratorAdded = 22,
    CollaboratorRemoved = 23,
    Tagged = 24,
    Untagged = 25,
    Merged = 26,
    Unmerged = 27,
    Split = 28,
    Linked = 29,
    Unlinked = 30,
    TaskAdded = 31,
    TaskFinished = 32,
    MarkedAnswered = 33,
    MarkedUnanswered = 34,
    Rated = 35,
    Archived = 36,
    Deleted = 37,
    Restored = 38,
    Purged = 39,
    Overdue = 40,
    Escalated = 41,
    FirstResponse = 42,
    MailRefused = 43,
    SendUndone = 44,
    RequesterChanged = 45,
    TaskReopened = 46,
    RatingRemoved = 47,
};

/// Append-only. `from` and `to` are ids as decimal text for references, else the text itself; the
/// ticket's agent, team, department and topic are as they were after the change.
struct Event {
    EventId id;
    TicketId ticket;
    EventKind kind = EventKind::Opened;
    Timestamp time{};
    Author actor;
    QString from;
    QString to;
    QString comment;
    EntryId entry; ///< the thread entry it is about, if any
    AgentId agent;
    TeamId team;
    DepartmentId department;
    TopicId topic;
    bool operator==(const Event &) const = default;
};

struct Task {
    TaskId id;
    TicketId ticket;
    QString title;
    AgentId assignee;
    std::optional<Timestamp> due;
    Timestamp created{};
    std::optional<Timestamp> done;
    bool operator==(const Task &) const = default;
};

struct Feedback {
    TicketId ticket;
    int rating = 0; ///< 1 to 5
    QString comment;
    Timestamp time{};
    Timestamp closure{}; ///< the closing it rates; one rating per closure
    bool operator==(const Feedback &) const = default;
};

enum class DraftKind { Reply = 0, Note = 1, NewTicket = 2 };

struct Draft {
    AgentId agent;
    TicketId ticket; ///< none for a new ticket
    DraftKind kind = DraftKind::Reply;
    QByteArray content; ///< the form's fields as JSON
    Timestamp saved{};
    bool operator==(const Draft &) const = default;
};

/// One row of a ticket list: enough to paint it without another question.
struct TicketRow {
    Ticket ticket;
    QString requesterName;
    QString snippet; ///< start of the newest entry's text, one line
    QStringList tags;
    EntryKind snippetKind = EntryKind::Message; ///< of that entry
    AgentId snippetAgent{};                     ///< who wrote it; none for requesters and the system
    bool operator==(const TicketRow &) const = default;
};

} // namespace deskhand
