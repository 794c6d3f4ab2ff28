// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/undo/UndoEvents.h"

#include "core/text/EventComment.h"
#include "service/command/CommandContext.h"
#include "service/command/EventTexts.h"

namespace deskhand {

namespace {

EventKind statusEvent(const Ticket &before, const Ticket &after)
{
    if (after.state == TicketState::Deleted) {
        return EventKind::Deleted;
    }
    if (before.state == TicketState::Deleted) {
        return EventKind::Restored;
    }
    const bool wasOpen = before.state == TicketState::Open;
    const bool isOpen = after.state == TicketState::Open;
    if (wasOpen == isOpen) {
        return after.state == TicketState::Archived ? EventKind::Archived : EventKind::StatusChanged;
    }
    return isOpen ? EventKind::Reopened : EventKind::Closed;
}

/// Adds events for what is a list: one for each that came, one for each that went.
template <typename Item, typename Text>
Result<void> addListEvents(CommandContext &context, const WorkingTicket &working, const QList<Item> &before,
                           const QList<Item> &after, EventKind added, EventKind removed, Text text)
{
    for (const Item &item : before) {
        if (!after.contains(item)) {
            DESKHAND_TRY(context.addEvent(working, removed, text(item), {}, undoComment(context)));
        }
    }
    for (const Item &item : after) {
        if (!before.contains(item)) {
            DESKHAND_TRY(context.addEvent(working, added, {}, text(item), undoComment(context)));
        }
    }
    return {};
}

Result<void> addFieldEvents(CommandContext &context, const WorkingTicket &working)
{
    QStringList keys = working.before.fields.keys() + working.now.fields.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QString before = working.before.fields.value(key);
        const QString after = working.now.fields.value(key);
        if (before != after) {
            DESKHAND_TRY(context.addEvent(working, EventKind::FieldsChanged, before, after, key));
        }
    }
    return {};
}

Result<void> addListsEvents(CommandContext &context, const WorkingTicket &working)
{
    const TicketDetails &before = working.before;
    const TicketDetails &after = working.now;
    DESKHAND_TRY(addListEvents(context, working, before.tags, after.tags, EventKind::Tagged, EventKind::Untagged,
                               [](const QString &tag) { return tag; }));
    DESKHAND_TRY(addListEvents(context, working, before.collaborators, after.collaborators,
                               EventKind::CollaboratorAdded, EventKind::CollaboratorRemoved,
                               [](const Collaborator &c) { return eventText(c.requester); }));
    DESKHAND_TRY(addListEvents(context, working, before.links, after.links, EventKind::Linked, EventKind::Unlinked,
                               [](const TicketLink &link) { return eventText(link.ticket); }));
    return addListEvents(context, working, before.referrals, after.referrals, EventKind::Referred,
                         EventKind::ReferralRemoved, [](const Referral &referral) { return eventText(referral); });
}

} // namespace

QString undoComment(const CommandContext &context)
{
    return storedReason(context.undo.takesBack ? EventReason::Undone : EventReason::Redone);
}

Result<void> addUndoEvents(CommandContext &context, const WorkingTicket &working)
{
    const Ticket &before = working.before.ticket;
    const Ticket &after = working.now.ticket;
    const auto add = [&](bool differs, EventKind kind, const QString &from, const QString &to) -> Result<void> {
        if (differs) {
            DESKHAND_TRY(context.addEvent(working, kind, from, to, undoComment(context)));
        }
        return {};
    };
    DESKHAND_TRY(add(before.status != after.status, statusEvent(before, after), eventText(before.status),
                     eventText(after.status)));
    DESKHAND_TRY(add(before.department != after.department, EventKind::Transferred, eventText(before.department),
                     eventText(after.department)));
    DESKHAND_TRY(add(before.agent != after.agent, after.agent ? EventKind::Assigned : EventKind::Released,
                     eventText(before.agent), eventText(after.agent)));
    DESKHAND_TRY(add(before.team != after.team, after.team ? EventKind::Assigned : EventKind::Released,
                     eventTeamText(before.team), eventTeamText(after.team)));
    DESKHAND_TRY(add(before.priority != after.priority, EventKind::PriorityChanged, eventText(before.priority),
                     eventText(after.priority)));
    DESKHAND_TRY(
        add(before.topic != after.topic, EventKind::TopicChanged, eventText(before.topic), eventText(after.topic)));
    DESKHAND_TRY(add(before.slaPlan != after.slaPlan, EventKind::SlaChanged, eventText(before.slaPlan),
                     eventText(after.slaPlan)));
    DESKHAND_TRY(add(before.manualDue != after.manualDue, EventKind::DueChanged, eventText(before.manualDue),
                     eventText(after.manualDue)));
    DESKHAND_TRY(add(before.pendingUntil != after.pendingUntil,
                     after.pendingUntil ? EventKind::Snoozed : EventKind::Woken, eventText(before.pendingUntil),
                     eventText(after.pendingUntil)));
    DESKHAND_TRY(add(before.subject != after.subject, EventKind::SubjectChanged, before.subject, after.subject));
    DESKHAND_TRY(add(before.requester != after.requester, EventKind::RequesterChanged, eventText(before.requester),
                     eventText(after.requester)));
    DESKHAND_TRY(add(before.mergedInto != after.mergedInto, after.mergedInto ? EventKind::Merged : EventKind::Unmerged,
                     eventText(before.mergedInto), eventText(after.mergedInto)));
    DESKHAND_TRY(add(before.answered != after.answered,
                     after.answered ? EventKind::MarkedAnswered : EventKind::MarkedUnanswered, {}, {}));
    DESKHAND_TRY(addFieldEvents(context, working));
    return addListsEvents(context, working);
}

} // namespace deskhand
