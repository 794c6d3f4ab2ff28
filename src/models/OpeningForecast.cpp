// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/OpeningForecast.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

OpeningForecast::OpeningForecast(const QList<RoutingRule> &rules)
    : m_list(rules)
    , m_rules(rules)
{ }

OpeningDecision OpeningForecast::decide(const command::OpenTicket &open, const Asker &asker,
                                        const DirectorySnapshot &directory, Timestamp now) const
{
    RuleFacts facts;
    facts.source = open.source;
    facts.senderName = asker.name;
    facts.senderAddress = asker.email;
    facts.organization = asker.organization.name;
    facts.subject = open.subject;
    facts.body = open.body.text;
    facts.fields = open.fields;
    if (const HelpTopic *topic = directory.topic(open.topic.value_or(TopicId()))) {
        facts.topic = topic->name;
    }
    OpeningRequest request;
    request.department = open.department;
    request.topic = open.topic;
    request.accountManager = asker.organization.accountManager;
    request.priority = open.priority;
    request.status = open.status;
    request.slaPlan = open.slaPlan;
    request.agent = open.agent;
    request.team = open.team;
    return decideOpening(request, m_rules.run(RuleTrigger::OnNew, facts), directory, now);
}

QString OpeningForecast::reasonText(OpeningReason reason, RuleId id) const
{
    if (reason == OpeningReason::None || reason == OpeningReason::Explicit) {
        return {};
    }
    const auto rule =
        std::find_if(m_list.cbegin(), m_list.cend(), [id](const RoutingRule &each) { return each.id == id; });
    if (reason == OpeningReason::Rule && rule != m_list.cend()) {
        return QCoreApplication::translate("OpeningForecast", "set by rule \"%1\"").arg(rule->name);
    }
    return QCoreApplication::translate("OpeningForecast", "from %1").arg(openingReasonText(reason));
}

} // namespace deskhand
