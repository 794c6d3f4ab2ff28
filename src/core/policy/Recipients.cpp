// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Recipients.h"

#include "core/policy/Access.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {
namespace {

constexpr qsizetype longestName = 100;

class Gathering {
public:
    Gathering(const NoticeFacts &facts, const DirectorySnapshot &directory, Timestamp now)
        : m_facts(facts)
        , m_ticket(facts.ticket.ticket)
        , m_directory(directory)
        , m_now(now)
    { }

    Recipients gather()
    {
        switch (m_facts.occasion) {
        case Occasion::NewTicket:
            manager();
            add(m_facts.accountManager, NoticeReason::AccountManager);
            membersIfUnassigned();
            acknowledgement();
            break;
        case Occasion::RequesterMessage:
            if (!add(m_ticket.agent, NoticeReason::AssignedAgent)) {
                team();
            }
            addIfVisible(m_ticket.lastRespondent, NoticeReason::LastRespondent);
            break;
        case Occasion::Reply:
            requesters();
            [[fallthrough]];
        case Occasion::Note:
            add(m_ticket.agent, NoticeReason::AssignedAgent);
            for (const AgentId mentioned : mentionedAgents(m_facts.noteText, m_directory)) {
                addIfVisible(mentioned, NoticeReason::Mentioned);
            }
            team();
            break;
        case Occasion::Assignment:
            assignment();
            break;
        case Occasion::Claim:
            break;
        case Occasion::Transfer:
            manager();
            membersIfUnassigned();
            break;
        case Occasion::DueSoon:
        case Occasion::Overdue:
            add(m_ticket.agent, NoticeReason::AssignedAgent);
            team();
            manager();
            break;
        case Occasion::Resolved:
        case Occasion::Closed:
            requesters();
            break;
        }
        return m_result;
    }

private:
    [[nodiscard]] bool isActor(AgentId agent) const
    {
        return m_facts.actor.kind == AuthorKind::Agent && m_facts.actor.agent == agent;
    }

    /// False when nobody of that id can be told (the actor counts as told).
    bool add(AgentId id, NoticeReason reason)
    {
        const Agent *agent = m_directory.agent(id);
        if (!agent || !agent->active || agent->isAway(m_now)) {
            return false;
        }
        const bool known = std::ranges::find(m_result.agents, id, &AgentNotice::agent) != m_result.agents.end();
        if (!known && !isActor(id)) {
            m_result.agents.append({id, reason});
        }
        return true;
    }

    void addIfVisible(AgentId id, NoticeReason reason)
    {
        if (id && AgentAccess(m_directory, id).canView(m_facts.ticket) != ViewReason::None) {
            add(id, reason);
        }
    }

    void manager()
    {
        if (const Department *department = m_directory.department(m_ticket.department)) {
            add(department->manager, NoticeReason::DepartmentManager);
        }
    }

    void membersIfUnassigned()
    {
        if (m_ticket.agent || m_ticket.team) {
            return;
        }
        for (const Agent &agent : m_directory.agents) {
            if (isMember(agent, m_ticket.department)) {
                add(agent.id, NoticeReason::DepartmentMember);
            }
        }
    }

    void team()
    {
        if (const Team *team = m_directory.team(m_ticket.team)) {
            add(team->lead, NoticeReason::TeamLead);
            for (const AgentId member : team->members) {
                add(member, NoticeReason::TeamMember);
            }
        }
    }

    void assignment()
    {
        if (m_facts.newAgent) {
            add(m_ticket.agent, NoticeReason::AssignedAgent);
        }
        const Team *team = m_facts.newTeam ? m_directory.team(m_ticket.team) : nullptr;
        if (!team) {
            return;
        }
        // A lead who cannot be told must not keep the team in the dark.
        if (!team->notifyLeadOnly || !add(team->lead, NoticeReason::TeamLead)) {
            this->team();
        }
    }

    void acknowledgement()
    {
        if (m_facts.tellRequesters && !m_facts.byAutomaticMail && m_ticket.requester) {
            m_result.requesters.append({m_ticket.requester, NoticeReason::Requester});
        }
    }

    void requesters()
    {
        if (!m_facts.tellRequesters || m_facts.byAutomaticMail) {
            return;
        }
        const auto tell = [this](RequesterId id, NoticeReason reason) {
            const bool isAuthor = m_facts.actor.kind == AuthorKind::Requester && m_facts.actor.requester == id;
            const auto &told = m_result.requesters;
            const bool known = std::ranges::find(told, id, &RequesterNotice::requester) != told.end();
            if (id && !isAuthor && !known) {
                m_result.requesters.append({id, reason});
            }
        };
        tell(m_ticket.requester, NoticeReason::Requester);
        for (const Collaborator &collaborator : m_facts.ticket.collaborators) {
            if (collaborator.active) {
                tell(collaborator.requester, NoticeReason::Collaborator);
            }
        }
    }

    const NoticeFacts &m_facts;
    const Ticket &m_ticket;
    const DirectorySnapshot &m_directory;
    Timestamp m_now;
    Recipients m_result;
};

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.';
}

} // namespace

QString noticeReasonText(NoticeReason reason)
{
    switch (reason) {
    case NoticeReason::AssignedAgent:
        return QCoreApplication::translate("Recipients", "assigned agent");
    case NoticeReason::Mentioned:
        return QCoreApplication::translate("Recipients", "mentioned");
    case NoticeReason::LastRespondent:
        return QCoreApplication::translate("Recipients", "last respondent");
    case NoticeReason::TeamLead:
        return QCoreApplication::translate("Recipients", "team lead");
    case NoticeReason::TeamMember:
        return QCoreApplication::translate("Recipients", "team member");
    case NoticeReason::DepartmentManager:
        return QCoreApplication::translate("Recipients", "department manager");
    case NoticeReason::AccountManager:
        return QCoreApplication::translate("Recipients", "account manager");
    case NoticeReason::DepartmentMember:
        return QCoreApplication::translate("Recipients", "department member");
    case NoticeReason::Requester:
        return QCoreApplication::translate("Recipients", "requester");
    case NoticeReason::Collaborator:
        return QCoreApplication::translate("Recipients", "collaborator");
    }
    return {};
}

std::optional<Occasion> occasionOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Opened:
        return Occasion::NewTicket;
    case EventKind::MessageAdded:
        return Occasion::RequesterMessage;
    case EventKind::ReplySent:
        return Occasion::Reply;
    case EventKind::NoteAdded:
        return Occasion::Note;
    case EventKind::Assigned:
        return Occasion::Assignment;
    case EventKind::Claimed:
        return Occasion::Claim;
    case EventKind::Transferred:
        return Occasion::Transfer;
    case EventKind::Overdue:
        return Occasion::Overdue;
    case EventKind::Closed:
        return Occasion::Closed;
    default:
        return std::nullopt;
    }
}

Recipients recipientsOf(const NoticeFacts &facts, const DirectorySnapshot &directory, Timestamp now)
{
    return Gathering(facts, directory, now).gather();
}

QList<AgentId> mentionedAgents(QStringView text, const DirectorySnapshot &directory)
{
    QList<AgentId> result;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && (isNameCharacter(text[at - 1]) || text[at - 1] == u'@')) {
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestName && isNameCharacter(text[end])) {
            ++end;
        }
        if (end < text.size() && text[end] == u'@') {
            continue;
        }
        // "Ask @ken." and "@ken.smith": a dot or dash at the end belongs to the sentence unless a name has it.
        for (QStringView name = text.sliced(at + 1, end - at - 1); !name.isEmpty(); name.chop(1)) {
            const auto agent = std::ranges::find_if(directory.agents, [name](const Agent &candidate) {
                return name.compare(candidate.username, Qt::CaseInsensitive) == 0;
            });
            if (agent != directory.agents.end()) {
                if (!result.contains(agent->id)) {
                    result.append(agent->id);
                }
                break;
            }
            if (name.last(1).front().isLetterOrNumber()) {
                break;
            }
        }
    }
    return result;
}

} // namespace deskhand
