// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/Opening.h"

#include "core/policy/Access.h"

#include <QCoreApplication>

#include <functional>

namespace deskhand {
namespace {

template <typename Record>
bool isInUse(const Record *record)
{
    return record && !record->archived;
}

/// Takes the first candidate that is fit; further ones are not looked at.
template <typename T>
class FirstFit {
public:
    explicit FirstFit(std::function<bool(T)> isFit)
        : m_isFit(std::move(isFit))
    { }
    FirstFit &orElse(T candidate, OpeningReason reason, RuleId rule = {})
    {
        if (!m_closed && candidate && m_isFit(candidate)) {
            m_decided = {candidate, reason, rule};
            m_closed = true;
        }
        return *this;
    }
    FirstFit &orRule(const std::optional<T> &candidate, const RuleOutcome &rules, RuleActionKind kind)
    {
        return orElse(candidate.value_or(T{}), OpeningReason::Rule, rules.decidedBy.value(kind));
    }
    /// An explicit "none" ends the search.
    FirstFit &orExplicit(const std::optional<T> &candidate, bool noneIsAnAnswer)
    {
        orElse(candidate.value_or(T{}), OpeningReason::Explicit);
        if (!m_closed && noneIsAnAnswer && candidate && !*candidate) {
            m_decided = {T{}, OpeningReason::Explicit, {}};
            m_closed = true;
        }
        return *this;
    }
    [[nodiscard]] Decided<T> decided() const { return m_decided; }

private:
    std::function<bool(T)> m_isFit;
    Decided<T> m_decided;
    bool m_closed = false;
};

class Deciding {
public:
    Deciding(const OpeningRequest &request, const RuleOutcome &rules, const DirectorySnapshot &directory, Timestamp now)
        : m_request(request)
        , m_rules(rules)
        , m_directory(directory)
        , m_account(directory.mailAccount(request.mailAccount))
        , m_now(now)
    { }

    OpeningDecision decide()
    {
        OpeningDecision decision;
        decision.topic = FirstFit<TopicId>([this](TopicId id) { return isInUse(m_directory.topic(id)); })
                             .orExplicit(m_request.topic, true)
                             .orRule(m_rules.topic, m_rules, RuleActionKind::SetTopic)
                             .orElse(m_account ? m_account->topic : TopicId{}, OpeningReason::MailAccount)
                             .decided();
        m_topic = m_directory.topic(decision.topic.value);
        decision.department = department();
        decision.priority = priority();
        decision.status = status();
        decision.slaPlan = slaPlan(decision.department.value);
        assignee(decision);
        return decision;
    }

private:
    [[nodiscard]] Decided<DepartmentId> department() const
    {
        return FirstFit<DepartmentId>([this](DepartmentId id) { return isInUse(m_directory.department(id)); })
            .orExplicit(m_request.department, false)
            .orRule(m_rules.department, m_rules, RuleActionKind::SetDepartment)
            .orElse(m_account ? m_account->department : DepartmentId{}, OpeningReason::MailAccount)
            .orElse(m_topic ? m_topic->department : DepartmentId{}, OpeningReason::Topic)
            .orElse(m_directory.settings.defaultDepartment, OpeningReason::Default)
            .decided();
    }

    [[nodiscard]] Decided<PriorityId> priority() const
    {
        return FirstFit<PriorityId>([this](PriorityId id) { return isInUse(m_directory.priority(id)); })
            .orRule(m_rules.priority, m_rules, RuleActionKind::SetPriority)
            .orExplicit(m_request.priority, false)
            .orElse(m_account ? m_account->priority : PriorityId{}, OpeningReason::MailAccount)
            .orElse(m_topic ? m_topic->priority : PriorityId{}, OpeningReason::Topic)
            .orElse(m_directory.settings.defaultPriority, OpeningReason::Default)
            .decided();
    }

    [[nodiscard]] Decided<StatusId> status() const
    {
        const auto mayBegin = [this](StatusId id) {
            const Status *status = m_directory.status(id);
            return isInUse(status) && (status->state == TicketState::Open || status->state == TicketState::Closed);
        };
        return FirstFit<StatusId>(mayBegin)
            .orExplicit(m_request.status, false)
            .orRule(m_rules.status, m_rules, RuleActionKind::SetStatus)
            .orElse(m_topic ? m_topic->firstStatus : StatusId{}, OpeningReason::Topic)
            .orElse(m_directory.settings.defaultStatus, OpeningReason::Default)
            .decided();
    }

    [[nodiscard]] Decided<SlaPlanId> slaPlan(DepartmentId department) const
    {
        const Department *holder = m_directory.department(department);
        return FirstFit<SlaPlanId>([this](SlaPlanId id) { return isInUse(m_directory.slaPlan(id)); })
            .orExplicit(m_request.slaPlan, true)
            .orRule(m_rules.slaPlan, m_rules, RuleActionKind::SetSlaPlan)
            .orElse(m_topic ? m_topic->slaPlan : SlaPlanId{}, OpeningReason::Topic)
            .orElse(holder ? holder->slaPlan : SlaPlanId{}, OpeningReason::Department)
            .orElse(m_directory.settings.defaultSlaPlan, OpeningReason::Default)
            .decided();
    }

    /// Agent and team come from one place: whoever asks for a team does not also mean the topic's agent.
    void assignee(OpeningDecision &decision) const
    {
        const DepartmentId department = decision.department.value;
        const auto take = [&](AgentId agent, TeamId team, OpeningReason reason, RuleId agentRule = {},
                              RuleId teamRule = {}) {
            const Agent *record = m_directory.agent(agent);
            const bool agentFits = mayBeAssigned(m_directory, agent, department)
                                   && (reason == OpeningReason::Explicit || !record->isAway(m_now));
            const bool teamFits = isInUse(m_directory.team(team));
            if (agentFits) {
                decision.agent = {agent, reason, agentRule};
            }
            if (teamFits) {
                decision.team = {team, reason, teamRule};
            }
            return agentFits || teamFits;
        };
        if (take(m_request.agent.value_or(AgentId{}), m_request.team.value_or(TeamId{}), OpeningReason::Explicit)) {
            return;
        }
        const bool askedForNobody = (m_request.agent && !*m_request.agent) || (m_request.team && !*m_request.team);
        if (askedForNobody) {
            return;
        }
        if (take(m_rules.agent.value_or(AgentId{}), m_rules.team.value_or(TeamId{}), OpeningReason::Rule,
                 m_rules.decidedBy.value(RuleActionKind::SetAgent), m_rules.decidedBy.value(RuleActionKind::SetTeam))) {
            return;
        }
        if (m_topic && take(m_topic->agent, m_topic->team, OpeningReason::Topic)) {
            return;
        }
        take(m_request.accountManager, {}, OpeningReason::Organization);
    }

    const OpeningRequest &m_request;
    const RuleOutcome &m_rules;
    const DirectorySnapshot &m_directory;
    const MailAccount *m_account;
    const HelpTopic *m_topic = nullptr;
    Timestamp m_now;
};

} // namespace

const char *openingReasonWord(OpeningReason reason)
{
    switch (reason) {
    case OpeningReason::None:
        break;
    case OpeningReason::Explicit:
        return QT_TRANSLATE_NOOP("Opening", "chosen");
    case OpeningReason::Rule:
        return QT_TRANSLATE_NOOP("Opening", "routing rule");
    case OpeningReason::MailAccount:
        return QT_TRANSLATE_NOOP("Opening", "mail account");
    case OpeningReason::Topic:
        return QT_TRANSLATE_NOOP("Opening", "help topic");
    case OpeningReason::Department:
        return QT_TRANSLATE_NOOP("Opening", "department");
    case OpeningReason::Organization:
        return QT_TRANSLATE_NOOP("Opening", "account manager of the organization");
    case OpeningReason::Default:
        return QT_TRANSLATE_NOOP("Opening", "default");
    }
    return QT_TRANSLATE_NOOP("Opening", "none");
}

QString openingReasonText(OpeningReason reason)
{
    return QCoreApplication::translate("Opening", openingReasonWord(reason));
}

OpeningDecision decideOpening(const OpeningRequest &request, const RuleOutcome &rules,
                              const DirectorySnapshot &directory, Timestamp now)
{
    return Deciding(request, rules, directory, now).decide();
}

SlaPlanId planAfterTransfer(SlaPlanId present, DepartmentId department, const DirectorySnapshot &directory)
{
    const Department *holder = directory.department(department);
    const SlaPlan *plan = directory.slaPlan(present);
    const bool mayReplace = !plan || plan->transient;
    return mayReplace && holder && isInUse(directory.slaPlan(holder->slaPlan)) ? holder->slaPlan : present;
}

} // namespace deskhand
