// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/EnumNames.h"

namespace deskhand {

const char *wireName(ErrorKind v)
{
    switch (v) {
    case ErrorKind::InvalidInput:
        return "invalid_input";
    case ErrorKind::PermissionDenied:
        return "permission_denied";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::Refused:
        return "refused";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::Unavailable:
        return "unavailable";
    case ErrorKind::StorageFull:
        return "storage_full";
    case ErrorKind::ReadOnly:
        return "read_only";
    case ErrorKind::Corrupt:
        return "corrupt";
    case ErrorKind::WrongSchema:
        return "wrong_schema";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Internal:
        return "internal";
    }
    return nullptr;
}

const char *wireName(Source v)
{
    switch (v) {
    case Source::Web:
        return "web";
    case Source::Email:
        return "email";
    case Source::Phone:
        return "phone";
    case Source::Api:
        return "api";
    case Source::Import:
        return "import";
    case Source::Other:
        return "other";
    }
    return nullptr;
}

const char *wireName(TicketLinkKind v)
{
    switch (v) {
    case TicketLinkKind::Related:
        return "related";
    case TicketLinkKind::ContinuedFrom:
        return "continued_from";
    }
    return nullptr;
}

const char *wireName(ReferralKind v)
{
    switch (v) {
    case ReferralKind::Agent:
        return "agent";
    case ReferralKind::Team:
        return "team";
    case ReferralKind::Department:
        return "department";
    }
    return nullptr;
}

const char *wireName(TicketState v)
{
    switch (v) {
    case TicketState::Open:
        return "open";
    case TicketState::Closed:
        return "closed";
    case TicketState::Archived:
        return "archived";
    case TicketState::Deleted:
        return "deleted";
    }
    return nullptr;
}

const char *wireName(EntryKind v)
{
    switch (v) {
    case EntryKind::Message:
        return "message";
    case EntryKind::Reply:
        return "reply";
    case EntryKind::Note:
        return "note";
    }
    return nullptr;
}

const char *wireName(AuthorKind v)
{
    switch (v) {
    case AuthorKind::System:
        return "system";
    case AuthorKind::Agent:
        return "agent";
    case AuthorKind::Requester:
        return "requester";
    }
    return nullptr;
}

const char *wireName(DeliveryState v)
{
    switch (v) {
    case DeliveryState::None:
        return "none";
    case DeliveryState::Held:
        return "held";
    case DeliveryState::Queued:
        return "queued";
    case DeliveryState::Sent:
        return "sent";
    case DeliveryState::Failed:
        return "failed";
    case DeliveryState::Cancelled:
        return "cancelled";
    }
    return nullptr;
}

const char *wireName(EventKind v)
{
    switch (v) {
    case EventKind::Opened:
        return "opened";
    case EventKind::MessageAdded:
        return "message_added";
    case EventKind::ReplySent:
        return "reply_sent";
    case EventKind::NoteAdded:
        return "note_added";
    case EventKind::EntryEdited:
        return "entry_edited";
    case EventKind::Assigned:
        return "assigned";
    case EventKind::Claimed:
        return "claimed";
    case EventKind::Released:
        return "released";
    case EventKind::Transferred:
        return "transferred";
    case EventKind::Referred:
        return "referred";
    case EventKind::ReferralRemoved:
        return "referral_removed";
    case EventKind::StatusChanged:
        return "status_changed";
    case EventKind::Closed:
        return "closed";
    case EventKind::Reopened:
        return "reopened";
    case EventKind::PriorityChanged:
        return "priority_changed";
    case EventKind::TopicChanged:
        return "topic_changed";
    case EventKind::SlaChanged:
        return "sla_changed";
    case EventKind::DueChanged:
        return "due_changed";
    case EventKind::Snoozed:
        return "snoozed";
    case EventKind::Woken:
        return "woken";
    case EventKind::SubjectChanged:
        return "subject_changed";
    case EventKind::FieldsChanged:
        return "fields_changed";
    case EventKind::CollaboratorAdded:
        return "collaborator_added";
    case EventKind::CollaboratorRemoved:
        return "collaborator_removed";
    case EventKind::Tagged:
        return "tagged";
    case EventKind::Untagged:
        return "untagged";
    case EventKind::Merged:
        return "merged";
    case EventKind::Unmerged:
        return "unmerged";
    case EventKind::Split:
        return "split";
    case EventKind::Linked:
        return "linked";
    case EventKind::Unlinked:
        return "unlinked";
    case EventKind::TaskAdded:
        return "task_added";
    case EventKind::TaskFinished:
        return "task_finished";
    case EventKind::MarkedAnswered:
        return "marked_answered";
    case EventKind::MarkedUnanswered:
        return "marked_unanswered";
    case EventKind::Rated:
        return "rated";
    case EventKind::Archived:
        return "archived";
    case EventKind::Deleted:
        return "deleted";
    case EventKind::Restored:
        return "restored";
    case EventKind::Purged:
        return "purged";
    case EventKind::Overdue:
        return "overdue";
    case EventKind::Escalated:
        return "escalated";
    case EventKind::FirstResponse:
        return "first_response";
    case EventKind::MailRefused:
        return "mail_refused";
    case EventKind::SendUndone:
        return "send_undone";
    case EventKind::RequesterChanged:
        return "requester_changed";
    case EventKind::TaskReopened:
        return "task_reopened";
    case EventKind::RatingRemoved:
        return "rating_removed";
    }
    return nullptr;
}

const char *wireName(DraftKind v)
{
    switch (v) {
    case DraftKind::Reply:
        return "reply";
    case DraftKind::Note:
        return "note";
    case DraftKind::NewTicket:
        return "new_ticket";
    }
    return nullptr;
}

const char *wireName(ChangeKind v)
{
    switch (v) {
    case ChangeKind::Added:
        return "added";
    case ChangeKind::Updated:
        return "updated";
    case ChangeKind::Removed:
        return "removed";
    }
    return nullptr;
}

} // namespace deskhand
