// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Samples.h"

using namespace Qt::StringLiterals;

namespace deskhand::test {

namespace {

Body body()
{
    return {u"Text"_s, u"<p>Text</p>"_s};
}

MailHeaders mail()
{
    return {u"id@host"_s, u"before@host"_s, {u"first@host"_s}, u"jane@bank.example"_s, u"Down"_s, true};
}

RequesterRef person()
{
    return {RequesterId{1}, u"Jane"_s, u"jane@bank.example"_s, u"+1 555"_s};
}

} // namespace

template <>
command::OpenTicket sampleCommand()
{
    return {person(),
            u"Down"_s,
            body(),
            Source::Api,
            DepartmentId{2},
            TopicId{3},
            PriorityId{4},
            StatusId{5},
            SlaPlanId{6},
            AgentId{7},
            TeamId{8},
            sampleTime(1),
            {{u"asset"_s, u"LT-1"_s}},
            {u"vip"_s},
            {person()},
            {AttachmentId{9}},
            MailAccountId{10},
            mail(),
            false,
            TicketId{11},
            u"000007"_s,
            sampleTime(2),
            u"csv:7"_s};
}
template <>
command::Reply sampleCommand()
{
    return {body(), {AttachmentId{1}}, {u"boss@bank.example"_s}, StatusId{2}, EntryId{3}, Source::Email,
            mail(), sampleTime(1)};
}
template <>
command::AddNote sampleCommand()
{
    return {body(), {AttachmentId{1}}, StatusId{2}, sampleTime(1)};
}
template <>
command::RequesterMessage sampleCommand()
{
    return {body(), {AttachmentId{1}}, RequesterId{2}, Source::Phone, mail(), sampleTime(1)};
}
template <>
command::EditEntry sampleCommand()
{
    return {EntryId{1}, body()};
}
template <>
command::Assign sampleCommand()
{
    return {AgentId{}, TeamId{2}, u"Knows it"_s};
}
template <>
command::Claim sampleCommand()
{
    return {};
}
template <>
command::Release sampleCommand()
{
    return {u"Busy"_s};
}
template <>
command::Transfer sampleCommand()
{
    return {DepartmentId{1}, u"Theirs"_s};
}
template <>
command::Refer sampleCommand()
{
    return {Referral{ReferralKind::Agent, 1}, true, u"Look"_s};
}
template <>
command::SetStatus sampleCommand()
{
    return {StatusId{1}, u"Done"_s};
}
template <>
command::SetPriority sampleCommand()
{
    return {PriorityId{1}};
}
template <>
command::SetTopic sampleCommand()
{
    return {TopicId{1}};
}
template <>
command::SetSla sampleCommand()
{
    return {SlaPlanId{1}};
}
template <>
command::SetDue sampleCommand()
{
    return {sampleTime(1), u"Agreed"_s};
}
template <>
command::SetPendingUntil sampleCommand()
{
    return {sampleTime(1)};
}
template <>
command::EditProperties sampleCommand()
{
    return {u"Better subject"_s, {{u"asset"_s, u""_s}}, RequesterId{1}};
}
template <>
command::ChangeCollaborators sampleCommand()
{
    return {{person()}, {RequesterId{2}}};
}
template <>
command::ChangeTags sampleCommand()
{
    return {{u"new"_s}, {u"old"_s}};
}
template <>
command::Merge sampleCommand()
{
    return {TicketId{1}};
}
template <>
command::Unmerge sampleCommand()
{
    return {};
}
template <>
command::Split sampleCommand()
{
    return {{EntryId{1}, EntryId{2}}, u"Another matter"_s};
}
template <>
command::Link sampleCommand()
{
    return {TicketId{1}, true};
}
template <>
command::AddTask sampleCommand()
{
    return {u"Call"_s, AgentId{1}, sampleTime(1)};
}
template <>
command::FinishTask sampleCommand()
{
    return {TaskId{1}, true};
}
template <>
command::MarkAnswered sampleCommand()
{
    return {false};
}
template <>
command::Rate sampleCommand()
{
    return {5, u"Quick"_s};
}
template <>
command::Delete sampleCommand()
{
    return {};
}
template <>
command::Restore sampleCommand()
{
    return {};
}
template <>
command::Purge sampleCommand()
{
    return {};
}
template <>
command::UndoSend sampleCommand()
{
    return {EntryId{1}, QUuid(u"31111111-2222-3333-4444-555555555555"_s)};
}
template <>
command::Revert sampleCommand()
{
    return {QUuid(u"41111111-2222-3333-4444-555555555555"_s)};
}

} // namespace deskhand::test
