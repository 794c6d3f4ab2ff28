// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading/ReaderAccess.h"

#include <QCoreApplication>

namespace deskhand {

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

DirectorySnapshot ReaderAccess::visibleDirectory(const DirectorySnapshot &directory) const
{
    DirectorySnapshot visible = directory;
    visible.settings.referenceKey.clear();
    visible.queues.removeIf([this](const SavedQueue &queue) {
        return queue.scope == QueueScope::Personal && queue.owner != m_actor.agent;
    });
    return visible;
}

} // namespace deskhand
