// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every change to a ticket, as a value (domain, section 3). Views, imports, jobs and the API make
/// commands; only `HelpDesk` carries them out.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/values/Ticket.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>

namespace deskhand {

/// Who acts. The system acts for jobs, rules and imports, and is bound by rules but not by permissions.
struct Actor {
    AuthorKind kind = AuthorKind::System;
    AgentId agent;
    RequesterId requester;
    static Actor system() { return {}; }
    static Actor ofAgent(AgentId id) { return {AuthorKind::Agent, id, {}}; }
    static Actor ofRequester(RequesterId id) { return {AuthorKind::Requester, {}, id}; }
    bool operator==(const Actor &) const = default;
};

/// Who asks for help, as known when opening: an id, or an address that is found or made.
struct RequesterRef {
    RequesterId id;
    QString name;
    QString email;
    QString phone;
    bool operator==(const RequesterRef &) const = default;
};

namespace command {

/// Unset optionals mean "let the rules decide" (domain, section 4).
struct OpenTicket {
    RequesterRef requester;
    QString subject;
    Body body; ///< the first message
    Source source = Source::Phone;
    std::optional<DepartmentId> department;
    std::optional<TopicId> topic;
    std::optional<PriorityId> priority;
    std::optional<StatusId> status;
    std::optional<SlaPlanId> slaPlan;
    std::optional<AgentId> agent;
    std::optional<TeamId> team;
    std::optional<Timestamp> due;
    QMap<QString, QString> fields;
    QStringList tags;
    QList<RequesterRef> collaborators;
    QList<AttachmentId> attachments;
    MailAccountId mailAccount;
    std::optional<MailHeaders> mail;
    bool acknowledge = true;
    TicketId continues;               ///< the closed ticket this one goes on from
    QString number;                   ///< only the system may give one (import)
    std::optional<Timestamp> created; ///< only the system may backdate (import)
    QString externalKey;              ///< import: a second one with this key is refused as known
    bool operator==(const OpenTicket &) const = default;
};

/// An agent's answer to the requester; may set the status in the same step.
struct Reply {
    Body body;
    QList<AttachmentId> attachments;
    QStringList cc; ///< further addresses for this mail only
    std::optional<StatusId> status;
    EntryId lastEntrySeen; ///< a newer message or reply than this is a conflict; none = not asked
    Source source = Source::Other;
    std::optional<MailHeaders> mail;  ///< when it came by mail
    std::optional<Timestamp> created; ///< only the system may backdate
    bool operator==(const Reply &) const = default;
};

struct AddNote {
    Body body;
    QList<AttachmentId> attachments;
    std::optional<StatusId> status;
    std::optional<Timestamp> created;
    bool operator==(const AddNote &) const = default;
};

/// From the requester or a collaborator, or taken down by an agent for them (`author`).
struct RequesterMessage {
    Body body;
    QList<AttachmentId> attachments;
    RequesterId author; ///< none = the ticket's requester
    Source source = Source::Email;
    std::optional<MailHeaders> mail; ///< `automatic` never reopens
    std::optional<Timestamp> created;
    bool operator==(const RequesterMessage &) const = default;
};

struct EditEntry {
    EntryId entry;
    Body body;
    bool operator==(const EditEntry &) const = default;
};
/// Unset = leave as it is; an invalid id = take away.
struct Assign {
    std::optional<AgentId> agent;
    std::optional<TeamId> team;
    QString comment;
    bool operator==(const Assign &) const = default;
};
struct Claim {
    bool operator==(const Claim &) const = default;
};
struct Release {
    QString comment;
    bool operator==(const Release &) const = default;
};
struct Transfer {
    DepartmentId department;
    QString comment;
    bool operator==(const Transfer &) const = default;
};
struct Refer {
    Referral to;
    bool remove = false;
    QString comment;
    bool operator==(const Refer &) const = default;
};
struct SetStatus {
    StatusId status;
    QString comment;
    std::optional<Timestamp> created = {}; ///< only the system may backdate (import)
    bool operator==(const SetStatus &) const = default;
};
struct SetPriority {
    PriorityId priority;
    bool operator==(const SetPriority &) const = default;
};
struct SetTopic {
    TopicId topic;
    bool operator==(const SetTopic &) const = default;
};
struct SetSla {
    SlaPlanId slaPlan;
    bool operator==(const SetSla &) const = default;
};
/// Manual due date; unset takes it away.
struct SetDue {
    std::optional<Timestamp> due;
    QString comment;
    bool operator==(const SetDue &) const = default;
};
/// Snooze: pending until then; unset wakes it.
struct SetPendingUntil {
    std::optional<Timestamp> until;
    bool operator==(const SetPendingUntil &) const = default;
};
/// Only what is set changes; an empty field value clears the field.
struct EditProperties {
    std::optional<QString> subject;
    QMap<QString, QString> fields;
    std::optional<RequesterId> requester;
    bool operator==(const EditProperties &) const = default;
};
struct ChangeCollaborators {
    QList<RequesterRef> add;
    QList<RequesterId> remove;
    bool operator==(const ChangeCollaborators &) const = default;
};
struct ChangeTags {
    QStringList add;
    QStringList remove;
    bool operator==(const ChangeTags &) const = default;
};
/// The command's ticket becomes a child of `into`.
struct Merge {
    TicketId into;
    bool operator==(const Merge &) const = default;
};
struct Unmerge {
    bool operator==(const Unmerge &) const = default;
};
/// Moves entries into a new ticket of the same requester, linked to this one.
struct Split {
    QList<EntryId> entries;
    QString subject;
    bool operator==(const Split &) const = default;
};
struct Link {
    TicketId other;
    bool remove = false;
    bool operator==(const Link &) const = default;
};
struct AddTask {
    QString title;
    AgentId assignee;
    std::optional<Timestamp> due;
    bool operator==(const AddTask &) const = default;
};
struct FinishTask {
    TaskId task;
    bool reopen = false;
    bool operator==(const FinishTask &) const = default;
};
struct MarkAnswered {
    bool answered = true;
    bool operator==(const MarkAnswered &) const = default;
};
struct Rate {
    int rating = 0;
    QString comment;
    bool operator==(const Rate &) const = default;
};
struct Delete {
    bool operator==(const Delete &) const = default;
};
struct Restore {
    bool operator==(const Restore &) const = default;
};
struct Purge {
    bool operator==(const Purge &) const = default;
};
/// Takes back a reply whose mail is still held (the entry stays as cancelled, as a draft to the author).
struct UndoSend {
    EntryId entry;
    /// The reply's command: what else it changed (status, claim, clock) goes back too; null = the mail only.
    QUuid reply;
    bool operator==(const UndoSend &) const = default;
};
/// The inverse of most commands: puts back exactly what the command of this id changed, where nothing has changed it
/// since. For whoever gave that command, and an administrator; as long as the help desk remembers it (30 days).
struct Revert {
    QUuid command;
    bool operator==(const Revert &) const = default;
};

} // namespace command

using CommandBody =
    std::variant<command::OpenTicket, command::Reply, command::AddNote, command::RequesterMessage, command::EditEntry,
                 command::Assign, command::Claim, command::Release, command::Transfer, command::Refer,
                 command::SetStatus, command::SetPriority, command::SetTopic, command::SetSla, command::SetDue,
                 command::SetPendingUntil, command::EditProperties, command::ChangeCollaborators, command::ChangeTags,
                 command::Merge, command::Unmerge, command::Split, command::Link, command::AddTask, command::FinishTask,
                 command::MarkAnswered, command::Rate, command::Delete, command::Restore, command::Purge,
                 command::UndoSend, command::Revert>;

/// One change to one ticket.
struct Command {
    QUuid id;                              ///< unique; the same id again answers as the first time and changes nothing
    TicketId ticket;                       ///< none for OpenTicket
    std::optional<qint64> expectedVersion; ///< what its author saw; another version now is a Conflict
    CommandBody body;

    [[nodiscard]] static Command make(TicketId ticket, CommandBody body, std::optional<qint64> expectedVersion = {})
    {
        return {QUuid::createUuid(), ticket, expectedVersion, std::move(body)};
    }
    bool operator==(const Command &) const = default;
};

enum class ExecutionMode { Commit, DryRun };

/// Someone who is told about a change, and why.
struct NotifiedPerson {
    Actor person;
    QString name;
    QString address; ///< mail address for requesters and Cc; empty for agents told in the program
    QString reason;  ///< translated: "assigned agent", "requester", ...
    bool byMail = false;
    bool operator==(const NotifiedPerson &) const = default;
};

/// What a carried-out command did (or a dry run would do).
struct CommandOutcome {
    TicketId ticket;
    QString number;
    qint64 version = 0;
    EntryId entry;      ///< the entry it wrote, if any
    TicketId newTicket; ///< a message that opened a new ticket, or a split
    TaskId task;
    QList<Event> events;
    QList<NotifiedPerson> notified;
    /// Carries expectedVersion (UndoSend does not: what came in meanwhile must not keep a mail from being held back);
    /// absent where nothing can be undone. Carrying it out gives an inverse again: redo.
    std::optional<Command> inverse;
    bool replayed = false; ///< the id was known: this is the stored answer
    bool operator==(const CommandOutcome &) const = default;
};

} // namespace deskhand
