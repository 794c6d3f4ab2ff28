// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What tickets are made of: topics, priorities, statuses, SLA plans, schedules, fields, numbers.

#include "core/directory/CheckList.h"
#include "core/directory/RecordChecks.h"
#include "core/sla/BusinessCalendar.h"
#include "core/text/NumberFormat.h"

#include <QRegularExpression>
#include <QSet>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholePercent = 100;

void checkTarget(CheckList &list, const DirectorySnapshot &directory, const SlaTarget &target)
{
    list.requireChoice(directory.priority(target.priority), target.priority, Check::tr("priority"));
    list.require(target.firstResponse || target.resolution,
                 Check::tr("a target sets neither a response nor a resolution"));
    for (const std::optional<Duration> &time : {target.firstResponse, target.resolution}) {
        list.require(!time || time->count() > 0, Check::tr("a target's time is not longer than nothing"));
    }
}

void checkStep(CheckList &list, const DirectorySnapshot &directory, const EscalationStep &step)
{
    list.require(step.after.count() >= 0, Check::tr("an escalation step lies before what triggers it"));
    list.require(step.raiseTo || step.transferTo || step.assignAgent || step.assignTeam
                     || !step.note.trimmed().isEmpty(),
                 Check::tr("an escalation step does nothing"));
    list.requireChoice(directory.priority(step.raiseTo), step.raiseTo, Check::tr("priority of an escalation step"));
    list.requireChoice(directory.department(step.transferTo), step.transferTo,
                       Check::tr("department of an escalation step"));
    list.requireChoice(directory.team(step.assignTeam), step.assignTeam, Check::tr("team of an escalation step"));
    const Agent *agent = directory.agent(step.assignAgent);
    list.require(!step.assignAgent || (agent != nullptr && agent->active),
                 Check::tr("the agent of an escalation step does not exist, or is not active"));
}

bool isNamedBySettings(const Settings &settings, StatusId id)
{
    return id
           && (id == settings.defaultStatus || id == settings.resolvedStatus || id == settings.closedStatus
               || id == settings.archivedStatus || id == settings.pendingStatus);
}

} // namespace

RecordProblems problemsOf(const DirectorySnapshot &directory, const HelpTopic &topic)
{
    CheckList list;
    list.at("name"_L1);
    list.require(!topic.name.trimmed().isEmpty(), Check::tr("it has no name"));
    for (const HelpTopic &other : directory.topics) {
        list.at("name"_L1);
        list.require(other.id == topic.id || other.parent != topic.parent
                         || other.name.compare(topic.name.trimmed(), Qt::CaseInsensitive) != 0,
                     Check::tr("the name \"%1\" is taken already").arg(topic.name.trimmed()));
    }
    list.requireNoCircle(topic, [&](TopicId id) { return directory.topic(id); });
    list.at("department"_L1);
    list.requireChoice(directory.department(topic.department), topic.department, Check::tr("department"));
    list.at("priority"_L1);
    list.requireChoice(directory.priority(topic.priority), topic.priority, Check::tr("priority"));
    list.at("slaPlan"_L1);
    list.requireChoice(directory.slaPlan(topic.slaPlan), topic.slaPlan, Check::tr("SLA plan"));
    list.at("team"_L1);
    list.requireChoice(directory.team(topic.team), topic.team, Check::tr("team"));
    list.at("firstStatus"_L1);
    list.requireChoice(directory.status(topic.firstStatus), topic.firstStatus, Check::tr("first status"));
    const Status *status = directory.status(topic.firstStatus);
    list.require(status == nullptr || status->state == TicketState::Open,
                 Check::tr("tickets of it would begin in a status that is not open"));
    const Agent *agent = directory.agent(topic.agent);
    list.at("agent"_L1);
    list.require(!topic.agent || (agent != nullptr && agent->active),
                 Check::tr("the agent does not exist, or is not active"));
    list.at("sequence"_L1);
    list.requireChoice(directory.sequence(topic.sequence), topic.sequence, Check::tr("number format"));
    list.at("fields"_L1);
    for (const CustomFieldId field : topic.fields) {
        list.requireOne(directory.customField(field), field, Check::tr("field"));
    }
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Priority &priority)
{
    CheckList list;
    list.requireName(directory.priorities, priority);
    list.at("archived"_L1);
    list.require(!priority.archived || priority.id != directory.settings.defaultPriority,
                 Check::tr("new tickets get it by default"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Status &status)
{
    CheckList list;
    list.requireName(directory.statuses, status);
    list.at("archived"_L1);
    list.require(!status.archived || !isNamedBySettings(directory.settings, status.id),
                 Check::tr("the settings name it"));
    list.at("isResolved"_L1);
    list.require(!status.isResolved || status.state == TicketState::Closed,
                 Check::tr("only a closed status can be a resolved one"));
    list.at("clockRuns"_L1);
    list.require(status.clockRuns || status.state == TicketState::Open,
                 Check::tr("only an open status can pause the clock"));
    if (const Status *before = directory.status(status.id)) {
        list.at("state"_L1);
        list.require(
            before->state == status.state && before->clockRuns == status.clockRuns,
            Check::tr("what it means cannot change, because tickets are in it: make another status and archive this "
                      "one"));
        const bool last =
            std::none_of(directory.statuses.cbegin(), directory.statuses.cend(), [&](const Status &other) {
                return other.id != status.id && other.state == status.state && !other.archived;
            });
        list.at("archived"_L1);
        list.require(!status.archived || !last, Check::tr("it is the last one of its kind"));
    }
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const SlaPlan &plan)
{
    CheckList list;
    list.requireName(directory.slaPlans, plan);
    list.at("schedule"_L1);
    list.requireChoice(directory.schedule(plan.schedule), plan.schedule, Check::tr("schedule"));
    list.at("warningPercent"_L1);
    list.require(plan.warningPercent > 0 && plan.warningPercent <= wholePercent,
                 Check::tr("the warning point must lie between 1 and 100 percent"));
    list.at("targets"_L1);
    QSet<PriorityId> priorities;
    for (const SlaTarget &target : plan.targets) {
        checkTarget(list, directory, target);
        list.require(!priorities.contains(target.priority), Check::tr("a priority has two targets"));
        priorities.insert(target.priority);
    }
    list.at("steps"_L1);
    for (const EscalationStep &step : plan.steps) {
        checkStep(list, directory, step);
    }
    list.at("archived"_L1);
    list.require(!plan.archived || plan.id != directory.settings.defaultSlaPlan,
                 Check::tr("new tickets get it by default"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const Schedule &schedule)
{
    CheckList list;
    list.requireName(directory.schedules, schedule);
    list.at("spans"_L1);
    const Result<BusinessCalendar> calendar = BusinessCalendar::make(schedule);
    list.require(calendar.has_value(), calendar ? QString() : calendar.error().text);
    const bool isUsed = schedule.id == directory.settings.defaultSchedule
                        || std::any_of(directory.departments.cbegin(), directory.departments.cend(),
                                       [&](const Department &d) { return !d.archived && d.schedule == schedule.id; })
                        || std::any_of(directory.slaPlans.cbegin(), directory.slaPlans.cend(),
                                       [&](const SlaPlan &p) { return !p.archived && p.schedule == schedule.id; });
    list.at("archived"_L1);
    list.require(!schedule.archived || !schedule.id || !isUsed,
                 Check::tr("departments, SLA plans or the settings still use it"));
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const CustomField &field)
{
    static const QRegularExpression key(u"^[A-Za-z][A-Za-z0-9_]{0,39}$"_s);
    CheckList list;
    list.at("key"_L1);
    list.require(key.match(field.key).hasMatch(),
                 Check::tr("the key must be a letter, then letters, digits and '_', 40 at most"));
    list.at("label"_L1);
    list.require(!field.label.trimmed().isEmpty(), Check::tr("it has no label"));
    for (const CustomField &other : directory.customFields) {
        list.at("key"_L1);
        list.require(other.id == field.id || other.key.compare(field.key, Qt::CaseInsensitive) != 0,
                     Check::tr("the key \"%1\" is taken already").arg(field.key));
    }
    list.at("choices"_L1);
    list.require(field.kind != CustomFieldKind::Choice || !field.choices.isEmpty(),
                 Check::tr("there is nothing to choose from"));
    QStringList choices = field.choices;
    list.require(choices.removeDuplicates() == 0 && !choices.contains(QString()),
                 Check::tr("a choice is empty or there twice"));
    if (const CustomField *before = directory.customField(field.id)) {
        list.at("key"_L1);
        list.require(
            before->key == field.key && before->kind == field.kind,
            Check::tr("key and kind cannot change, because tickets have values of it: make another field and archive "
                      "this one"));
    }
    return list.problems();
}

RecordProblems problemsOf(const DirectorySnapshot &directory, const NumberSequence &sequence)
{
    CheckList list;
    list.requireName(directory.sequences, sequence);
    list.at("format"_L1);
    const Result<void> valid = validate(sequence);
    list.require(valid.has_value(), valid ? QString() : valid.error().text);
    list.at("archived"_L1);
    list.require(!sequence.archived || !sequence.id || sequence.id != directory.settings.defaultSequence,
                 Check::tr("new tickets get their numbers by it: choose another under Company and rules first"));
    for (const HelpTopic &topic : directory.topics) {
        list.require(!sequence.archived || !sequence.id || topic.archived || topic.sequence != sequence.id,
                     Check::tr("the tickets of the topic \"%1\" get their numbers by it").arg(topic.name));
    }
    return list.problems();
}

} // namespace deskhand
