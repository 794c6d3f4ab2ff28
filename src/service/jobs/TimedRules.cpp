// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jobs/TimedRules.h"

#include "service/HelpDesk.h"
#include "service/ServiceCore.h"
#include "service/command/CommandContext.h"
#include "service/reading/TicketReader.h"
#include "service/rules/RuleActions.h"
#include "store/Store.h"
#include "store/search/TicketSearch.h"

namespace deskhand {

namespace {

constexpr int pageSize = 1000;

} // namespace

TimedRules::TimedRules(HelpDesk &helpDesk, const DirectorySnapshot &directory)
    : m_helpDesk(helpDesk)
    , m_directory(directory)
{ }

Result<QList<TicketId>> TimedRules::ticketsOf(const RoutingRule &rule) const
{
    TicketPageRequest request;
    DESKHAND_ASSIGN(request.query, TicketReader(m_helpDesk).resolve(Actor::system(), rule.query));
    request.limit = pageSize;
    TicketVisibility everything;
    everything.everything = true;
    TicketSearch search(m_helpDesk.store().database(), m_helpDesk.store().tickets);
    QList<TicketId> result;
    do {
        QByteArray next;
        DESKHAND_ASSIGN(const QList<TicketId> page, search.ids(request, everything, &next));
        result.append(page);
        request.cursor = next;
    } while (!request.cursor.isEmpty());
    return result;
}

Result<void> TimedRules::carryOut(CommandContext &context, const RoutingRule &rule) const
{
    WorkingTicket &working = context.ticket();
    const Ticket &ticket = working.ticket();
    DESKHAND_ASSIGN(const Requester requester, context.store().people.requester(ticket.requester));
    RuleFacts facts = ruleFacts(context, ticket.source, ticket.mailAccount, requester);
    facts.subject = ticket.subject;
    facts.fields = working.now.fields;
    if (const HelpTopic *topic = m_directory.topic(ticket.topic)) {
        facts.topic = topic->name;
    }
    if (ticket.organization) {
        DESKHAND_ASSIGN(const Organization organization, context.store().people.organization(ticket.organization));
        facts.organization = organization.name;
    }
    if (!m_helpDesk.core().rules().matches(rule.id, facts)) {
        return {};
    }
    RuleOutcome outcome;
    applyActions(rule, outcome);
    const qsizetype before = context.outcome.events.size();
    DESKHAND_TRY(applyRules(context, outcome));
    if (context.outcome.events.size() > before) {
        queueRuleNotices(context, working, outcome, {});
    }
    return {};
}

} // namespace deskhand
