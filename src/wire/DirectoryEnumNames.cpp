// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/EnumNames.h"

namespace deskhand {

const char *wireName(CustomFieldKind v)
{
    switch (v) {
    case CustomFieldKind::Text:
        return "text";
    case CustomFieldKind::LongText:
        return "long_text";
    case CustomFieldKind::Number:
        return "number";
    case CustomFieldKind::Date:
        return "date";
    case CustomFieldKind::Choice:
        return "choice";
    case CustomFieldKind::Boolean:
        return "boolean";
    }
    return nullptr;
}

const char *wireName(FieldRequirement v)
{
    switch (v) {
    case FieldRequirement::Optional:
        return "optional";
    case FieldRequirement::RequiredToOpen:
        return "required_to_open";
    case FieldRequirement::RequiredToClose:
        return "required_to_close";
    }
    return nullptr;
}

const char *wireName(EscalationTrigger v)
{
    switch (v) {
    case EscalationTrigger::FirstResponseDueSoon:
        return "first_response_due_soon";
    case EscalationTrigger::FirstResponseOverdue:
        return "first_response_overdue";
    case EscalationTrigger::ResolutionDueSoon:
        return "resolution_due_soon";
    case EscalationTrigger::ResolutionOverdue:
        return "resolution_overdue";
    }
    return nullptr;
}

const char *wireName(QueueScope v)
{
    switch (v) {
    case QueueScope::System:
        return "system";
    case QueueScope::Shared:
        return "shared";
    case QueueScope::Personal:
        return "personal";
    }
    return nullptr;
}

const char *wireName(RuleTrigger v)
{
    switch (v) {
    case RuleTrigger::OnNew:
        return "on_new";
    case RuleTrigger::OnUpdate:
        return "on_update";
    case RuleTrigger::OnTime:
        return "on_time";
    }
    return nullptr;
}

const char *wireName(RuleField v)
{
    switch (v) {
    case RuleField::Source:
        return "source";
    case RuleField::MailAccount:
        return "mail_account";
    case RuleField::Sender:
        return "sender";
    case RuleField::Subject:
        return "subject";
    case RuleField::Body:
        return "body";
    case RuleField::Header:
        return "header";
    case RuleField::Topic:
        return "topic";
    case RuleField::Organization:
        return "organization";
    case RuleField::CustomField:
        return "custom_field";
    }
    return nullptr;
}

const char *wireName(RuleOperator v)
{
    switch (v) {
    case RuleOperator::Equals:
        return "equals";
    case RuleOperator::NotEquals:
        return "not_equals";
    case RuleOperator::Contains:
        return "contains";
    case RuleOperator::NotContains:
        return "not_contains";
    case RuleOperator::StartsWith:
        return "starts_with";
    case RuleOperator::EndsWith:
        return "ends_with";
    case RuleOperator::Matches:
        return "matches";
    case RuleOperator::NotMatches:
        return "not_matches";
    }
    return nullptr;
}

const char *wireName(RuleActionKind v)
{
    switch (v) {
    case RuleActionKind::Reject:
        return "reject";
    case RuleActionKind::NoAcknowledgement:
        return "no_acknowledgement";
    case RuleActionKind::CannedAcknowledgement:
        return "canned_acknowledgement";
    case RuleActionKind::SetDepartment:
        return "set_department";
    case RuleActionKind::SetPriority:
        return "set_priority";
    case RuleActionKind::SetSlaPlan:
        return "set_sla_plan";
    case RuleActionKind::SetAgent:
        return "set_agent";
    case RuleActionKind::SetTeam:
        return "set_team";
    case RuleActionKind::SetTopic:
        return "set_topic";
    case RuleActionKind::SetStatus:
        return "set_status";
    case RuleActionKind::AddTag:
        return "add_tag";
    case RuleActionKind::NotifyAddress:
        return "notify_address";
    }
    return nullptr;
}

const char *wireName(DepartmentPermission v)
{
    switch (v) {
    case DepartmentPermission::TicketCreate:
        return "ticket_create";
    case DepartmentPermission::TicketEdit:
        return "ticket_edit";
    case DepartmentPermission::TicketAssign:
        return "ticket_assign";
    case DepartmentPermission::TicketRelease:
        return "ticket_release";
    case DepartmentPermission::TicketTransfer:
        return "ticket_transfer";
    case DepartmentPermission::TicketRefer:
        return "ticket_refer";
    case DepartmentPermission::TicketMerge:
        return "ticket_merge";
    case DepartmentPermission::TicketLink:
        return "ticket_link";
    case DepartmentPermission::TicketReply:
        return "ticket_reply";
    case DepartmentPermission::TicketMarkAnswered:
        return "ticket_mark_answered";
    case DepartmentPermission::TicketClose:
        return "ticket_close";
    case DepartmentPermission::TicketDelete:
        return "ticket_delete";
    case DepartmentPermission::ThreadEdit:
        return "thread_edit";
    case DepartmentPermission::CannedManage:
        return "canned_manage";
    case DepartmentPermission::TaskCreate:
        return "task_create";
    case DepartmentPermission::TaskEdit:
        return "task_edit";
    case DepartmentPermission::TaskAssign:
        return "task_assign";
    case DepartmentPermission::TaskClose:
        return "task_close";
    case DepartmentPermission::TaskDelete:
        return "task_delete";
    }
    return nullptr;
}

const char *wireName(AgentPermission v)
{
    switch (v) {
    case AgentPermission::RequesterCreate:
        return "requester_create";
    case AgentPermission::RequesterEdit:
        return "requester_edit";
    case AgentPermission::RequesterDelete:
        return "requester_delete";
    case AgentPermission::OrganizationManage:
        return "organization_manage";
    case AgentPermission::QueueShare:
        return "queue_share";
    case AgentPermission::SearchAll:
        return "search_all";
    case AgentPermission::ReportsOfOthers:
        return "reports_of_others";
    case AgentPermission::KnowledgeManage:
        return "knowledge_manage";
    case AgentPermission::BanListManage:
        return "ban_list_manage";
    case AgentPermission::SettingsManage:
        return "settings_manage";
    }
    return nullptr;
}

} // namespace deskhand
