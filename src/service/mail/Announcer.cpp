// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/Announcer.h"

#include "core/text/EventComment.h"
#include "service/mail/MailComposer.h"
#include "store/Store.h"

namespace deskhand {

namespace {

/// One line for an agent: "John Bonds assigned you #104233: Payroll export fails".
QString sentence(const Announcement &announcement, const Ticket &ticket, const QString &who)
{
    const QString what = QCoreApplication::translate("notice", "#%1: %2").arg(ticket.number, ticket.subject);
    switch (announcement.occasion) {
    case Occasion::NewTicket:
        return QCoreApplication::translate("notice", "New ticket %1").arg(what);
    case Occasion::RequesterMessage:
        return QCoreApplication::translate("notice", "%1 wrote in %2")
            .arg(announcement.entry.author.name.isEmpty() ? who : announcement.entry.author.name, what);
    case Occasion::Note:
        return QCoreApplication::translate("notice", "%1 noted in %2").arg(who, what);
    case Occasion::Reply:
        return QCoreApplication::translate("notice", "%1 replied in %2").arg(who, what);
    case Occasion::Assignment:
        return QCoreApplication::translate("notice", "%1 assigned %2").arg(who, what);
    case Occasion::Claim:
        return QCoreApplication::translate("notice", "%1 claimed %2").arg(who, what);
    case Occasion::Transfer:
        return QCoreApplication::translate("notice", "%1 transferred %2").arg(who, what);
    case Occasion::DueSoon:
        return QCoreApplication::translate("notice", "Due soon: %1").arg(what);
    case Occasion::Overdue:
        return QCoreApplication::translate("notice", "Overdue: %1").arg(what);
    case Occasion::Resolved:
        return QCoreApplication::translate("notice", "%1 resolved %2").arg(who, what);
    case Occasion::Closed:
        return QCoreApplication::translate("notice", "%1 closed %2").arg(who, what);
    }
    return what;
}

} // namespace

Result<void> Announcer::announce(const Announcement &announcement, const WorkingTicket &working)
{
    if (m_context.isSilent()) {
        return {};
    }
    AgentId accountManager;
    if (announcement.occasion == Occasion::NewTicket && working.ticket().organization) {
        DESKHAND_ASSIGN(const Organization organization,
                        m_context.store().people.organization(working.ticket().organization));
        accountManager = organization.accountManager;
    }
    const NoticeFacts facts{.occasion = announcement.occasion,
                            .ticket = working.now,
                            .actor = m_context.actor(),
                            .accountManager = accountManager,
                            .noteText = announcement.entry.body.text,
                            .newAgent = announcement.newAgent,
                            .newTeam = announcement.newTeam,
                            .tellRequesters = announcement.tellRequesters,
                            .byAutomaticMail = announcement.automaticMail};
    const Recipients recipients = recipientsOf(facts, m_context.directory(), m_context.now());
    DESKHAND_TRY(tellAgents(announcement, working, recipients.agents));
    return tellRequesters(announcement, working, recipients.requesters);
}

Result<void> Announcer::tellAgents(const Announcement &announcement, const WorkingTicket &working,
                                   const QList<AgentNotice> &notices)
{
    const QString text = sentence(announcement, working.ticket(), shownName(m_context.author()));
    for (const AgentNotice &notice : notices) {
        const Agent *agent = m_context.directory().agent(notice.agent);
        if (agent == nullptr || m_agents.contains(agent->id)) {
            continue;
        }
        m_agents.insert(agent->id);
        const QString reason = noticeReasonText(notice.reason);
        Notification notification;
        notification.agent = agent->id;
        notification.ticket = working.id();
        notification.kind = announcement.kind;
        notification.entry = announcement.entry.id;
        notification.text = text;
        notification.reason = reason;
        notification.created = m_context.now();
        DESKHAND_TRY(m_context.store().notifications.insert(notification));
        const bool byMail = !agent->email.isEmpty();
        m_context.outcome.notified.append({Actor::ofAgent(agent->id), agent->name, agent->email, reason, byMail});
        if (byMail) {
            DESKHAND_TRY(m_context.store().outbox.insert(
                composeToAgent(m_context, working.ticket(), announcement, *agent, text)));
        }
    }
    return {};
}

Result<void> Announcer::tellRequesters(const Announcement &announcement, const WorkingTicket &working,
                                       const QList<RequesterNotice> &notices)
{
    QList<RequesterId> ids;
    for (const RequesterNotice &notice : notices) {
        if (!m_requesters.contains(notice.requester)) {
            ids.append(notice.requester);
        }
    }
    DESKHAND_ASSIGN(const QList<Requester> requesters, m_context.store().people.requesters(ids));
    MailAudience audience;
    for (const RequesterNotice &notice : notices) {
        const auto found = std::find_if(requesters.cbegin(), requesters.cend(),
                                        [&](const Requester &r) { return r.id == notice.requester; });
        if (found == requesters.cend() || found->primaryEmail().isEmpty()) {
            continue;
        }
        m_requesters.insert(found->id);
        const MailAddress address{found->name, found->primaryEmail()};
        (found->id == working.ticket().requester ? audience.to : audience.cc).append(address);
        m_context.outcome.notified.append(
            {Actor::ofRequester(found->id), found->name, address.address, noticeReasonText(notice.reason), true});
    }
    for (const QString &cc : announcement.cc) {
        const QString address = cc.trimmed().toLower();
        const auto same = [&](const MailAddress &known) { return known.address == address; };
        if (std::none_of(audience.to.cbegin(), audience.to.cend(), same)
            && std::none_of(audience.cc.cbegin(), audience.cc.cend(), same)) {
            audience.cc.append({{}, address});
            m_context.outcome.notified.append(
                {{}, address, address, QCoreApplication::translate("notice", "Cc of this mail"), true});
        }
    }
    if (audience.to.isEmpty()) {
        audience.to = std::exchange(audience.cc, {});
    }
    if (audience.to.isEmpty()) {
        return {};
    }
    DESKHAND_ASSIGN(const OutgoingMail mail, composeToRequester(m_context, working, announcement, audience));
    DESKHAND_ASSIGN(const OutgoingMailId id, m_context.store().outbox.insert(mail));
    if (mail.kind == OutgoingMailKind::Closed) {
        m_context.undo.heldMail.append(id);
    }
    return m_context.store().messageIds.insert(mail.messageId, {working.id(), announcement.entry.id}, m_context.now());
}

} // namespace deskhand
