// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who is told of what happened to a ticket (domain, section 9), and why.

#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace deskhand {

/// What people may be told of.
enum class Occasion {
    NewTicket,
    RequesterMessage,
    Note,
    Reply,
    Assignment, ///< to an agent, a team, or both
    Claim,      ///< tells nobody
    Transfer,
    DueSoon,
    Overdue,
    Resolved,
    Closed,
};

enum class NoticeReason {
    AssignedAgent,
    Mentioned,
    LastRespondent,
    TeamLead,
    TeamMember,
    DepartmentManager,
    AccountManager,
    DepartmentMember,
    Requester,
    Collaborator,
};

/// "assigned agent", "requester" ...; translated.
[[nodiscard]] QString noticeReasonText(NoticeReason reason);

/// The occasion of an event's kind; none for those of which nobody is told. A closing that sets a resolved status is
/// Occasion::Resolved, which the kind alone does not tell.
[[nodiscard]] std::optional<Occasion> occasionOf(EventKind kind);

struct NoticeFacts {
    Occasion occasion = Occasion::NewTicket;
    const TicketDetails &ticket; ///< after the change
    Actor actor;
    AgentId accountManager;       ///< of the ticket's organization
    QString noteText;             ///< plain text, for mentions (Occasion::Note)
    bool newAgent = true;         ///< Occasion::Assignment: the agent is newly assigned
    bool newTeam = true;          ///< Occasion::Assignment: the team is newly assigned
    bool tellRequesters = true;   ///< false: held back by a setting, a rule or a backdated command
    bool byAutomaticMail = false; ///< caused by an automatic mail, which is never answered
};

struct AgentNotice {
    AgentId agent;
    NoticeReason reason = NoticeReason::AssignedAgent;
    bool operator==(const AgentNotice &) const = default;
};

struct RequesterNotice {
    RequesterId requester;
    NoticeReason reason = NoticeReason::Requester;
    bool operator==(const RequesterNotice &) const = default;
};

struct Recipients {
    QList<AgentNotice> agents; ///< each once, with the first reason in the order of the table
    QList<RequesterNotice> requesters;
    bool operator==(const Recipients &) const = default;
};

/// Away and inactive agents are left out, and the actor; only an acknowledgement goes to whoever caused it. A mentioned
/// agent and the last respondent must still see the ticket, so that a mention gives nothing away.
[[nodiscard]] Recipients recipientsOf(const NoticeFacts &facts, const DirectorySnapshot &directory, Timestamp now);

/// Agents named as `@username` in a note, each once, in the order of the text. A mail address is no mention.
[[nodiscard]] QList<AgentId> mentionedAgents(QStringView text, const DirectorySnapshot &directory);

} // namespace deskhand
