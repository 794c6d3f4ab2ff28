// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Canned responses, routing rules, mail accounts, queues, and the settings.

#include "core/base/TimeZone.h"
#include "core/directory/CheckList.h"
#include "core/directory/RecordChecks.h"
#include "core/policy/RuleEvaluation.h"
#include "core/query/QueryParser.h"
#include "core/text/MailAddresses.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

void requireQuery(CheckList &list, const QString &text)
{
    const auto query = parseQuery(text);
    list.require(query.has_value(),
                 query ? QString() : Check::tr("the query cannot be read: %1").arg(query.error().text));
}

/// Whether the record that an action names exists.
bool targetExists(const DirectorySnapshot &directory, const RuleAction &action)
{
    switch (action.kind) {
    case RuleActionKind::CannedAcknowledgement:
        return directory.cannedResponse(CannedResponseId{action.target}) != nullptr;
    case RuleActionKind::SetDepartment:
        return directory.department(DepartmentId{action.target}) != nullptr;
    case RuleActionKind::SetPriority:
        return directory.priority(PriorityId{action.target}) != nullptr;
    case RuleActionKind::SetSlaPlan:
        return directory.slaPlan(SlaPlanId{action.target}) != nullptr;
    case RuleActionKind::SetAgent:
        return directory.agent(AgentId{action.target}) != nullptr;
    case RuleActionKind::SetTeam:
        return directory.team(TeamId{action.target}) != nullptr;
    case RuleActionKind::SetTopic:
        return directory.topic(TopicId{action.target}) != nullptr;
    case RuleActionKind::SetStatus:
        return directory.status(StatusId{action.target}) != nullptr;
    case RuleActionKind::Reject:
    case RuleActionKind::NoAcknowledgement:
    case RuleActionKind::AddTag:
    case RuleActionKind::NotifyAddress:
        break;
    }
    return true;
}

void requireStatus(CheckList &list, const DirectorySnapshot &directory, StatusId id, TicketState state,
                   const QString &what)
{
    const Status *status = directory.status(id);
    list.require(status != nullptr && !status->archived && status->state == state,
                 Check::tr("the %1 is missing, archived or of another kind").arg(what));
}

} // namespace

RecordProblems problemsOf(const DirectorySnapshot &directory, const CannedResponse &response)
{
    CheckList list;
    list.at("title"_L1);
    list.require(!response.title.trimmed().isEmpty(), Check::tr("it has no title"));
    list.at("body"_L1);
    list.require(!response.body.trimmed().isEmpty(), Check::tr("it has no text"));
    list.at("department"_L1);
    list.requireChoice(directory.department(response.department), response.department, Check::tr("department"));
    for (const CannedResponse &other : directory.cannedResponses) {
        list.at("shortcut"_L1);
        list.require(other.id == response.id || response.shortcut.isEmpty() || other.shortcut != response.shortcut,
                     Check::tr("the shortcut /%1 is that of \"%2\" already").arg(response.shortcut, other.title));
    }
    list.at("shortcut"_L1);
    list.require(!response.shortcut.contains(u' '), Check::tr("the shortcut contains a blank"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const RoutingRule &rule)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!rule.name.trimmed().isEmpty(), Check::tr("it has no name"));
    list.at("actions"_L1);
    list.require(!rule.actions.isEmpty(), Check::tr("it does nothing: add at least one action"));
    for (const RuleProblem &problem : problemsOf(rule)) {
        // Those of the rule as a whole are named here, each at its field.
        if (problem.condition >= 0 || problem.action >= 0) {
            list.at(problem.condition >= 0 ? "conditions"_L1 : "actions"_L1);
            list.require(false, problem.text.endsWith(u'.') ? problem.text.chopped(1) : problem.text);
        }
    }
    list.at("actions"_L1);
    for (const RuleAction &action : rule.actions) {
        list.require(targetExists(directory, action), Check::tr("what an action sets does not exist"));
        list.require(action.kind != RuleActionKind::NotifyAddress || looksLikeAddress(action.text),
                     Check::tr("\"%1\" is not a mail address").arg(action.text));
    }
    if (rule.trigger == RuleTrigger::OnTime) {
        list.at("query"_L1);
        list.require(!rule.query.trimmed().isEmpty(), Check::tr("it does not say which tickets it is for"));
        requireQuery(list, rule.query);
        list.at("actions"_L1);
        const bool changes = std::any_of(rule.actions.cbegin(), rule.actions.cend(), [](const RuleAction &action) {
            return action.kind != RuleActionKind::NotifyAddress;
        });
        list.require(changes, Check::tr("it only tells somebody, and would do so for ever: let it set a tag too"));
    }
    list.at("mailAccount"_L1);
    list.require(!rule.mailAccount || directory.mailAccount(rule.mailAccount) != nullptr,
                 Check::tr("the mail account does not exist"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const MailAccount &account)
{
    CheckList list;
    list.requireName(directory.mailAccounts, account);
    list.at("address"_L1);
    list.require(looksLikeAddress(account.address), Check::tr("\"%1\" is not a mail address").arg(account.address));
    for (const MailAccount &other : directory.mailAccounts) {
        list.at("address"_L1);
        list.require(other.id == account.id || other.address.compare(account.address, Qt::CaseInsensitive) != 0,
                     Check::tr("the address %1 is that of \"%2\" already").arg(account.address, other.name));
    }
    list.at("department"_L1);
    list.requireChoice(directory.department(account.department), account.department, Check::tr("department"));
    list.at("priority"_L1);
    list.requireChoice(directory.priority(account.priority), account.priority, Check::tr("priority"));
    list.at("topic"_L1);
    list.requireChoice(directory.topic(account.topic), account.topic, Check::tr("help topic"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const SavedQueue &queue)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!queue.name.trimmed().isEmpty(), Check::tr("it has no name"));
    list.requireNoCircle(queue, [&](QueueId id) { return directory.queue(id); });
    list.at("query"_L1);
    requireQuery(list, queue.query);
    list.at("key"_L1);
    const SavedQueue *before = directory.queue(queue.id);
    list.require(before == nullptr || before->key == queue.key, Check::tr("a system queue stays one"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Settings &settings)
{
    CheckList list;
    list.at("defaultDepartment"_L1);
    list.requireOne(directory.department(settings.defaultDepartment), settings.defaultDepartment,
                    Check::tr("default department"));
    list.at("defaultPriority"_L1);
    list.requireOne(directory.priority(settings.defaultPriority), settings.defaultPriority,
                    Check::tr("default priority"));
    list.at("defaultSlaPlan"_L1);
    list.requireChoice(directory.slaPlan(settings.defaultSlaPlan), settings.defaultSlaPlan,
                       Check::tr("default SLA plan"));
    list.at("defaultSchedule"_L1);
    list.requireChoice(directory.schedule(settings.defaultSchedule), settings.defaultSchedule,
                       Check::tr("default schedule"));
    list.at("defaultSequence"_L1);
    list.requireOne(directory.sequence(settings.defaultSequence), settings.defaultSequence, Check::tr("number format"));
    list.at("defaultStatus"_L1);
    requireStatus(list, directory, settings.defaultStatus, TicketState::Open, Check::tr("first status"));
    list.at("pendingStatus"_L1);
    requireStatus(list, directory, settings.pendingStatus, TicketState::Open, Check::tr("pending status"));
    list.at("resolvedStatus"_L1);
    requireStatus(list, directory, settings.resolvedStatus, TicketState::Closed, Check::tr("resolved status"));
    list.at("closedStatus"_L1);
    requireStatus(list, directory, settings.closedStatus, TicketState::Closed, Check::tr("closed status"));
    list.at("archivedStatus"_L1);
    requireStatus(list, directory, settings.archivedStatus, TicketState::Archived, Check::tr("archived status"));
    list.at("pendingStatus"_L1);
    const Status *pending = directory.status(settings.pendingStatus);
    list.require(pending == nullptr || !pending->clockRuns, Check::tr("the clock would run in the pending status"));
    list.at("timeZone"_L1);
    list.require(timeZoneOf(settings.timeZone).has_value(), Check::tr("the time zone is unknown"));
    list.at("helpDeskAddress"_L1);
    list.require(settings.helpDeskAddress.isEmpty() || looksLikeAddress(settings.helpDeskAddress),
                 Check::tr("\"%1\" is not a mail address").arg(settings.helpDeskAddress));
    list.at(""_L1);
    for (const int number : {settings.confirmationDays, settings.reopenDays, settings.deletedKeepDays,
                             settings.archiveAfterDays, settings.sendHoldSeconds, settings.openTicketCap}) {
        list.require(number >= 0, Check::tr("a number is negative"));
    }
    // With another key, answers to mail that was sent would not find their tickets any more.
    list.at(""_L1);
    list.require(settings.referenceKey == directory.settings.referenceKey,
                 Check::tr("the secret of this help desk cannot be changed"));
    return list.problems();
}

} // namespace deskhand
