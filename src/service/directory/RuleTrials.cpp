// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/RuleTrials.h"

#include "core/policy/Access.h"
#include "service/HelpDesk.h"
#include "service/reading/TicketReader.h"
#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

constexpr int mostTickets = 1000;
constexpr RuleId triedId{-1};

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

/// As the ticket came in, as far as that is kept.
Result<RuleFacts> factsOf(Store &store, const DirectorySnapshot &directory, const TicketDetails &details)
{
    const Ticket &ticket = details.ticket;
    RuleFacts facts;
    facts.source = ticket.source;
    facts.mailAccount = ticket.mailAccount;
    if (const MailAccount *account = directory.mailAccount(ticket.mailAccount)) {
        facts.mailAccountName = account->name;
        facts.mailAccountAddress = account->address;
    }
    DESKHAND_ASSIGN(const Requester requester, store.people.requester(ticket.requester));
    facts.senderAddress = requester.primaryEmail();
    facts.senderName = requester.name;
    facts.subject = ticket.subject;
    facts.fields = details.fields;
    if (const HelpTopic *topic = directory.topic(ticket.topic)) {
        facts.topic = topic->name;
    }
    if (ticket.organization) {
        DESKHAND_ASSIGN(const Organization organization, store.people.organization(ticket.organization));
        facts.organization = organization.name;
    }
    DESKHAND_ASSIGN(const QList<ThreadEntry> entries, store.threads.entries({ticket.id}));
    for (const ThreadEntry &entry : entries) {
        if (entry.kind == EntryKind::Message) {
            facts.body = entry.body.text;
            break;
        }
    }
    return facts;
}

template <typename Id>
void forget(std::optional<Id> &wanted, Id present)
{
    if (wanted == present) {
        wanted.reset();
    }
}

RuleOutcome changesTo(const TicketDetails &details, RuleOutcome wanted)
{
    const Ticket &ticket = details.ticket;
    forget(wanted.department, ticket.department);
    forget(wanted.priority, ticket.priority);
    forget(wanted.slaPlan, ticket.slaPlan);
    forget(wanted.agent, ticket.agent);
    forget(wanted.team, ticket.team);
    forget(wanted.topic, ticket.topic);
    forget(wanted.status, ticket.status);
    wanted.tags.removeIf([&details](const QString &tag) { return details.tags.contains(tag); });
    return wanted;
}

} // namespace

Result<RuleTrial> tryRule(HelpDesk &helpDesk, TicketReader &reader, const Actor &actor, const RoutingRule &rule,
                          int limit)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, helpDesk.directory());
    const bool may = actor.kind == AuthorKind::System
                     || (actor.kind == AuthorKind::Agent
                         && AgentAccess(*directory, actor.agent).may(AgentPermission::SettingsManage));
    if (!may) {
        return failure(ErrorKind::PermissionDenied, RuleText::tr("You may not try routing rules out."));
    }
    RoutingRule tried = rule;
    tried.id = triedId;
    tried.active = true;
    const RuleSet rules({tried});
    RuleOutcome wanted;
    applyActions(tried, wanted);

    TicketPageRequest request;
    request.limit = std::clamp(limit, 1, mostTickets);
    const QString query = rule.trigger == RuleTrigger::OnTime ? rule.query : QString();
    DESKHAND_ASSIGN(request.query, reader.resolve(actor, query, {SortColumn::Created, true}));
    DESKHAND_ASSIGN(const TicketPage page, reader.page(actor, request));
    RuleTrial trial;
    Store &store = helpDesk.store();
    for (const TicketRow &row : page.rows) {
        const Result<TicketDetails> details = store.tickets.details(row.ticket.id);
        if (!details && details.error().kind == ErrorKind::NotFound) {
            continue; // purged since
        }
        DESKHAND_TRY(details);
        DESKHAND_ASSIGN(const RuleFacts facts, factsOf(store, *directory, *details));
        ++trial.tried;
        if (rules.matches(triedId, facts)) {
            trial.matches.append({row, changesTo(*details, wanted)});
        }
    }
    return trial;
}

} // namespace deskhand
