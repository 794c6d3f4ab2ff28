// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Members of commands and their outcomes, as JSON has them.

#include "core/command/Command.h"
#include "wire/fields/TicketFields.h"

namespace deskhand {

template <typename V, Of<Actor> T>
void fields(V &visit, T &v)
{
    auto &[kind, agent, requester] = v;
    visit.required("kind", kind);
    visit("agent", agent);
    visit("requester", requester);
}

template <typename V, Of<RequesterRef> T>
void fields(V &visit, T &v)
{
    auto &[id, name, email, phone] = v;
    visit("id", id);
    visit("name", name);
    visit("email", email);
    visit("phone", phone);
}

template <typename V, Of<command::OpenTicket> T>
void fields(V &visit, T &v)
{
    auto &[requester, subject, body, source, department, topic, priority, status, slaPlan, agent, team, due,
           customFields, tags, collaborators, attachments, mailAccount, mail, acknowledge, continues, number, created,
           externalKey] = v;
    visit.required("requester", requester);
    visit.required("subject", subject);
    visit("body", body);
    visit("source", source);
    visit("department", department);
    visit("topic", topic);
    visit("priority", priority);
    visit("status", status);
    visit("sla_plan", slaPlan);
    visit("agent", agent);
    visit("team", team);
    visit("due", due);
    visit("fields", customFields);
    visit("tags", tags);
    visit("collaborators", collaborators);
    visit("attachments", attachments);
    visit("mail_account", mailAccount);
    visit("mail", mail);
    visit("acknowledge", acknowledge);
    visit("continues", continues);
    visit("number", number);
    visit("created", created);
    visit("external_key", externalKey);
}

template <typename V, Of<command::Reply> T>
void fields(V &visit, T &v)
{
    auto &[body, attachments, cc, status, lastEntrySeen, source, mail, created] = v;
    visit.required("body", body);
    visit("attachments", attachments);
    visit("cc", cc);
    visit("status", status);
    visit("last_entry_seen", lastEntrySeen);
    visit("source", source);
    visit("mail", mail);
    visit("created", created);
}

template <typename V, Of<command::AddNote> T>
void fields(V &visit, T &v)
{
    auto &[body, attachments, status, created] = v;
    visit.required("body", body);
    visit("attachments", attachments);
    visit("status", status);
    visit("created", created);
}

template <typename V, Of<command::RequesterMessage> T>
void fields(V &visit, T &v)
{
    auto &[body, attachments, author, source, mail, created] = v;
    visit.required("body", body);
    visit("attachments", attachments);
    visit("author", author);
    visit("source", source);
    visit("mail", mail);
    visit("created", created);
}

template <typename V, Of<command::EditEntry> T>
void fields(V &visit, T &v)
{
    auto &[entry, body] = v;
    visit.required("entry", entry);
    visit.required("body", body);
}

template <typename V, Of<command::Assign> T>
void fields(V &visit, T &v)
{
    auto &[agent, team, comment] = v;
    visit("agent", agent);
    visit("team", team);
    visit("comment", comment);
}

template <typename V, Of<command::Release> T>
void fields(V &visit, T &v)
{
    auto &[comment] = v;
    visit("comment", comment);
}

template <typename V, Of<command::Transfer> T>
void fields(V &visit, T &v)
{
    auto &[department, comment] = v;
    visit.required("department", department);
    visit("comment", comment);
}

template <typename V, Of<command::Refer> T>
void fields(V &visit, T &v)
{
    auto &[to, remove, comment] = v;
    visit.required("to", to);
    visit("remove", remove);
    visit("comment", comment);
}

template <typename V, Of<command::SetStatus> T>
void fields(V &visit, T &v)
{
    auto &[status, comment, created] = v;
    visit.required("status", status);
    visit("comment", comment);
    visit("created", created);
}

template <typename V, Of<command::SetPriority> T>
void fields(V &visit, T &v)
{
    auto &[priority] = v;
    visit.required("priority", priority);
}

template <typename V, Of<command::SetTopic> T>
void fields(V &visit, T &v)
{
    auto &[topic] = v;
    visit.required("topic", topic);
}

template <typename V, Of<command::SetSla> T>
void fields(V &visit, T &v)
{
    auto &[slaPlan] = v;
    visit.required("sla_plan", slaPlan);
}

template <typename V, Of<command::SetDue> T>
void fields(V &visit, T &v)
{
    auto &[due, comment] = v;
    visit.required("due", due);
    visit("comment", comment);
}

template <typename V, Of<command::SetPendingUntil> T>
void fields(V &visit, T &v)
{
    auto &[until] = v;
    visit.required("until", until);
}

template <typename V, Of<command::EditProperties> T>
void fields(V &visit, T &v)
{
    auto &[subject, customFields, requester] = v;
    visit("subject", subject);
    visit("fields", customFields);
    visit("requester", requester);
}

template <typename V, Of<command::ChangeCollaborators> T>
void fields(V &visit, T &v)
{
    auto &[add, remove] = v;
    visit("add", add);
    visit("remove", remove);
}

template <typename V, Of<command::ChangeTags> T>
void fields(V &visit, T &v)
{
    auto &[add, remove] = v;
    visit("add", add);
    visit("remove", remove);
}

template <typename V, Of<command::Merge> T>
void fields(V &visit, T &v)
{
    auto &[into] = v;
    visit.required("into", into);
}

template <typename V, Of<command::Split> T>
void fields(V &visit, T &v)
{
    auto &[entries, subject] = v;
    visit.required("entries", entries);
    visit("subject", subject);
}

template <typename V, Of<command::Link> T>
void fields(V &visit, T &v)
{
    auto &[other, remove] = v;
    visit.required("other", other);
    visit("remove", remove);
}

template <typename V, Of<command::AddTask> T>
void fields(V &visit, T &v)
{
    auto &[title, assignee, due] = v;
    visit.required("title", title);
    visit("assignee", assignee);
    visit("due", due);
}

template <typename V, Of<command::FinishTask> T>
void fields(V &visit, T &v)
{
    auto &[task, reopen] = v;
    visit.required("task", task);
    visit("reopen", reopen);
}

template <typename V, Of<command::MarkAnswered> T>
void fields(V &visit, T &v)
{
    auto &[answered] = v;
    visit("answered", answered);
}

template <typename V, Of<command::Rate> T>
void fields(V &visit, T &v)
{
    auto &[rating, comment] = v;
    visit.required("rating", rating);
    visit("comment", comment);
}

template <typename V, Of<command::UndoSend> T>
void fields(V &visit, T &v)
{
    auto &[entry, reply] = v;
    visit.required("entry", entry);
    visit("reply", reply);
}

template <typename V, Of<command::Revert> T>
void fields(V &visit, T &v)
{
    auto &[reverted] = v;
    visit.required("command", reverted);
}

/// Commands that say all by their name.
template <typename V, typename T>
requires(Of<T, command::Claim> || Of<T, command::Unmerge> || Of<T, command::Delete> || Of<T, command::Restore> || Of<T, command::Purge>) void fields(
    V &, T &)
{
    static_assert(std::is_empty_v<T>, "name the new members");
}

template <typename V, Of<NotifiedPerson> T>
void fields(V &visit, T &v)
{
    auto &[person, name, address, reason, byMail] = v;
    visit.required("person", person);
    visit("name", name);
    visit("address", address);
    visit("reason", reason);
    visit("by_mail", byMail);
}

template <typename V, Of<CommandOutcome> T>
void fields(V &visit, T &v)
{
    auto &[ticket, number, version, entry, newTicket, task, events, notified, inverse, replayed] = v;
    visit.required("ticket", ticket);
    visit("number", number);
    visit("version", version);
    visit("entry", entry);
    visit("new_ticket", newTicket);
    visit("task", task);
    visit("events", events);
    visit("notified", notified);
    visit("inverse", inverse);
    visit("replayed", replayed);
}

} // namespace deskhand
