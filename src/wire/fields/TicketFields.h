// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of tickets and what hangs on them, as JSON has them.

#include "core/values/ChangeSet.h"
#include "core/values/Notification.h"
#include "core/values/TicketView.h"
#include "wire/fields/DirectoryFields.h"
#include "wire/fields/Visit.h"

namespace deskhand {

template <typename V, Of<TicketLink> T>
void fields(V &visit, T &v)
{
    auto &[ticket, kind] = v;
    visit.required("ticket", ticket);
    visit("kind", kind);
}

template <typename V, Of<Referral> T>
void fields(V &visit, T &v)
{
    auto &[kind, target] = v;
    visit.required("kind", kind);
    visit.untypedId("target", target);
}

template <typename V, Of<Collaborator> T>
void fields(V &visit, T &v)
{
    auto &[requester, active] = v;
    visit.required("requester", requester);
    visit("active", active);
}

template <typename V, Of<ClockPause> T>
void fields(V &visit, T &v)
{
    auto &[from, to] = v;
    visit.required("from", from);
    visit("to", to);
}

template <typename V, Of<Ticket> T>
void fields(V &visit, T &v)
{
    auto &[id, number, subject, requester, organization, department, topic, priority, status, state, agent, team,
           slaPlan, source, openedBy, mailAccount, created, updated, firstResponseDue, firstResponseDone, due,
           manualDue, dueSoon, reopened, closed, archived, deleted, lastMessage, lastReply, pausedSince, pendingUntil,
           closedBy, lastRespondent, agentBeforeClose, statusBeforeDelete, answered, overdueRecorded, reopenCount,
           entryCount, replyCount, noteCount, attachmentCount, openTaskCount, taskCount, mergedInto, version] = v;
    visit.required("id", id);
    visit.required("number", number);
    visit("subject", subject);
    visit("requester", requester);
    visit("organization", organization);
    visit("department", department);
    visit("topic", topic);
    visit("priority", priority);
    visit("status", status);
    visit("state", state);
    visit("agent", agent);
    visit("team", team);
    visit("sla_plan", slaPlan);
    visit("source", source);
    visit("opened_by", openedBy);
    visit("mail_account", mailAccount);
    visit("created", created);
    visit("updated", updated);
    visit("first_response_due", firstResponseDue);
    visit("first_response_done", firstResponseDone);
    visit("due", due);
    visit("manual_due", manualDue);
    visit("due_soon", dueSoon);
    visit("reopened", reopened);
    visit("closed", closed);
    visit("archived", archived);
    visit("deleted", deleted);
    visit("last_message", lastMessage);
    visit("last_reply", lastReply);
    visit("paused_since", pausedSince);
    visit("pending_until", pendingUntil);
    visit("closed_by", closedBy);
    visit("last_respondent", lastRespondent);
    visit("agent_before_close", agentBeforeClose);
    visit("status_before_delete", statusBeforeDelete);
    visit("answered", answered);
    visit("overdue_recorded", overdueRecorded);
    visit("reopen_count", reopenCount);
    visit("entry_count", entryCount);
    visit("reply_count", replyCount);
    visit("note_count", noteCount);
    visit("attachment_count", attachmentCount);
    visit("open_task_count", openTaskCount);
    visit("task_count", taskCount);
    visit("merged_into", mergedInto);
    visit.required("version", version);
}

template <typename V, Of<TicketDetails> T>
void fields(V &visit, T &v)
{
    auto &[ticket, collaborators, tags, customFields, links, referrals, mergedChildren, pauses] = v;
    visit.required("ticket", ticket);
    visit("collaborators", collaborators);
    visit("tags", tags);
    visit("fields", customFields);
    visit("links", links);
    visit("referrals", referrals);
    visit("merged_children", mergedChildren);
    visit("pauses", pauses);
}

template <typename V, Of<TicketRow> T>
void fields(V &visit, T &v)
{
    auto &[ticket, requesterName, snippet, tags, snippetKind, snippetAgent] = v;
    visit.required("ticket", ticket);
    visit("requester_name", requesterName);
    visit("snippet", snippet);
    visit("snippet_kind", snippetKind);
    visit("snippet_agent", snippetAgent);
    visit("tags", tags);
}

template <typename V, Of<Author> T>
void fields(V &visit, T &v)
{
    auto &[kind, id, name] = v;
    visit.required("kind", kind);
    visit.untypedId("id", id);
    visit("name", name);
}

template <typename V, Of<Attachment> T>
void fields(V &visit, T &v)
{
    auto &[id, name, mediaType, size, sha256, contentId, inlineContent] = v;
    visit.required("id", id);
    visit("name", name);
    visit("media_type", mediaType);
    visit("size", size);
    visit.hex("sha256", sha256);
    visit("content_id", contentId);
    visit("inline", inlineContent);
}

template <typename V, Of<Body> T>
void fields(V &visit, T &v)
{
    auto &[text, html] = v;
    visit("text", text);
    visit("html", html);
}

template <typename V, Of<EntryEdit> T>
void fields(V &visit, T &v)
{
    auto &[time, agent, before] = v;
    visit.required("time", time);
    visit("agent", agent);
    visit("before", before);
}

template <typename V, Of<MailHeaders> T>
void fields(V &visit, T &v)
{
    auto &[messageId, inReplyTo, references, from, subject, automatic] = v;
    visit.required("message_id", messageId);
    visit("in_reply_to", inReplyTo);
    visit("references", references);
    visit("from", from);
    visit("subject", subject);
    visit("automatic", automatic);
}

template <typename V, Of<ThreadEntry> T>
void fields(V &visit, T &v)
{
    auto &[id, ticket, kind, author, created, body, source, recipients, delivery, mail, attachments, edits] = v;
    visit.required("id", id);
    visit("ticket", ticket);
    visit.required("kind", kind);
    visit("author", author);
    visit("created", created);
    visit("body", body);
    visit("source", source);
    visit("recipients", recipients);
    visit("delivery", delivery);
    visit("mail", mail);
    visit("attachments", attachments);
    visit("edits", edits);
}

template <typename V, Of<Event> T>
void fields(V &visit, T &v)
{
    auto &[id, ticket, kind, time, actor, from, to, comment, entry, agent, team, department, topic] = v;
    visit("id", id);
    visit("ticket", ticket);
    visit.required("kind", kind);
    visit("time", time);
    visit("actor", actor);
    visit("from", from);
    visit("to", to);
    visit("comment", comment);
    visit("entry", entry);
    visit("agent", agent);
    visit("team", team);
    visit("department", department);
    visit("topic", topic);
}

template <typename V, Of<Task> T>
void fields(V &visit, T &v)
{
    auto &[id, ticket, title, assignee, due, created, done] = v;
    visit.required("id", id);
    visit("ticket", ticket);
    visit("title", title);
    visit("assignee", assignee);
    visit("due", due);
    visit("created", created);
    visit("done", done);
}

template <typename V, Of<Feedback> T>
void fields(V &visit, T &v)
{
    auto &[ticket, rating, comment, time, closure] = v;
    visit("ticket", ticket);
    visit.required("rating", rating);
    visit("comment", comment);
    visit("time", time);
    visit("closure", closure);
}

template <typename V, Of<Draft> T>
void fields(V &visit, T &v)
{
    auto &[agent, ticket, kind, content, saved] = v;
    visit("agent", agent);
    visit("ticket", ticket);
    visit.required("kind", kind);
    visit.base64("content", content);
    visit("saved", saved);
}

template <typename V, Of<Notification> T>
void fields(V &visit, T &v)
{
    auto &[id, agent, ticket, kind, entry, text, reason, created, read] = v;
    visit.required("id", id);
    visit("agent", agent);
    visit("ticket", ticket);
    visit("kind", kind);
    visit("entry", entry);
    visit("text", text);
    visit("reason", reason);
    visit("created", created);
    visit("read", read);
}

template <typename V, Of<TicketView> T>
void fields(V &visit, T &v)
{
    auto &[details, requester, otherTicketsOfRequester, entries, events, tasks, feedback] = v;
    visit.required("details", details);
    visit("requester", requester);
    visit("other_tickets_of_requester", otherTicketsOfRequester);
    visit("entries", entries);
    visit("events", events);
    visit("tasks", tasks);
    visit("feedback", feedback);
}

template <typename V, Of<TicketChange> T>
void fields(V &visit, T &v)
{
    auto &[ticket, version, kind] = v;
    visit.required("ticket", ticket);
    visit("version", version);
    visit.required("kind", kind);
}

template <typename V, Of<ChangeSet> T>
void fields(V &visit, T &v)
{
    auto &[sequence, tickets, directoryChanged, everything] = v;
    visit.required("sequence", sequence);
    visit("tickets", tickets);
    visit("directory_changed", directoryChanged);
    visit("everything", everything);
}

} // namespace deskhand
