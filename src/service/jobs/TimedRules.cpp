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

TicketVisibility everything()
{
    TicketVisibility visibility;
    visibility.everything = true;
    return visibility;
}

} // namespace

TimedRules::TimedRules(HelpDesk &helpDesk, const DirectorySnapshot &directory)
    : m_helpDesk(helpDesk)
    , m_directory(directory)
{ }

Result<TimedRules::Found> TimedRules::ticketsOf(const RoutingRule &rule) const
{
    Found found;
    TicketPageRequest request;
    DESKHAND_ASSIGN(request.query, TicketReader(m_helpDesk).resolve(Actor::system(), rule.query));
    request.limit = pageSize;
    found.query = request.query;
    TicketSearch search(m_helpDesk.store().database(), m_helpDesk.store().tickets);
    do {
        QByteArray next;
        DESKHAND_ASSIGN(const QList<TicketId> page, search.ids(request, everything(), &next));
        found.ids.append(page);
        request.cursor = next;
    } while (!request.cursor.isEmpty());
    return found;
}

Result<void> TimedRules::carryOut(CommandContext &context, const RoutingRule &rule, const TicketQuery &query) const
{
    WorkingTicket &working = context.ticket();
    const Ticket &ticket = working.ticket();
    TicketSearch search(context.store().database(), context.store().tickets);
    DESKHAND_ASSIGN(const QList<TicketId> found, search.matching(query, everything(), {working.id()}));
    if (found.isEmpty()) {
        return {};
    }
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
