// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/DirectoryStore.h"

#include "store/directory/DirectoryReader.h"
#include "store/directory/RuleJson.h"
#include "store/directory/SettingsTable.h"
#include "store/sql/Database.h"
#include "store/tickets/ChangeLogStore.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Writes a record with this id, or a new one. `columns` without the id.
template <typename IdType, typename... Values>
Result<IdType> upsert(Database &database, const QString &table, const QStringList &columns, IdType id,
                      const Values &...values)
{
    QStringList assignments;
    for (const QString &column : columns) {
        assignments.append(column + u" = excluded."_s + column);
    }
    const QString sql = u"INSERT INTO %1 (id, %2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table, columns.join(u", "_s), Dialect::placeholders(columns.size() + 1), assignments.join(u", "_s));
    DESKHAND_ASSIGN(const qint64 inserted, database.insert(sql, id, values...));
    return id ? id : IdType{inserted};
}

/// Writes a list that belongs to a record anew: DELETE, then one INSERT per item with owner and position.
template <typename IdType, typename List, typename Write>
Result<void> rewrite(Database &database, const QString &table, const QString &owner, IdType id, const List &list,
                     Write write)
{
    DESKHAND_TRY(database.run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, owner), id));
    int position = 0;
    for (const auto &item : list) {
        DESKHAND_TRY(write(position++, item));
    }
    return {};
}

} // namespace

DirectoryStore::DirectoryStore(Database &database, ChangeLogStore &changes)
    : m_database(database)
    , m_changes(changes)
{ }

Result<qint64> DirectoryStore::version()
{
    return m_database.integer(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'directory_version'"_s);
}

Result<DirectorySnapshot> DirectoryStore::load()
{
    return DirectoryReader(m_database).load();
}

Result<void> DirectoryStore::changed()
{
    DESKHAND_TRY(
        m_database.run(u"UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'directory_version'"_s));
    DESKHAND_ASSIGN(const qint64 now, version());
    return m_changes.append({}, now, StoredChangeKind::Directory);
}

Result<void> DirectoryStore::save(const Settings &settings)
{
    DESKHAND_TRY(writeSettings(m_database, settings));
    return changed();
}

Result<AgentId> DirectoryStore::save(const Agent &agent)
{
    DESKHAND_ASSIGN(
        const AgentId id,
        upsert(m_database, u"agents"_s,
               {u"username"_s, u"name"_s, u"email"_s, u"signature"_s, u"primary_department_id"_s, u"primary_role_id"_s,
                u"permissions"_s, u"administrator"_s, u"active"_s, u"away"_s, u"away_until"_s, u"capacity"_s},
               agent.id, agent.username, agent.name, agent.email, agent.signature, agent.primary.department,
               agent.primary.role, agent.permissions.toInt(), agent.administrator, agent.active, agent.away,
               agent.awayUntil, agent.capacity));
    DESKHAND_TRY(rewrite(m_database, u"agent_memberships"_s, u"agent_id"_s, id, agent.further,
                         [&](int position, const DepartmentMembership &membership) {
                             return m_database.run(u"INSERT INTO agent_memberships (agent_id, position, department_id, "
                                                   "role_id) VALUES (?, ?, ?, ?)"_s,
                                                   id, position, membership.department, membership.role);
                         }));
    DESKHAND_TRY(changed());
    return id;
}

Result<TeamId> DirectoryStore::save(const Team &team)
{
    DESKHAND_ASSIGN(const TeamId id,
                    upsert(m_database, u"teams"_s, {u"name"_s, u"lead_id"_s, u"notify_lead_only"_s, u"archived"_s},
                           team.id, team.name, team.lead, team.notifyLeadOnly, team.archived));
    DESKHAND_TRY(
        rewrite(m_database, u"team_members"_s, u"team_id"_s, id, team.members, [&](int position, AgentId member) {
            return m_database.run(u"INSERT INTO team_members (team_id, position, agent_id) VALUES (?, ?, ?)"_s, id,
                                  position, member);
        }));
    DESKHAND_TRY(changed());
    return id;
}

Result<RoleId> DirectoryStore::save(const Role &role)
{
    DESKHAND_ASSIGN(const RoleId id, upsert(m_database, u"roles"_s, {u"name"_s, u"permissions"_s, u"archived"_s},
                                            role.id, role.name, role.permissions.toInt(), role.archived));
    DESKHAND_TRY(changed());
    return id;
}

Result<DepartmentId> DirectoryStore::save(const Department &department)
{
    DESKHAND_ASSIGN(const DepartmentId id,
                    upsert(m_database, u"departments"_s,
                           {u"name"_s, u"parent_id"_s, u"manager_id"_s, u"sla_plan_id"_s, u"schedule_id"_s,
                            u"members_only"_s, u"reopen_allowed"_s, u"is_public"_s, u"archived"_s, u"signature"_s},
                           department.id, department.name, department.parent, department.manager, department.slaPlan,
                           department.schedule, department.membersOnlyAssignment, department.reopenAllowed,
                           department.isPublic, department.archived, department.signature));
    DESKHAND_TRY(changed());
    return id;
}

Result<TopicId> DirectoryStore::save(const HelpTopic &topic)
{
    DESKHAND_ASSIGN(const TopicId id,
                    upsert(m_database, u"topics"_s,
                           {u"name"_s, u"parent_id"_s, u"department_id"_s, u"priority_id"_s, u"sla_plan_id"_s,
                            u"first_status_id"_s, u"agent_id"_s, u"team_id"_s, u"sequence_id"_s, u"require_to_close"_s,
                            u"reopen_allowed"_s, u"is_public"_s, u"archived"_s},
                           topic.id, topic.name, topic.parent, topic.department, topic.priority, topic.slaPlan,
                           topic.firstStatus, topic.agent, topic.team, topic.sequence, topic.requireToClose,
                           topic.reopenAllowed, topic.isPublic, topic.archived));
    DESKHAND_TRY(
        rewrite(m_database, u"topic_fields"_s, u"topic_id"_s, id, topic.fields, [&](int position, CustomFieldId field) {
            return m_database.run(u"INSERT INTO topic_fields (topic_id, position, field_id) VALUES (?, ?, ?)"_s, id,
                                  position, field);
        }));
    DESKHAND_TRY(changed());
    return id;
}

Result<PriorityId> DirectoryStore::save(const Priority &priority)
{
    DESKHAND_ASSIGN(const PriorityId id,
                    upsert(m_database, u"priorities"_s, {u"name"_s, u"rank"_s, u"colour"_s, u"archived"_s}, priority.id,
                           priority.name, priority.rank, priority.colour, priority.archived));
    DESKHAND_TRY(changed());
    return id;
}

Result<StatusId> DirectoryStore::save(const Status &status)
{
    DESKHAND_ASSIGN(const StatusId id, upsert(m_database, u"statuses"_s,
                                              {u"name"_s, u"state"_s, u"clock_runs"_s, u"reopen_allowed"_s,
                                               u"is_resolved"_s, u"archived"_s},
                                              status.id, status.name, status.state, status.clockRuns,
                                              status.reopenAllowed, status.isResolved, status.archived));
    DESKHAND_TRY(changed());
    return id;
}

Result<SlaPlanId> DirectoryStore::save(const SlaPlan &plan)
{
    DESKHAND_ASSIGN(const SlaPlanId id,
                    upsert(m_database, u"sla_plans"_s,
                           {u"name"_s, u"schedule_id"_s, u"warning_percent"_s, u"transient"_s, u"archived"_s}, plan.id,
                           plan.name, plan.schedule, plan.warningPercent, plan.transient, plan.archived));
    DESKHAND_TRY(rewrite(
        m_database, u"sla_targets"_s, u"plan_id"_s, id, plan.targets, [&](int position, const SlaTarget &target) {
            return m_database.run(u"INSERT INTO sla_targets (plan_id, position, priority_id, "
                                  "first_response, resolution) VALUES (?, ?, ?, ?, ?)"_s,
                                  id, position, target.priority, target.firstResponse, target.resolution);
        }));
    DESKHAND_TRY(rewrite(
        m_database, u"sla_steps"_s, u"plan_id"_s, id, plan.steps, [&](int position, const EscalationStep &step) {
            return m_database.run(u"INSERT INTO sla_steps (plan_id, position, trigger_kind, after_time, raise_to, "
                                  "transfer_to, assign_agent, assign_team, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                  id, position, step.trigger, step.after, step.raiseTo, step.transferTo,
                                  step.assignAgent, step.assignTeam, step.note);
        }));
    DESKHAND_TRY(changed());
    return id;
}

Result<ScheduleId> DirectoryStore::save(const Schedule &schedule)
{
    DESKHAND_ASSIGN(const ScheduleId id,
                    upsert(m_database, u"schedules"_s, {u"name"_s, u"time_zone"_s, u"archived"_s}, schedule.id,
                           schedule.name, QString::fromUtf8(schedule.timeZone), schedule.archived));
    DESKHAND_TRY(rewrite(m_database, u"schedule_spans"_s, u"schedule_id"_s, id, schedule.spans,
                         [&](int position, const BusinessSpan &span) {
                             return m_database.run(u"INSERT INTO schedule_spans (schedule_id, position, weekday, "
                                                   "from_time, to_time) VALUES (?, ?, ?, ?, ?)"_s,
                                                   id, position, span.weekday, span.from.toString(Qt::ISODateWithMs),
                                                   span.to.toString(Qt::ISODateWithMs));
                         }));
    DESKHAND_TRY(rewrite(m_database, u"schedule_holidays"_s, u"schedule_id"_s, id, schedule.holidays,
                         [&](int position, const Holiday &holiday) {
                             return m_database.run(u"INSERT INTO schedule_holidays (schedule_id, position, day, name, "
                                                   "every_year) VALUES (?, ?, ?, ?, ?)"_s,
                                                   id, position, holiday.date.toString(Qt::ISODate), holiday.name,
                                                   holiday.everyYear);
                         }));
    DESKHAND_TRY(changed());
    return id;
}

Result<CustomFieldId> DirectoryStore::save(const CustomField &field)
{
    DESKHAND_ASSIGN(const CustomFieldId id,
                    upsert(m_database, u"custom_fields"_s,
                           {u"key"_s, u"label"_s, u"kind"_s, u"choices"_s, u"requirement"_s, u"archived"_s}, field.id,
                           field.key, field.label, field.kind, field.choices.join(u'\n'), field.requirement,
                           field.archived));
    DESKHAND_TRY(changed());
    return id;
}

Result<CannedResponseId> DirectoryStore::save(const CannedResponse &response)
{
    DESKHAND_ASSIGN(const CannedResponseId id,
                    upsert(m_database, u"canned_responses"_s,
                           {u"title"_s, u"shortcut"_s, u"body"_s, u"department_id"_s, u"active"_s}, response.id,
                           response.title, response.shortcut, response.body, response.department, response.active));
    DESKHAND_TRY(
        rewrite(m_database, u"canned_attachments"_s, u"canned_id"_s, id, response.attachments,
                [&](int position, AttachmentId attachment) {
                    return m_database.run(
                        u"INSERT INTO canned_attachments (canned_id, position, attachment_id) VALUES (?, ?, ?)"_s, id,
                        position, attachment);
                }));
    DESKHAND_TRY(changed());
    return id;
}

Result<RuleId> DirectoryStore::save(const RoutingRule &rule)
{
    DESKHAND_ASSIGN(const RuleId id,
                    upsert(m_database, u"routing_rules"_s,
                           {u"name"_s, u"position"_s, u"active"_s, u"trigger_kind"_s, u"source"_s, u"mail_account_id"_s,
                            u"match_all"_s, u"stop"_s, u"conditions"_s, u"query"_s, u"actions"_s},
                           rule.id, rule.name, rule.position, rule.active, rule.trigger, rule.source, rule.mailAccount,
                           rule.matchAll, rule.stop, conditionsToJson(rule.conditions), rule.query,
                           actionsToJson(rule.actions)));
    DESKHAND_TRY(changed());
    return id;
}

Result<MailAccountId> DirectoryStore::save(const MailAccount &account)
{
    DESKHAND_ASSIGN(const MailAccountId id,
                    upsert(m_database, u"mail_accounts"_s,
                           {u"name"_s, u"address"_s, u"department_id"_s, u"priority_id"_s, u"topic_id"_s, u"active"_s},
                           account.id, account.name, account.address, account.department, account.priority,
                           account.topic, account.active));
    DESKHAND_TRY(changed());
    return id;
}

Result<SequenceId> DirectoryStore::save(const NumberSequence &sequence)
{
    DESKHAND_ASSIGN(const SequenceId id,
                    upsert(m_database, u"number_sequences"_s,
                           {u"name"_s, u"format"_s, u"random"_s, u"next_value"_s, u"increment"_s, u"archived"_s},
                           sequence.id, sequence.name, sequence.format, sequence.random, sequence.next,
                           sequence.increment, sequence.archived));
    DESKHAND_TRY(changed());
    return id;
}

Result<QueueId> DirectoryStore::save(const SavedQueue &queue)
{
    DESKHAND_ASSIGN(const QueueId id, upsert(m_database, u"queues"_s,
                                             {u"name"_s, u"key"_s, u"parent_id"_s, u"scope"_s, u"owner_id"_s,
                                              u"query"_s, u"columns"_s, u"sort"_s, u"position"_s},
                                             queue.id, queue.name, queue.key, queue.parent, queue.scope, queue.owner,
                                             queue.query, queue.columns.join(u'\n'), queue.sort, queue.position));
    DESKHAND_TRY(changed());
    return id;
}

Result<void> DirectoryStore::remove(RuleId id)
{
    DESKHAND_TRY(m_database.run(u"DELETE FROM routing_rules WHERE id = ?"_s, id));
    return changed();
}

Result<void> DirectoryStore::remove(QueueId id)
{
    DESKHAND_TRY(m_database.run(u"DELETE FROM queues WHERE id = ?"_s, id));
    return changed();
}

Result<void> DirectoryStore::remove(CannedResponseId id)
{
    DESKHAND_TRY(m_database.run(u"DELETE FROM canned_responses WHERE id = ?"_s, id));
    return changed();
}

} // namespace deskhand
