// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// All that one command changed and that can be put back. Kept in the command log.

#include "core/command/Command.h"
#include "service/undo/TicketDelta.h"

#include <QJsonObject>

#include <optional>

namespace deskhand {

/// An entry that went from one ticket to another.
struct MovedEntry {
    EntryId entry;
    TicketId from;
    TicketId to;
    bool operator==(const MovedEntry &) const = default;
};

/// A task before and after; unset = it did not exist.
struct TaskChange {
    std::optional<Task> before;
    std::optional<Task> after;
    bool operator==(const TaskChange &) const = default;
};

struct FeedbackChange {
    std::optional<Feedback> before;
    std::optional<Feedback> after;
    bool operator==(const FeedbackChange &) const = default;
};

struct BodyChange {
    EntryId entry;
    Body before;
    Body after;
    bool operator==(const BodyChange &) const = default;
};

struct UndoRecord {
    Actor actor;
    QList<TicketDelta> tickets; ///< the command's own first
    QList<MovedEntry> moved;
    QList<TaskChange> tasks;
    QList<BodyChange> bodies;
    std::optional<FeedbackChange> feedback;
    EntryId heldReply;                   ///< can be undone only while its mail is held
    QList<OutgoingMailId> heldMail;      ///< taken back with the rest for as long as it is held
    QList<OutgoingMailId> cancelledMail; ///< of an undo: held again when that is undone in turn
    bool takesBack = false;              ///< of an undo; taking that back in turn is doing it again

    [[nodiscard]] bool isEmpty() const
    {
        return tickets.isEmpty() && moved.isEmpty() && tasks.isEmpty() && bodies.isEmpty() && !feedback;
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static UndoRecord fromJson(const QJsonObject &json);
    bool operator==(const UndoRecord &) const = default;
};

/// A command's row in the log: the answer for a retry, and what an undo needs.
struct CommandRecord {
    CommandOutcome outcome;
    UndoRecord undo;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<CommandRecord> decode(const QByteArray &stored);
};

} // namespace deskhand
