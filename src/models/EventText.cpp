// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/EventText.h"

#include "core/text/EventComment.h"
#include "models/Formatting.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : EventText::tr("(removed)");
}

/// A reference is stored as decimal text; anything else is shown as it is.
template <typename IdType, typename Find>
QString referenced(const QString &text, Find &&find)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber) {
        return text;
    }
    return value > 0 ? nameOf(find(IdType{value})) : EventText::tr("none");
}

QString timeText(const QString &text)
{
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid()) {
        return absoluteTime(fromDateTime(iso));
    }
    bool isNumber = false;
    const qint64 milliseconds = text.toLongLong(&isNumber);
    return isNumber ? absoluteTime(fromMilliseconds(milliseconds)) : text;
}

QString assigned(const Event &event, const DirectorySnapshot &directory)
{
    const Agent *agent = directory.agent(event.agent);
    const Team *team = directory.team(event.team);
    if (agent != nullptr && team != nullptr) {
        return EventText::tr("Assigned to %1 and %2").arg(agent->name, team->name);
    }
    if (agent != nullptr || team != nullptr) {
        return EventText::tr("Assigned to %1").arg(agent != nullptr ? agent->name : team->name);
    }
    return EventText::tr("Unassigned");
}

QString changedTo(const QString &what, const QString &to)
{
    return EventText::tr("%1 set to %2").arg(what, to);
}

/// The old or new value of the property that an event of this kind changes.
QString valueText(EventKind kind, const QString &text, const DirectorySnapshot &directory)
{
    switch (kind) {
    case EventKind::StatusChanged:
    case EventKind::Closed:
    case EventKind::Reopened:
        return referenced<StatusId>(text, [&directory](StatusId id) { return directory.status(id); });
    case EventKind::PriorityChanged:
        return referenced<PriorityId>(text, [&directory](PriorityId id) { return directory.priority(id); });
    case EventKind::TopicChanged:
        return referenced<TopicId>(text, [&directory](TopicId id) { return directory.topic(id); });
    case EventKind::SlaChanged:
        return referenced<SlaPlanId>(text, [&directory](SlaPlanId id) { return directory.slaPlan(id); });
    case EventKind::Transferred:
        return referenced<DepartmentId>(text, [&directory](DepartmentId id) { return directory.department(id); });
    case EventKind::DueChanged:
        return text.isEmpty() ? EventText::tr("none") : timeText(text);
    default:
        return text;
    }
}

QString statement(const Event &event, const DirectorySnapshot &directory)
{
    const auto to = [&] { return valueText(event.kind, event.to, directory); };
    switch (event.kind) {
    case EventKind::Opened:
        return EventText::tr("Opened");
    case EventKind::MessageAdded:
    case EventKind::ReplySent:
    case EventKind::NoteAdded:
        return {};
    case EventKind::EntryEdited:
        return EventText::tr("Entry edited");
    case EventKind::Assigned:
        return assigned(event, directory);
    case EventKind::Claimed:
        return EventText::tr("Claimed");
    case EventKind::Released:
        return EventText::tr("Released");
    case EventKind::Transferred:
        return EventText::tr("Transferred to %1").arg(to());
    case EventKind::Referred:
        return EventText::tr("Referred");
    case EventKind::ReferralRemoved:
        return EventText::tr("Referral removed");
    case EventKind::StatusChanged:
        return changedTo(EventText::tr("Status"), to());
    case EventKind::Closed:
        return changedTo(EventText::tr("Closed: status"), to());
    case EventKind::Reopened:
        return EventText::tr("Reopened");
    case EventKind::PriorityChanged:
        return changedTo(EventText::tr("Priority"), to());
    case EventKind::TopicChanged:
        return changedTo(EventText::tr("Help topic"), to());
    case EventKind::SlaChanged:
        return changedTo(EventText::tr("SLA plan"), to());
    case EventKind::DueChanged:
        return event.to.isEmpty() ? EventText::tr("Manual due date removed")
                                  : changedTo(EventText::tr("Due date"), to());
    case EventKind::Snoozed:
        return EventText::tr("Snoozed until %1").arg(timeText(event.to));
    case EventKind::Woken:
        return EventText::tr("Woken from pending");
    case EventKind::SubjectChanged:
        return EventText::tr("Subject changed to “%1”").arg(event.to);
    case EventKind::FieldsChanged:
        return EventText::tr("Fields changed");
    case EventKind::CollaboratorAdded:
        return EventText::tr("Collaborator added");
    case EventKind::CollaboratorRemoved:
        return EventText::tr("Collaborator removed");
    case EventKind::Tagged:
        return EventText::tr("Tagged %1").arg(event.to);
    case EventKind::Untagged:
        return EventText::tr("Tag %1 removed").arg(event.from);
    case EventKind::Merged:
        return EventText::tr("Merged");
    case EventKind::Unmerged:
        return EventText::tr("Taken out of its merge");
    case EventKind::Split:
        return EventText::tr("Split");
    case EventKind::Linked:
        return EventText::tr("Linked to another ticket");
    case EventKind::Unlinked:
        return EventText::tr("Link removed");
    case EventKind::TaskAdded:
        return EventText::tr("Task added");
    case EventKind::TaskFinished:
        return EventText::tr("Task finished");
    case EventKind::TaskReopened:
        return EventText::tr("Task reopened");
    case EventKind::MarkedAnswered:
        return EventText::tr("Marked as answered");
    case EventKind::MarkedUnanswered:
        return EventText::tr("Marked as unanswered");
    case EventKind::Rated:
        return EventText::tr("Rated %1 of 5").arg(event.to);
    case EventKind::RatingRemoved:
        return EventText::tr("Rating removed");
    case EventKind::Archived:
        return EventText::tr("Archived");
    case EventKind::Deleted:
        return EventText::tr("Deleted");
    case EventKind::Restored:
        return EventText::tr("Restored");
    case EventKind::Purged:
        return EventText::tr("Purged");
    case EventKind::Overdue:
        return EventText::tr("Overdue");
    case EventKind::Escalated:
        return EventText::tr("Escalated");
    case EventKind::FirstResponse:
        return EventText::tr("First response");
    case EventKind::MailRefused:
        return EventText::tr("Mail refused");
    case EventKind::SendUndone:
        return EventText::tr("Sending undone");
    case EventKind::RequesterChanged:
        return EventText::tr("Requester changed");
    }
    return {};
}

} // namespace

EventSign eventSign(EventKind kind)
{
    switch (kind) {
    case EventKind::Assigned:
    case EventKind::Claimed:
    case EventKind::Released:
    case EventKind::CollaboratorAdded:
    case EventKind::CollaboratorRemoved:
    case EventKind::RequesterChanged:
        return EventSign::Person;
    case EventKind::Transferred:
    case EventKind::Referred:
    case EventKind::ReferralRemoved:
        return EventSign::Move;
    case EventKind::StatusChanged:
    case EventKind::Closed:
    case EventKind::Reopened:
    case EventKind::Archived:
    case EventKind::Restored:
    case EventKind::MarkedAnswered:
    case EventKind::MarkedUnanswered:
        return EventSign::Status;
    case EventKind::PriorityChanged:
        return EventSign::Flag;
    case EventKind::SlaChanged:
    case EventKind::DueChanged:
    case EventKind::Snoozed:
    case EventKind::Woken:
    case EventKind::FirstResponse:
        return EventSign::Clock;
    case EventKind::Tagged:
    case EventKind::Untagged:
    case EventKind::TopicChanged:
        return EventSign::Tag;
    case EventKind::Merged:
    case EventKind::Unmerged:
    case EventKind::Split:
    case EventKind::Linked:
    case EventKind::Unlinked:
        return EventSign::Link;
    case EventKind::TaskAdded:
    case EventKind::TaskFinished:
    case EventKind::TaskReopened:
        return EventSign::Task;
    case EventKind::Rated:
    case EventKind::RatingRemoved:
        return EventSign::Star;
    case EventKind::Overdue:
    case EventKind::Escalated:
    case EventKind::MailRefused:
        return EventSign::Warning;
    case EventKind::Deleted:
    case EventKind::Purged:
        return EventSign::Bin;
    default:
        return EventSign::Dot;
    }
}

QString changeText(const Event &event, const DirectorySnapshot &directory)
{
    const auto change = [&](const QString &what) {
        const QString text =
            EventText::tr("%1: %2 → %3", "property, old value, new value")
                .arg(what, valueText(event.kind, event.from, directory), valueText(event.kind, event.to, directory));
        return event.comment.isEmpty() ? text : EventText::tr("%1: %2").arg(text, shownComment(event.comment));
    };
    switch (event.kind) {
    case EventKind::StatusChanged:
    case EventKind::Closed:
    case EventKind::Reopened:
        return change(EventText::tr("Status"));
    case EventKind::PriorityChanged:
        return change(EventText::tr("Priority"));
    case EventKind::TopicChanged:
        return change(EventText::tr("Help topic"));
    case EventKind::SlaChanged:
        return change(EventText::tr("SLA plan"));
    case EventKind::Transferred:
        return change(EventText::tr("Department"));
    case EventKind::DueChanged:
        return change(EventText::tr("Due date"));
    default:
        break;
    }
    Event nobodys = event;
    nobodys.actor = {}; // who does it is known: the one who looks
    return eventText(nobodys, directory);
}

QString eventText(const Event &event, const DirectorySnapshot &directory)
{
    QString text = statement(event, directory);
    if (text.isEmpty()) {
        return text;
    }
    if (event.actor.kind != AuthorKind::System && !event.actor.name.isEmpty()) {
        text = EventText::tr("%1 by %2").arg(text, event.actor.name);
    }
    if (!event.comment.isEmpty()) {
        text = EventText::tr("%1: %2").arg(text, shownComment(event.comment));
    }
    return text;
}

} // namespace deskhand
