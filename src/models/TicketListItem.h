// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A row of the ticket list in words and tones: everything a delegate paints and a screen reader says.

#include "models/Formatting.h"

#include <QMetaType>

namespace deskhand {

enum class TicketSign { AwaitsReply, Answered, Paused, Resolved, Archived, Deleted };

struct TicketListItem {
    TicketId id;
    QString number; ///< with '#'
    QString subject;
    QString requester;
    QString snippet;
    QString snippetLead;      ///< what it is, where it is no message: "Note:", "You:", "Ken Jay:"
    bool snippetNote = false; ///< nothing for requesters
    TicketSign sign = TicketSign::Answered;
    QString signText; ///< the sign as a word: "awaits reply"
    QString status;
    QString priority;
    Tone priorityTone = Tone::Plain;
    DueText due;
    QString updated; ///< relative
    QString updatedTooltip;
    QString created; ///< relative, as are the next
    QString createdTooltip;
    QString closed;
    QString department;
    QString topic;
    QString team;
    QString source;
    QString labels;
    QString assignee; ///< agent, else team; empty if nobody
    QString assigneeInitials;
    bool draft = false;   ///< of the one who looks, not sent yet
    bool loading = false; ///< a placeholder: nothing else is set
};

/// `self` is who looks.
[[nodiscard]] TicketListItem ticketListItem(const TicketRow &row, const DirectorySnapshot &directory, Timestamp now,
                                            AgentId self = {});
/// "unsent draft"; for the mark beside the row.
[[nodiscard]] QString draftText();
/// The row as one sentence for screen readers.
[[nodiscard]] QString spokenText(const TicketListItem &item);

} // namespace deskhand
