// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/DirectoryReader.h"

#include "store/directory/RuleJson.h"
#include "store/directory/SettingsTable.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

DirectoryReader::DirectoryReader(Database &database)
    : m_database(database)
{ }

template <typename Function>
Result<void> DirectoryReader::each(const QString &sql, Function &&function)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    return query.forEach(function);
}

Result<DirectorySnapshot> DirectoryReader::load()
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database, TransactionMode::Read));
    m_snapshot = {};
    DESKHAND_ASSIGN(m_snapshot.version,
                    m_database.integer(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'directory_version'"_s));
    DESKHAND_ASSIGN(m_snapshot.settings, readSettings(m_database));
    DESKHAND_TRY(readPeople());
    DESKHAND_TRY(readOrganisation());
    DESKHAND_TRY(readTickets());
    DESKHAND_TRY(readSla());
    DESKHAND_TRY(readSchedules());
    DESKHAND_TRY(readTopics());
    DESKHAND_TRY(readTexts());
    DESKHAND_TRY(readRules());
    DESKHAND_TRY(readQueues());
    DESKHAND_TRY(transaction.commit());
    return std::move(m_snapshot);
}

Result<void> DirectoryReader::readPeople()
{
    QHash<AgentId, QList<DepartmentMembership>> memberships;
    DESKHAND_TRY(each(u"SELECT agent_id, department_id, role_id FROM agent_memberships ORDER BY agent_id, position"_s,
                      [&](const Statement &row) {
                          memberships[row.value<AgentId>(0)].append({row.value<DepartmentId>(1), row.value<RoleId>(2)});
                      }));
    DESKHAND_TRY(each(u"SELECT id, username, name, email, signature, primary_department_id, primary_role_id, "
                      "permissions, administrator, active, away, away_until, capacity FROM agents ORDER BY name, id"_s,
                      [&](const Statement &row) {
                          Agent agent;
                          qint64 permissions = 0;
                          row.read(agent.id, agent.username, agent.name, agent.email, agent.signature,
                                   agent.primary.department, agent.primary.role, permissions, agent.administrator,
                                   agent.active, agent.away, agent.awayUntil, agent.capacity);
                          agent.permissions =
                              AgentPermissions::fromInt(static_cast<AgentPermissions::Int>(permissions));
                          agent.further = memberships.value(agent.id);
                          m_snapshot.agents.append(agent);
                      }));
    QHash<TeamId, QList<AgentId>> members;
    DESKHAND_TRY(each(u"SELECT team_id, agent_id FROM team_members ORDER BY team_id, position"_s,
                      [&](const Statement &row) { members[row.value<TeamId>(0)].append(row.value<AgentId>(1)); }));
    return each(u"SELECT id, name, lead_id, notify_lead_only, archived FROM teams ORDER BY name, id"_s,
                [&](const Statement &row) {
                    Team team;
                    row.read(team.id, team.name, team.lead, team.notifyLeadOnly, team.archived);
                    team.members = members.value(team.id);
                    m_snapshot.teams.append(team);
                });
}

Result<void> DirectoryReader::readOrganisation()
{
    DESKHAND_TRY(
        each(u"SELECT id, name, permissions, archived FROM roles ORDER BY name, id"_s, [&](const Statement &row) {
            Role role;
            qint64 permissions = 0;
            row.read(role.id, role.name, permissions, role.archived);
            role.permissions = DepartmentPermissions::fromInt(static_cast<DepartmentPermissions::Int>(permissions));
            m_snapshot.roles.append(role);
        }));
    return each(u"SELECT id, name, parent_id, manager_id, sla_plan_id, schedule_id, members_only, reopen_allowed, "
                "is_public, archived, signature FROM departments ORDER BY name, id"_s,
                [&](const Statement &row) {
                    Department department;
                    row.read(department.id, department.name, department.parent, department.manager, department.slaPlan,
                             department.schedule, department.membersOnlyAssignment, department.reopenAllowed,
                             department.isPublic, department.archived, department.signature);
                    m_snapshot.departments.append(department);
                });
}

Result<void> DirectoryReader::readTickets()
{
    DESKHAND_TRY(
        each(u"SELECT id, name, rank, colour, archived FROM priorities ORDER BY rank, id"_s, [&](const Statement &row) {
            Priority priority;
            row.read(priority.id, priority.name, priority.rank, priority.colour, priority.archived);
            m_snapshot.priorities.append(priority);
        }));
    DESKHAND_TRY(each(u"SELECT id, name, state, clock_runs, reopen_allowed, is_resolved, archived FROM statuses "
                      "ORDER BY state, id"_s,
                      [&](const Statement &row) {
                          Status status;
                          row.read(status.id, status.name, status.state, status.clockRuns, status.reopenAllowed,
                                   status.isResolved, status.archived);
                          m_snapshot.statuses.append(status);
                      }));
    DESKHAND_TRY(each(u"SELECT id, key, label, kind, choices, requirement, archived FROM custom_fields "
                      "ORDER BY label, id"_s,
                      [&](const Statement &row) {
                          CustomField field;
                          QString choices;
                          row.read(field.id, field.key, field.label, field.kind, choices, field.requirement,
                                   field.archived);
                          field.choices = lines(choices);
                          m_snapshot.customFields.append(field);
                      }));
    return each(u"SELECT id, name, format, random, next_value, increment, archived FROM number_sequences "
                "ORDER BY name, id"_s,
                [&](const Statement &row) {
                    NumberSequence sequence;
                    row.read(sequence.id, sequence.name, sequence.format, sequence.random, sequence.next,
                             sequence.increment, sequence.archived);
                    m_snapshot.sequences.append(sequence);
                });
}

Result<void> DirectoryReader::readSla()
{
    QHash<SlaPlanId, QList<SlaTarget>> targets;
    DESKHAND_TRY(each(u"SELECT plan_id, priority_id, first_response, resolution FROM sla_targets "
                      "ORDER BY plan_id, position"_s,
                      [&](const Statement &row) {
                          SlaTarget target;
                          SlaPlanId plan;
                          row.read(plan, target.priority, target.firstResponse, target.resolution);
                          targets[plan].append(target);
                      }));
    QHash<SlaPlanId, QList<EscalationStep>> steps;
    DESKHAND_TRY(each(u"SELECT plan_id, trigger_kind, after_time, raise_to, transfer_to, assign_agent, assign_team, "
                      "note FROM sla_steps ORDER BY plan_id, position"_s,
                      [&](const Statement &row) {
                          EscalationStep step;
                          SlaPlanId plan;
                          row.read(plan, step.trigger, step.after, step.raiseTo, step.transferTo, step.assignAgent,
                                   step.assignTeam, step.note);
                          steps[plan].append(step);
                      }));
    return each(
        u"SELECT id, name, schedule_id, warning_percent, transient, archived FROM sla_plans ORDER BY name, id"_s,
        [&](const Statement &row) {
            SlaPlan plan;
            row.read(plan.id, plan.name, plan.schedule, plan.warningPercent, plan.transient, plan.archived);
            plan.targets = targets.value(plan.id);
            plan.steps = steps.value(plan.id);
            m_snapshot.slaPlans.append(plan);
        });
}

Result<void> DirectoryReader::readSchedules()
{
    QHash<ScheduleId, QList<BusinessSpan>> spans;
    DESKHAND_TRY(each(u"SELECT schedule_id, weekday, from_time, to_time FROM schedule_spans "
                      "ORDER BY schedule_id, position"_s,
                      [&](const Statement &row) {
                          spans[row.value<ScheduleId>(0)].append({row.value<int>(1),
                                                                  QTime::fromString(row.text(2), Qt::ISODateWithMs),
                                                                  QTime::fromString(row.text(3), Qt::ISODateWithMs)});
                      }));
    QHash<ScheduleId, QList<Holiday>> holidays;
    DESKHAND_TRY(each(u"SELECT schedule_id, day, name, every_year FROM schedule_holidays "
                      "ORDER BY schedule_id, position"_s,
                      [&](const Statement &row) {
                          holidays[row.value<ScheduleId>(0)].append(
                              {QDate::fromString(row.text(1), Qt::ISODate), row.text(2), row.value<bool>(3)});
                      }));
    return each(u"SELECT id, name, time_zone, archived FROM schedules ORDER BY name, id"_s, [&](const Statement &row) {
        Schedule schedule;
        row.read(schedule.id, schedule.name, schedule.timeZone, schedule.archived);
        schedule.spans = spans.value(schedule.id);
        schedule.holidays = holidays.value(schedule.id);
        m_snapshot.schedules.append(schedule);
    });
}

Result<void> DirectoryReader::readTopics()
{
    QHash<TopicId, QList<CustomFieldId>> fields;
    DESKHAND_TRY(
        each(u"SELECT topic_id, field_id FROM topic_fields ORDER BY topic_id, position"_s,
             [&](const Statement &row) { fields[row.value<TopicId>(0)].append(row.value<CustomFieldId>(1)); }));
    return each(u"SELECT id, name, parent_id, department_id, priority_id, sla_plan_id, first_status_id, agent_id, "
                "team_id, sequence_id, require_to_close, reopen_allowed, is_public, archived FROM topics "
                "ORDER BY name, id"_s,
                [&](const Statement &row) {
                    HelpTopic topic;
                    row.read(topic.id, topic.name, topic.parent, topic.department, topic.priority, topic.slaPlan,
                             topic.firstStatus, topic.agent, topic.team, topic.sequence, topic.requireToClose,
                             topic.reopenAllowed, topic.isPublic, topic.archived);
                    topic.fields = fields.value(topic.id);
                    m_snapshot.topics.append(topic);
                });
}

Result<void> DirectoryReader::readTexts()
{
    DESKHAND_TRY(each(u"SELECT id, name, address, department_id, priority_id, topic_id, active FROM mail_accounts "
                      "ORDER BY name, id"_s,
                      [&](const Statement &row) {
                          MailAccount account;
                          row.read(account.id, account.name, account.address, account.department, account.priority,
                                   account.topic, account.active);
                          m_snapshot.mailAccounts.append(account);
                      }));
    QHash<CannedResponseId, QList<AttachmentId>> attachments;
    DESKHAND_TRY(each(
        u"SELECT canned_id, attachment_id FROM canned_attachments ORDER BY canned_id, position"_s,
        [&](const Statement &row) { attachments[row.value<CannedResponseId>(0)].append(row.value<AttachmentId>(1)); }));
    return each(u"SELECT id, title, shortcut, body, department_id, active FROM canned_responses ORDER BY title, id"_s,
                [&](const Statement &row) {
                    CannedResponse response;
                    row.read(response.id, response.title, response.shortcut, response.body, response.department,
                             response.active);
                    response.attachments = attachments.value(response.id);
                    m_snapshot.cannedResponses.append(response);
                });
}

Result<void> DirectoryReader::readRules()
{
    bool damaged = false;
    DESKHAND_TRY(each(u"SELECT id, name, position, active, trigger_kind, source, mail_account_id, match_all, stop, "
                      "conditions, query, actions FROM routing_rules ORDER BY position, id"_s,
                      [&](const Statement &row) {
                          RoutingRule rule;
                          QString conditions;
                          QString actions;
                          row.read(rule.id, rule.name, rule.position, rule.active, rule.trigger, rule.source,
                                   rule.mailAccount, rule.matchAll, rule.stop, conditions, rule.query, actions);
                          const auto readConditions = conditionsFromJson(conditions);
                          const auto readActions = actionsFromJson(actions);
                          damaged = damaged || !readConditions || !readActions;
                          rule.conditions = readConditions.value_or(QList<RuleCondition>());
                          rule.actions = readActions.value_or(QList<RuleAction>());
                          m_snapshot.rules.append(rule);
                      }));
    if (damaged) {
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate("Storage", "A routing rule in this help desk is damaged. Nothing "
                                                              "was changed. Restore the last backup."));
    }
    return {};
}

Result<void> DirectoryReader::readQueues()
{
    return each(u"SELECT id, name, key, parent_id, scope, owner_id, query, columns, sort, position FROM queues "
                "ORDER BY scope, position, id"_s,
                [&](const Statement &row) {
                    SavedQueue queue;
                    QString columns;
                    row.read(queue.id, queue.name, queue.key, queue.parent, queue.scope, queue.owner, queue.query,
                             columns, queue.sort, queue.position);
                    queue.columns = lines(columns);
                    m_snapshot.queues.append(queue);
                });
}

} // namespace deskhand
