// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of the help desk's set-up, as JSON has them.

#include "core/values/DirectorySnapshot.h"
#include "wire/fields/Visit.h"

namespace deskhand {

template <typename V, Of<Organization> T>
void fields(V &visit, T &v)
{
    auto &[id, name, mailDomains, accountManager, notes] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("mail_domains", mailDomains);
    visit("account_manager", accountManager);
    visit("notes", notes);
}

template <typename V, Of<Requester> T>
void fields(V &visit, T &v)
{
    auto &[id, name, emails, phone, organization, notes] = v;
    visit.required("id", id);
    visit("name", name);
    visit("emails", emails);
    visit("phone", phone);
    visit("organization", organization);
    visit("notes", notes);
}

template <typename V, Of<Role> T>
void fields(V &visit, T &v)
{
    auto &[id, name, permissions, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("permissions", permissions);
    visit("archived", archived);
}

template <typename V, Of<DepartmentMembership> T>
void fields(V &visit, T &v)
{
    auto &[department, role] = v;
    visit.required("department", department);
    visit.required("role", role);
}

template <typename V, Of<Agent> T>
void fields(V &visit, T &v)
{
    auto &[id, username, name, email, signature, primary, further, permissions, administrator, active, away, awayUntil,
           capacity] = v;
    visit.required("id", id);
    visit.required("username", username);
    visit("name", name);
    visit("email", email);
    visit("signature", signature);
    visit("primary", primary);
    visit("further", further);
    visit("permissions", permissions);
    visit("administrator", administrator);
    visit("active", active);
    visit("away", away);
    visit("away_until", awayUntil);
    visit("capacity", capacity);
}

template <typename V, Of<Team> T>
void fields(V &visit, T &v)
{
    auto &[id, name, lead, members, notifyLeadOnly, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("lead", lead);
    visit("members", members);
    visit("notify_lead_only", notifyLeadOnly);
    visit("archived", archived);
}

template <typename V, Of<Department> T>
void fields(V &visit, T &v)
{
    auto &[id, name, parent, manager, slaPlan, schedule, membersOnlyAssignment, reopenAllowed, isPublic, archived,
           signature] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("parent", parent);
    visit("manager", manager);
    visit("sla_plan", slaPlan);
    visit("schedule", schedule);
    visit("members_only_assignment", membersOnlyAssignment);
    visit("reopen_allowed", reopenAllowed);
    visit("public", isPublic);
    visit("archived", archived);
    visit("signature", signature);
}

template <typename V, Of<CustomField> T>
void fields(V &visit, T &v)
{
    auto &[id, key, label, kind, choices, requirement, archived] = v;
    visit.required("id", id);
    visit.required("key", key);
    visit("label", label);
    visit("kind", kind);
    visit("choices", choices);
    visit("requirement", requirement);
    visit("archived", archived);
}

template <typename V, Of<NumberSequence> T>
void fields(V &visit, T &v)
{
    auto &[id, name, format, random, next, increment, archived] = v;
    visit.required("id", id);
    visit("name", name);
    visit("format", format);
    visit("random", random);
    visit("next", next);
    visit("increment", increment);
    visit("archived", archived);
}

template <typename V, Of<HelpTopic> T>
void fields(V &visit, T &v)
{
    auto &[id, name, parent, department, priority, slaPlan, firstStatus, agent, team, sequence, fields, requireToClose,
           reopenAllowed, isPublic, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("parent", parent);
    visit("department", department);
    visit("priority", priority);
    visit("sla_plan", slaPlan);
    visit("first_status", firstStatus);
    visit("agent", agent);
    visit("team", team);
    visit("sequence", sequence);
    visit("fields", fields);
    visit("require_to_close", requireToClose);
    visit("reopen_allowed", reopenAllowed);
    visit("public", isPublic);
    visit("archived", archived);
}

template <typename V, Of<Priority> T>
void fields(V &visit, T &v)
{
    auto &[id, name, rank, colour, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("rank", rank);
    visit("colour", colour);
    visit("archived", archived);
}

template <typename V, Of<Status> T>
void fields(V &visit, T &v)
{
    auto &[id, name, state, clockRuns, reopenAllowed, isResolved, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("state", state);
    visit("clock_runs", clockRuns);
    visit("reopen_allowed", reopenAllowed);
    visit("resolved", isResolved);
    visit("archived", archived);
}

template <typename V, Of<BusinessSpan> T>
void fields(V &visit, T &v)
{
    auto &[weekday, from, to] = v;
    visit.required("weekday", weekday);
    visit.required("from", from);
    visit.required("to", to);
}

template <typename V, Of<Holiday> T>
void fields(V &visit, T &v)
{
    auto &[date, name, everyYear] = v;
    visit.required("date", date);
    visit("name", name);
    visit("every_year", everyYear);
}

template <typename V, Of<Schedule> T>
void fields(V &visit, T &v)
{
    auto &[id, name, timeZone, spans, holidays, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit.ascii("time_zone", timeZone);
    visit("spans", spans);
    visit("holidays", holidays);
    visit("archived", archived);
}

template <typename V, Of<EscalationStep> T>
void fields(V &visit, T &v)
{
    auto &[trigger, after, raiseTo, transferTo, assignAgent, assignTeam, note] = v;
    visit.required("trigger", trigger);
    visit("after_ms", after);
    visit("raise_to", raiseTo);
    visit("transfer_to", transferTo);
    visit("assign_agent", assignAgent);
    visit("assign_team", assignTeam);
    visit("note", note);
}

template <typename V, Of<SlaTarget> T>
void fields(V &visit, T &v)
{
    auto &[priority, firstResponse, resolution] = v;
    visit("priority", priority);
    visit("first_response_ms", firstResponse);
    visit("resolution_ms", resolution);
}

template <typename V, Of<SlaPlan> T>
void fields(V &visit, T &v)
{
    auto &[id, name, targets, schedule, warningPercent, steps, transient, archived] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("targets", targets);
    visit("schedule", schedule);
    visit("warning_percent", warningPercent);
    visit("steps", steps);
    visit("transient", transient);
    visit("archived", archived);
}

template <typename V, Of<CannedResponse> T>
void fields(V &visit, T &v)
{
    auto &[id, title, shortcut, body, department, attachments, active] = v;
    visit.required("id", id);
    visit.required("title", title);
    visit("shortcut", shortcut);
    visit("body", body);
    visit("department", department);
    visit("attachments", attachments);
    visit("active", active);
}

template <typename V, Of<MailAccount> T>
void fields(V &visit, T &v)
{
    auto &[id, name, address, department, priority, topic, active] = v;
    visit.required("id", id);
    visit("name", name);
    visit.required("address", address);
    visit("department", department);
    visit("priority", priority);
    visit("topic", topic);
    visit("active", active);
}

template <typename V, Of<BanEntry> T>
void fields(V &visit, T &v)
{
    auto &[pattern, reason] = v;
    visit.required("pattern", pattern);
    visit("reason", reason);
}

template <typename V, Of<SavedQueue> T>
void fields(V &visit, T &v)
{
    auto &[id, name, key, parent, scope, owner, query, columns, sort, position] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("key", key);
    visit("parent", parent);
    visit("scope", scope);
    visit("owner", owner);
    visit("query", query);
    visit("columns", columns);
    visit("sort", sort);
    visit("position", position);
}

template <typename V, Of<RuleCondition> T>
void fields(V &visit, T &v)
{
    auto &[field, name, op, value] = v;
    visit.required("field", field);
    visit("name", name);
    visit.required("operator", op);
    visit("value", value);
}

template <typename V, Of<RuleAction> T>
void fields(V &visit, T &v)
{
    auto &[kind, target, text] = v;
    visit.required("kind", kind);
    visit.untypedId("target", target);
    visit("text", text);
}

template <typename V, Of<RoutingRule> T>
void fields(V &visit, T &v)
{
    auto &[id, name, position, active, trigger, source, mailAccount, matchAll, stop, conditions, query, actions] = v;
    visit.required("id", id);
    visit.required("name", name);
    visit("position", position);
    visit("active", active);
    visit("trigger", trigger);
    visit("source", source);
    visit("mail_account", mailAccount);
    visit("match_all", matchAll);
    visit("stop", stop);
    visit("conditions", conditions);
    visit("query", query);
    visit("actions", actions);
}

template <typename V, Of<Settings> T>
void fields(V &visit, T &v)
{
    auto &[companyName, helpDeskAddress, timeZone, defaultDepartment, defaultPriority, defaultStatus, resolvedStatus,
           closedStatus, archivedStatus, pendingStatus, defaultSlaPlan, defaultSchedule, defaultSequence,
           confirmationDays, reopenDays, deletedKeepDays, archiveAfterDays, sendHoldSeconds, openTicketCap,
           claimOnReply, notifyRequesterOnClose, acknowledgeNewTickets, topicRequiredToClose, referenceKey] = v;
    visit("company_name", companyName);
    visit("help_desk_address", helpDeskAddress);
    visit.ascii("time_zone", timeZone);
    visit("default_department", defaultDepartment);
    visit("default_priority", defaultPriority);
    visit("default_status", defaultStatus);
    visit("resolved_status", resolvedStatus);
    visit("closed_status", closedStatus);
    visit("archived_status", archivedStatus);
    visit("pending_status", pendingStatus);
    visit("default_sla_plan", defaultSlaPlan);
    visit("default_schedule", defaultSchedule);
    visit("default_sequence", defaultSequence);
    visit("confirmation_days", confirmationDays);
    visit("reopen_days", reopenDays);
    visit("deleted_keep_days", deletedKeepDays);
    visit("archive_after_days", archiveAfterDays);
    visit("send_hold_seconds", sendHoldSeconds);
    visit("open_ticket_cap", openTicketCap);
    visit("claim_on_reply", claimOnReply);
    visit("notify_requester_on_close", notifyRequesterOnClose);
    visit("acknowledge_new_tickets", acknowledgeNewTickets);
    visit("topic_required_to_close", topicRequiredToClose);
    static_cast<void>(referenceKey); // a secret: it never leaves the help desk
}

template <typename V, Of<DirectorySnapshot> T>
void fields(V &visit, T &v)
{
    auto &[version, settings, agents, teams, roles, departments, topics, priorities, statuses, slaPlans, schedules,
           customFields, cannedResponses, rules, mailAccounts, sequences, queues] = v;
    visit.required("version", version);
    visit("settings", settings);
    visit("agents", agents);
    visit("teams", teams);
    visit("roles", roles);
    visit("departments", departments);
    visit("topics", topics);
    visit("priorities", priorities);
    visit("statuses", statuses);
    visit("sla_plans", slaPlans);
    visit("schedules", schedules);
    visit("custom_fields", customFields);
    visit("canned_responses", cannedResponses);
    visit("rules", rules);
    visit("mail_accounts", mailAccounts);
    visit("sequences", sequences);
    visit("queues", queues);
}

} // namespace deskhand
