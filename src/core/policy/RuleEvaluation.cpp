// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/RuleEvaluation.h"

#include "core/text/SourceText.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {
namespace {

/// A hostile mail must not keep an unlucky expression busy for minutes; what takes longer does not match.
const QString matchLimit = QStringLiteral("(*LIMIT_MATCH=1000000)");

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(matchLimit + pattern, QRegularExpression::CaseInsensitiveOption
                                                        | QRegularExpression::UseUnicodePropertiesOption
                                                        | QRegularExpression::MultilineOption);
}

bool isExpression(RuleOperator op)
{
    return op == RuleOperator::Matches || op == RuleOperator::NotMatches;
}

bool isNegative(RuleOperator op)
{
    return op == RuleOperator::NotEquals || op == RuleOperator::NotContains || op == RuleOperator::NotMatches;
}

/// What the condition looks at. Several where any of them may fit, as with repeated headers.
QStringList subjects(const RuleCondition &condition, const RuleFacts &facts)
{
    switch (condition.field) {
    case RuleField::Source:
        return {sourceKey(facts.source)};
    case RuleField::MailAccount:
        return {facts.mailAccountName, facts.mailAccountAddress};
    case RuleField::Sender:
        return {facts.senderAddress, facts.senderName};
    case RuleField::Subject:
        return {facts.subject};
    case RuleField::Body:
        return {facts.body};
    case RuleField::Header: {
        QStringList values;
        for (const MailHeader &header : facts.headers) {
            if (header.name.compare(condition.name, Qt::CaseInsensitive) == 0) {
                values.append(header.value);
            }
        }
        return values.isEmpty() ? QStringList{QString()} : values;
    }
    case RuleField::Topic:
        return {facts.topic};
    case RuleField::Organization:
        return {facts.organization};
    case RuleField::CustomField:
        return {facts.fields.value(condition.name)};
    }
    return {};
}

/// The positive form of the operator.
bool fits(const RuleCondition &condition, const QRegularExpression &expression, const QString &subject)
{
    switch (condition.op) {
    case RuleOperator::Equals:
    case RuleOperator::NotEquals:
        return subject.trimmed().compare(condition.value.trimmed(), Qt::CaseInsensitive) == 0;
    case RuleOperator::Contains:
    case RuleOperator::NotContains:
        return subject.contains(condition.value, Qt::CaseInsensitive);
    case RuleOperator::StartsWith:
        return subject.startsWith(condition.value, Qt::CaseInsensitive);
    case RuleOperator::EndsWith:
        return subject.endsWith(condition.value, Qt::CaseInsensitive);
    case RuleOperator::Matches:
    case RuleOperator::NotMatches:
        return expression.match(subject).hasMatch();
    }
    return false;
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

QString conditionProblem(const RuleCondition &condition)
{
    if (condition.name.isEmpty() && condition.field == RuleField::Header) {
        return QCoreApplication::translate("RoutingRule", "Name the mail header to look at, such as X-Priority.");
    }
    if (condition.name.isEmpty() && condition.field == RuleField::CustomField) {
        return QCoreApplication::translate("RoutingRule", "Choose the custom field to look at.");
    }
    if (isExpression(condition.op)) {
        const QRegularExpression expression = compiled(condition.value);
        if (!expression.isValid()) {
            return QCoreApplication::translate("RoutingRule",
                                               "The regular expression \"%1\" is wrong at position %2: %3.")
                .arg(condition.value)
                .arg(std::max<qsizetype>(0, expression.patternErrorOffset() - matchLimit.size()) + 1)
                .arg(expression.errorString());
        }
    }
    const bool mayBeEmpty = condition.op == RuleOperator::Equals || condition.op == RuleOperator::NotEquals;
    if (condition.value.isEmpty() && !mayBeEmpty) {
        return QCoreApplication::translate("RoutingRule", "Say what to compare with: an empty text is in every text.");
    }
    if (condition.field == RuleField::Source && !isExpression(condition.op) && mayBeEmpty
        && !sourceOfKey(condition.value.trimmed())) {
        return QCoreApplication::translate("RoutingRule",
                                           "\"%1\" is no source. Sources are web, email, phone, api, import and other.")
            .arg(condition.value);
    }
    return {};
}

QString actionProblem(const RuleAction &action)
{
    switch (action.kind) {
    case RuleActionKind::Reject:
    case RuleActionKind::NoAcknowledgement:
        return {};
    case RuleActionKind::AddTag:
        return action.text.trimmed().isEmpty() ? QCoreApplication::translate("RoutingRule", "Name the tag to add.")
                                               : QString();
    case RuleActionKind::NotifyAddress: {
        const QString address = action.text.trimmed();
        const bool looksRight = address.indexOf(u'@') > 0 && !address.endsWith(u'@') && !address.contains(u' ');
        return looksRight ? QString()
                          : QCoreApplication::translate("RoutingRule", "\"%1\" is no mail address.").arg(address);
    }
    default:
        return action.target > 0 ? QString()
                                 : QCoreApplication::translate("RoutingRule", "Choose what the action sets.");
    }
}

} // namespace

QList<RuleProblem> problemsOf(const RoutingRule &rule)
{
    QList<RuleProblem> problems;
    if (rule.name.trimmed().isEmpty()) {
        problems.append({-1, -1, QCoreApplication::translate("RoutingRule", "Give the rule a name.")});
    }
    if (rule.actions.isEmpty()) {
        problems.append(
            {-1, -1, QCoreApplication::translate("RoutingRule", "Add at least one action: the rule does nothing.")});
    }
    if (rule.trigger == RuleTrigger::OnTime && rule.query.trimmed().isEmpty()) {
        problems.append(
            {-1, -1,
             QCoreApplication::translate("RoutingRule", "Say by a query to which tickets the rule applies, such as "
                                                        "is:resolved updated:<5d.")});
    }
    for (qsizetype i = 0; i < rule.conditions.size(); ++i) {
        if (const QString text = conditionProblem(rule.conditions[i]); !text.isEmpty()) {
            problems.append({i, -1, text});
        }
    }
    for (qsizetype i = 0; i < rule.actions.size(); ++i) {
        if (const QString text = actionProblem(rule.actions[i]); !text.isEmpty()) {
            problems.append({-1, i, text});
        }
    }
    return problems;
}

RuleSet::RuleSet(const QList<RoutingRule> &rules)
{
    for (const RoutingRule &rule : rules) {
        if (!rule.active) {
            continue;
        }
        Compiled entry{rule, {}};
        for (const RuleCondition &condition : rule.conditions) {
            entry.expressions.push_back(isExpression(condition.op) ? compiled(condition.value) : QRegularExpression());
        }
        m_rules.push_back(std::move(entry));
    }
    std::ranges::stable_sort(m_rules, {},
                             [](const Compiled &entry) { return std::pair(entry.rule.position, entry.rule.id.value); });
}

RuleOutcome RuleSet::run(RuleTrigger trigger, const RuleFacts &facts) const
{
    RuleOutcome outcome;
    for (const Compiled &entry : m_rules) {
        if (entry.rule.trigger != trigger || !holds(entry, facts)) {
            continue;
        }
        applyActions(entry.rule, outcome);
        if (entry.rule.stop || outcome.rejected) {
            break;
        }
    }
    return outcome;
}

bool RuleSet::matches(RuleId rule, const RuleFacts &facts) const
{
    const auto entry = std::ranges::find(m_rules, rule, [](const Compiled &candidate) { return candidate.rule.id; });
    return entry != m_rules.end() && holds(*entry, facts);
}

bool RuleSet::holds(const Compiled &compiled, const RuleFacts &facts)
{
    const RoutingRule &rule = compiled.rule;
    if ((rule.source && *rule.source != facts.source) || (rule.mailAccount && rule.mailAccount != facts.mailAccount)) {
        return false;
    }
    if (rule.conditions.isEmpty()) {
        return true;
    }
    for (qsizetype i = 0; i < rule.conditions.size(); ++i) {
        const bool one = holds(rule.conditions[i], compiled.expressions[static_cast<size_t>(i)], facts);
        if (one != rule.matchAll) {
            return one; // the first that fails of all, or that holds of any
        }
    }
    return rule.matchAll;
}

bool RuleSet::holds(const RuleCondition &condition, const QRegularExpression &expression, const RuleFacts &facts)
{
    if (isExpression(condition.op) && !expression.isValid()) {
        return false;
    }
    const QStringList candidates = subjects(condition, facts);
    const bool any =
        std::ranges::any_of(candidates, [&](const QString &subject) { return fits(condition, expression, subject); });
    return any != isNegative(condition.op);
}

void applyActions(const RoutingRule &rule, RuleOutcome &outcome)
{
    outcome.matched.append(rule.id);
    for (const RuleAction &action : rule.actions) {
        outcome.decidedBy[action.kind] = rule.id;
        switch (action.kind) {
        case RuleActionKind::Reject:
            outcome.rejected = true;
            outcome.rejectReason = action.text.isEmpty() ? rule.name : action.text;
            break;
        case RuleActionKind::NoAcknowledgement:
            outcome.acknowledge = false;
            break;
        case RuleActionKind::CannedAcknowledgement:
            outcome.cannedAcknowledgement = CannedResponseId{action.target};
            break;
        case RuleActionKind::SetDepartment:
            outcome.department = DepartmentId{action.target};
            break;
        case RuleActionKind::SetPriority:
            outcome.priority = PriorityId{action.target};
            break;
        case RuleActionKind::SetSlaPlan:
            outcome.slaPlan = SlaPlanId{action.target};
            break;
        case RuleActionKind::SetAgent:
            outcome.agent = AgentId{action.target};
            break;
        case RuleActionKind::SetTeam:
            outcome.team = TeamId{action.target};
            break;
        case RuleActionKind::SetTopic:
            outcome.topic = TopicId{action.target};
            break;
        case RuleActionKind::SetStatus:
            outcome.status = StatusId{action.target};
            break;
        case RuleActionKind::AddTag:
            appendOnce(outcome.tags, action.text.trimmed().toLower());
            break;
        case RuleActionKind::NotifyAddress:
            appendOnce(outcome.notify, action.text.trimmed());
            break;
        }
    }
}

} // namespace deskhand
