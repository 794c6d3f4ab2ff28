// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Routing rules at work (domain, section 4): checks them, and says what they decide about a ticket or message.

#include "core/policy/RoutingRule.h"
#include "core/values/IncomingMail.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace deskhand {

/// What conditions look at, as it came in; what earlier rules decided does not change it.
struct RuleFacts {
    Source source = Source::Other;
    MailAccountId mailAccount;
    QString mailAccountName;
    QString mailAccountAddress;
    QString senderAddress;
    QString senderName;
    QString subject;
    QString body; ///< plain text
    QList<MailHeader> headers;
    QString topic;        ///< name
    QString organization; ///< name
    QMap<QString, QString> fields;
};

/// What the matching rules want, all together. Where two set the same, the later one wins.
struct RuleOutcome {
    bool rejected = false;
    QString rejectReason; ///< for the log
    bool acknowledge = true;
    CannedResponseId cannedAcknowledgement;
    std::optional<DepartmentId> department;
    std::optional<PriorityId> priority;
    std::optional<SlaPlanId> slaPlan;
    std::optional<AgentId> agent;
    std::optional<TeamId> team;
    std::optional<TopicId> topic;
    std::optional<StatusId> status;
    QStringList tags;                       ///< lower case, each once
    QStringList notify;                     ///< addresses, each once
    QList<RuleId> matched;                  ///< in the order in which they ran
    QMap<RuleActionKind, RuleId> decidedBy; ///< which rule had the last word
    bool operator==(const RuleOutcome &) const = default;
};

struct RuleProblem {
    qsizetype condition = -1; ///< index, or -1: not about a condition
    qsizetype action = -1;    ///< index, or -1
    QString text;             ///< translated
    bool operator==(const RuleProblem &) const = default;
};

/// Everything that keeps a rule from being saved: no name, no action, a bad regular expression (with its place), a
/// condition without what it compares with, an action without its target. Whether ids exist is the store's to know.
[[nodiscard]] QList<RuleProblem> problemsOf(const RoutingRule &rule);

/// Active rules with their expressions compiled, for many tickets. Const functions may be called from any thread.
/// Bad conditions (which problemsOf would have named) never match.
class RuleSet {
public:
    RuleSet() = default;
    explicit RuleSet(const QList<RoutingRule> &rules);

    /// Runs the rules of that trigger in their order until one that stops, or that rejects.
    [[nodiscard]] RuleOutcome run(RuleTrigger trigger, const RuleFacts &facts) const;

    /// Whether one rule's source, account and conditions hold; its trigger is not looked at. For RuleTrigger::OnTime,
    /// whose rules run one by one, and for trying a rule out. Unknown or inactive ids do not match.
    [[nodiscard]] bool matches(RuleId rule, const RuleFacts &facts) const;

private:
    struct Compiled {
        RoutingRule rule;
        std::vector<QRegularExpression> expressions; ///< one per condition; empty for other operators
    };
    [[nodiscard]] static bool holds(const Compiled &compiled, const RuleFacts &facts);
    [[nodiscard]] static bool holds(const RuleCondition &condition, const QRegularExpression &expression,
                                    const RuleFacts &facts);
    std::vector<Compiled> m_rules;
};

/// Adds what a matched rule wants to what the earlier ones wanted.
void applyActions(const RoutingRule &rule, RuleOutcome &outcome);

} // namespace deskhand
