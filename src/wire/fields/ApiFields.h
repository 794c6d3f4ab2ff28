// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of what Api.h adds to the values, as JSON has them.

#include "core/values/Found.h"
#include "core/values/RuleTrial.h"
#include "wire/Api.h"
#include "wire/fields/CommandVariant.h"
#include "wire/fields/DirectoryFields.h"
#include "wire/fields/QueryFields.h"
#include "wire/fields/ReportFields.h"

namespace deskhand {

[[nodiscard]] const char *wireName(TokenScope v);
namespace api {
[[nodiscard]] const char *wireName(PresenceActivity v);
}

template <typename V, Of<AccessToken> T>
void fields(V &visit, T &v)
{
    auto &[id, agent, label, scopes, created, expires, lastUsed, revoked] = v;
    visit.required("id", id);
    visit.required("agent", agent);
    visit("label", label);
    visit("scopes", scopes);
    visit("created", created);
    visit("expires", expires);
    visit("last_used", lastUsed);
    visit("revoked", revoked);
}

template <typename V, typename Row>
void fields(V &visit, Found<Row> &v)
{
    visit.required("rows", v.rows);
    visit("more", v.more);
}
template <typename V, typename Row>
void fields(V &visit, const Found<Row> &v)
{
    visit.required("rows", v.rows);
    visit("more", v.more);
}

/// Which rule had the last word on one thing.
struct RuleDecision {
    RuleActionKind kind = RuleActionKind::Reject;
    RuleId rule;
};

template <typename V, Of<RuleDecision> T>
void fields(V &visit, T &v)
{
    auto &[kind, rule] = v;
    visit.required("kind", kind);
    visit.required("rule", rule);
}

template <typename V, Of<RuleOutcome> T>
void fields(V &visit, T &v)
{
    auto &[rejected, rejectReason, acknowledge, cannedAcknowledgement, department, priority, slaPlan, agent, team,
           topic, status, tags, notify, matched, decidedBy] = v;
    visit("rejected", rejected);
    visit("reject_reason", rejectReason);
    visit("acknowledge", acknowledge);
    visit("canned_acknowledgement", cannedAcknowledgement);
    visit("department", department);
    visit("priority", priority);
    visit("sla_plan", slaPlan);
    visit("agent", agent);
    visit("team", team);
    visit("topic", topic);
    visit("status", status);
    visit("tags", tags);
    visit("notify", notify);
    visit("matched", matched);
    QList<RuleDecision> decisions;
    for (auto it = decidedBy.cbegin(); it != decidedBy.cend(); ++it) {
        decisions.append({it.key(), it.value()});
    }
    visit("decided_by", decisions);
    if constexpr (V::reading) {
        decidedBy.clear();
        for (const RuleDecision &decision : std::as_const(decisions)) {
            decidedBy.insert(decision.kind, decision.rule);
        }
    }
}

template <typename V, Of<RuleMatch> T>
void fields(V &visit, T &v)
{
    auto &[row, changes] = v;
    visit.required("row", row);
    visit("changes", changes);
}

template <typename V, Of<RuleTrial> T>
void fields(V &visit, T &v)
{
    auto &[tried, matches] = v;
    visit.required("tried", tried);
    visit.required("matches", matches);
}

template <typename V, Of<api::SignIn> T>
void fields(V &visit, T &v)
{
    auto &[username, password, label] = v;
    visit.required("username", username);
    visit.required("password", password);
    visit("label", label);
}

template <typename V, Of<api::SignedIn> T>
void fields(V &visit, T &v)
{
    auto &[id, token, expires, agent] = v;
    visit.required("id", id);
    visit.required("token", token);
    visit("expires", expires);
    visit.required("agent", agent);
}

template <typename V, Of<api::Session> T>
void fields(V &visit, T &v)
{
    auto &[token, current] = v;
    fields(visit, token);
    visit("current", current);
}

template <typename V, Of<api::Sessions> T>
void fields(V &visit, T &v)
{
    auto &[sessions] = v;
    visit.required("sessions", sessions);
}

template <typename V, Of<api::PasswordChange> T>
void fields(V &visit, T &v)
{
    auto &[oldPassword, newPassword] = v;
    visit.required("old", oldPassword);
    visit.required("new", newPassword);
}

template <typename V, Of<api::Limits> T>
void fields(V &visit, T &v)
{
    auto &[jsonBytes, attachmentBytes, pageRows, batchCommands, ids] = v;
    visit("json_bytes", jsonBytes);
    visit("attachment_bytes", attachmentBytes);
    visit("page_rows", pageRows);
    visit("batch_commands", batchCommands);
    visit("ids", ids);
}

template <typename V, Of<api::Capabilities> T>
void fields(V &visit, T &v)
{
    auto &[version, api, instanceId, companyName, actor, scopes, limits, concurrency, push, time] = v;
    visit.required("version", version);
    visit.required("api", api);
    visit.required("instance_id", instanceId);
    visit("company_name", companyName);
    visit.required("actor", actor);
    visit("scopes", scopes);
    visit("limits", limits);
    visit("concurrency", concurrency);
    visit("push", push);
    visit("time", time);
}

template <typename V, Of<api::ResolvedQuery> T>
void fields(V &visit, T &v)
{
    auto &[text, sort, now, me, dependsOnTime] = v;
    visit.required("text", text);
    visit("sort", sort);
    visit.required("now", now);
    visit("me", me);
    visit("depends_on_time", dependsOnTime);
}

template <typename V, Of<api::MatchingRequest> T>
void fields(V &visit, T &v)
{
    auto &[query, sort, now, ids] = v;
    visit.required("query", query);
    visit("sort", sort);
    visit("now", now);
    visit.required("ids", ids);
}

template <typename V, Of<api::RowsRequest> T>
void fields(V &visit, T &v)
{
    auto &[ids] = v;
    visit.required("ids", ids);
}

template <typename V, Of<api::TicketRows> T>
void fields(V &visit, T &v)
{
    auto &[rows] = v;
    visit.required("rows", rows);
}

template <typename V, Of<api::CountsRequest> T>
void fields(V &visit, T &v)
{
    auto &[queries] = v;
    visit.required("queries", queries);
}

template <typename V, Of<api::Counts> T>
void fields(V &visit, T &v)
{
    auto &[counts] = v;
    visit.required("counts", counts);
}

template <typename V, Of<api::BatchRequest> T>
void fields(V &visit, T &v)
{
    auto &[commands, dryRun] = v;
    visit.required("commands", commands);
    visit("dry_run", dryRun);
}

template <typename V, Of<api::SavedRecord> T>
void fields(V &visit, T &v)
{
    auto &[id] = v;
    visit.untypedId("id", id);
}

template <typename V, Of<api::AgentLoad> T>
void fields(V &visit, T &v)
{
    auto &[agent, openTickets] = v;
    visit.required("agent", agent);
    visit.required("open_tickets", openTickets);
}

template <typename V, Of<api::AgentLoads> T>
void fields(V &visit, T &v)
{
    auto &[load] = v;
    visit.required("load", load);
}

template <typename V, Of<api::RuleTryRequest> T>
void fields(V &visit, T &v)
{
    auto &[rule, limit] = v;
    visit.required("rule", rule);
    visit("limit", limit);
}

template <typename V, Of<api::DraftContent> T>
void fields(V &visit, T &v)
{
    auto &[content] = v;
    visit.base64("content", content);
}

template <typename V, Of<api::Drafts> T>
void fields(V &visit, T &v)
{
    auto &[drafts] = v;
    visit.required("drafts", drafts);
}

template <typename V, Of<api::Notifications> T>
void fields(V &visit, T &v)
{
    auto &[notifications] = v;
    visit.required("notifications", notifications);
}

template <typename V, Of<api::MarkReadRequest> T>
void fields(V &visit, T &v)
{
    auto &[ticket] = v;
    visit.required("ticket", ticket);
}

template <typename V, Of<api::ReportTicketsRequest> T>
void fields(V &visit, T &v)
{
    auto &[request, cell] = v;
    visit.required("request", request);
    visit.required("cell", cell);
}

template <typename V, Of<api::ChangesAnswer> T>
void fields(V &visit, T &v)
{
    auto &[changes, cursor, more] = v;
    visit.required("changes", changes);
    visit.required("cursor", cursor);
    visit("more", more);
}

template <typename V, Of<api::PresenceReport> T>
void fields(V &visit, T &v)
{
    auto &[ticket, activity] = v;
    visit.required("ticket", ticket);
    visit("activity", activity);
}

template <typename V, Of<api::PresentAgent> T>
void fields(V &visit, T &v)
{
    auto &[agent, activity] = v;
    visit.required("agent", agent);
    visit("activity", activity);
}

template <typename V, Of<api::PresenceState> T>
void fields(V &visit, T &v)
{
    auto &[ticket, people] = v;
    visit.required("ticket", ticket);
    visit("people", people);
}

} // namespace deskhand
