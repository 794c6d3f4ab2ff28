// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/ReaderAccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

namespace {

/// What the portal shows: what a requester chooses from, and the names of what their own tickets say. Who works here,
/// by which rules and hours, is the help desk's own business.
DirectorySnapshot publicDirectory(const DirectorySnapshot &directory)
{
    DirectorySnapshot visible;
    visible.version = directory.version;
    const Settings &settings = directory.settings;
    visible.settings = {};
    visible.settings.companyName = settings.companyName;
    visible.settings.helpDeskAddress = settings.helpDeskAddress;
    visible.settings.timeZone = settings.timeZone;
    visible.settings.resolvedStatus = settings.resolvedStatus;
    visible.settings.closedStatus = settings.closedStatus;
    visible.settings.confirmationDays = settings.confirmationDays;
    visible.settings.reopenDays = settings.reopenDays;
    visible.priorities = directory.priorities;
    visible.statuses = directory.statuses;
    for (const Department &department : directory.departments) {
        if (department.isPublic && !department.archived) {
            Department shown;
            shown.id = department.id;
            shown.name = department.name;
            visible.departments.append(shown);
        }
    }
    for (const HelpTopic &topic : directory.topics) {
        if (topic.isPublic && !topic.archived) {
            HelpTopic shown;
            shown.id = topic.id;
            shown.name = topic.name;
            shown.parent = topic.parent;
            shown.fields = topic.fields;
            visible.topics.append(shown);
        }
    }
    for (const CustomField &field : directory.customFields) {
        const bool asked = std::any_of(visible.topics.cbegin(), visible.topics.cend(),
                                       [&](const HelpTopic &topic) { return topic.fields.contains(field.id); });
        if (asked && !field.archived) {
            visible.customFields.append(field);
        }
    }
    return visible;
}

} // namespace

Result<ReaderAccess> ReaderAccess::of(const Actor &actor, const DirectorySnapshot &directory)
{
    ReaderAccess access(actor);
    if (actor.kind == AuthorKind::Agent) {
        access.m_agent = AgentAccess(directory, actor.agent);
        if (!access.m_agent.isActive()) {
            return failure(ErrorKind::PermissionDenied,
                           QCoreApplication::translate("Reading", "This agent does not exist or is not active."));
        }
    }
    return access;
}

TicketVisibility ReaderAccess::visibility() const
{
    TicketVisibility visibility;
    switch (m_actor.kind) {
    case AuthorKind::System:
        visibility.everything = true;
        break;
    case AuthorKind::Agent:
        visibility.everything = m_agent.seesAllTickets();
        visibility.agent = m_actor.agent;
        visibility.departments = m_agent.departments();
        visibility.teams = m_agent.teams();
        break;
    case AuthorKind::Requester:
        visibility.requester = m_actor.requester;
        visibility.notes = false;
        break;
    }
    return visibility;
}

bool ReaderAccess::maySee(const TicketDetails &ticket) const
{
    switch (m_actor.kind) {
    case AuthorKind::System:
        return true;
    case AuthorKind::Agent:
        return m_agent.canView(ticket) != ViewReason::None;
    case AuthorKind::Requester:
        return requesterMaySee(m_actor.requester, ticket);
    }
    return false;
}

void ReaderAccess::withhold(TicketView &view) const
{
    if (m_actor.kind != AuthorKind::Requester) {
        return;
    }
    view.entries.removeIf([](const ThreadEntry &entry) { return entry.kind == EntryKind::Note; });
    view.events.clear();
    view.tasks.clear();
    view.details.referrals.clear();
    view.details.tags.clear();
    view.details.links.clear();
    view.details.ticket.noteCount = 0;
    view.otherTicketsOfRequester = 0;
    view.requester.notes.clear();
    for (ThreadEntry &entry : view.entries) {
        entry.edits.clear();
    }
}

void ReaderAccess::withhold(QList<TicketRow> &rows) const
{
    if (m_actor.kind != AuthorKind::Requester) {
        return;
    }
    for (TicketRow &row : rows) {
        row.ticket.noteCount = 0;
        row.tags.clear();
        row.snippet.clear(); // the newest entry may be a note
        row.snippetKind = EntryKind::Message;
        row.snippetAgent = {};
    }
}

DirectorySnapshot ReaderAccess::visibleDirectory(const DirectorySnapshot &directory) const
{
    if (m_actor.kind == AuthorKind::Requester) {
        return publicDirectory(directory);
    }
    DirectorySnapshot visible = directory;
    visible.settings.referenceKey.clear();
    visible.queues.removeIf([this](const SavedQueue &queue) {
        return queue.scope == QueueScope::Personal && queue.owner != m_actor.agent;
    });
    return visible;
}

} // namespace deskhand
