// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Samples.h"

using namespace Qt::StringLiterals;

namespace deskhand::test {

Timestamp sampleTime(int seconds)
{
    return fromMilliseconds(1'795'239'000'123LL + seconds * 1000LL);
}

Ticket sampleTicket()
{
    Ticket ticket{TicketId{1},
                  u"000123"_s,
                  u"Mobile banking is down"_s,
                  RequesterId{2},
                  OrganizationId{3},
                  DepartmentId{4},
                  TopicId{5},
                  PriorityId{6},
                  StatusId{7},
                  TicketState::Closed,
                  AgentId{8},
                  TeamId{9},
                  SlaPlanId{10},
                  Source::Email,
                  AgentId{11},
                  MailAccountId{12},
                  sampleTime(1),
                  sampleTime(2),
                  sampleTime(3),
                  sampleTime(4),
                  sampleTime(5),
                  sampleTime(6),
                  sampleTime(7),
                  sampleTime(8),
                  sampleTime(9),
                  sampleTime(10),
                  sampleTime(11),
                  sampleTime(12),
                  sampleTime(13),
                  sampleTime(14),
                  sampleTime(15),
                  AgentId{13},
                  AgentId{14},
                  AgentId{15},
                  StatusId{16},
                  true,
                  true,
                  17,
                  18,
                  19,
                  20,
                  21,
                  22,
                  23,
                  TicketId{24},
                  25};
    return ticket;
}

TicketDetails sampleDetails()
{
    return {sampleTicket(),
            {Collaborator{RequesterId{31}, false}},
            {u"outage"_s, u"vip"_s},
            {{u"asset"_s, u"LT-1"_s}},
            {TicketLink{TicketId{32}, TicketLinkKind::ContinuedFrom}},
            {Referral{ReferralKind::Team, 33}},
            {TicketId{34}},
            {ClockPause{sampleTime(1), sampleTime(2)}, ClockPause{sampleTime(3), std::nullopt}}};
}

TicketRow sampleRow()
{
    return {sampleTicket(), u"Jane Doe"_s, u"Nothing works"_s, {u"vip"_s}};
}

ThreadEntry sampleEntry()
{
    return {EntryId{41},
            TicketId{1},
            EntryKind::Reply,
            Author{AuthorKind::Agent, 8, u"Mary"_s},
            sampleTime(1),
            Body{u"Restarted"_s, u"<p>Restarted</p>"_s},
            Source::Web,
            {u"jane@bank.example"_s},
            DeliveryState::Held,
            MailHeaders{u"a@b"_s, u"c@d"_s, {u"e@f"_s}, u"Jane <jane@bank.example>"_s, u"Down"_s, true},
            {Attachment{AttachmentId{42}, u"log.txt"_s, u"text/plain"_s, 1'234'567'890'123LL, QByteArray(32, '\xfe'),
                        u"cid1"_s, true}},
            {EntryEdit{sampleTime(2), AgentId{8}, Body{u"Before"_s, u"<p>Before</p>"_s}}}};
}

Event sampleEvent()
{
    return {EventId{51},
            TicketId{1},
            EventKind::Transferred,
            sampleTime(3),
            Author{AuthorKind::Requester, 2, u"Jane"_s},
            u"4"_s,
            u"5"_s,
            u"They know"_s,
            EntryId{41},
            AgentId{8},
            TeamId{9},
            DepartmentId{5},
            TopicId{5}};
}

TicketView sampleView()
{
    return {sampleDetails(),
            Requester{RequesterId{2}, u"Jane"_s, {u"jane@bank.example"_s}, u"+1 555"_s, OrganizationId{3}, u"VIP"_s},
            7,
            {sampleEntry()},
            {sampleEvent()},
            {Task{TaskId{61}, TicketId{1}, u"Call"_s, AgentId{8}, sampleTime(1), sampleTime(2), sampleTime(3)}},
            Feedback{TicketId{1}, 4, u"Quick"_s, sampleTime(4), sampleTime(5)}};
}

CommandOutcome sampleOutcome()
{
    return {TicketId{1},
            u"000123"_s,
            26,
            EntryId{41},
            TicketId{71},
            TaskId{61},
            {sampleEvent()},
            {NotifiedPerson{Actor{AuthorKind::Requester, AgentId{1}, RequesterId{2}}, u"Jane"_s, u"jane@bank.example"_s,
                            u"requester"_s, true}},
            Command{QUuid(u"11111111-2222-3333-4444-555555555555"_s), TicketId{1}, 26,
                    command::Revert{QUuid(u"21111111-2222-3333-4444-555555555555"_s)}},
            true};
}

DirectorySnapshot sampleDirectory()
{
    DirectorySnapshot s;
    s.version = 77;
    s.settings = Settings{u"Bank"_s,
                          u"help@bank.example"_s,
                          "Europe/Zurich"_ba,
                          DepartmentId{1},
                          PriorityId{2},
                          StatusId{3},
                          StatusId{4},
                          StatusId{5},
                          StatusId{6},
                          StatusId{7},
                          SlaPlanId{8},
                          ScheduleId{9},
                          SequenceId{10},
                          11,
                          12,
                          13,
                          14,
                          15,
                          16,
                          false,
                          false,
                          false,
                          true,
                          QByteArray()};
    s.agents = {Agent{AgentId{1},
                      u"ken"_s,
                      u"Ken"_s,
                      u"ken@bank.example"_s,
                      u"-- Ken"_s,
                      DepartmentMembership{DepartmentId{1}, RoleId{2}},
                      {DepartmentMembership{DepartmentId{3}, RoleId{4}}},
                      AgentPermission::SearchAll | AgentPermission::SettingsManage,
                      true,
                      false,
                      true,
                      sampleTime(1),
                      25}};
    s.teams = {Team{TeamId{1}, u"Network"_s, AgentId{2}, {AgentId{3}}, true, true}};
    s.roles = {
        Role{RoleId{1}, u"Expert"_s, DepartmentPermission::TicketReply | DepartmentPermission::TaskDelete, true}};
    s.departments = {Department{DepartmentId{1}, u"Support"_s, DepartmentId{2}, AgentId{3}, SlaPlanId{4}, ScheduleId{5},
                                true, false, false, true, u"Support team"_s}};
    s.topics = {HelpTopic{TopicId{1},
                          u"Outage"_s,
                          TopicId{2},
                          DepartmentId{3},
                          PriorityId{4},
                          SlaPlanId{5},
                          StatusId{6},
                          AgentId{7},
                          TeamId{8},
                          SequenceId{9},
                          {CustomFieldId{10}},
                          true,
                          false,
                          false,
                          true}};
    s.priorities = {Priority{PriorityId{1}, u"High"_s, 3, 0xff8800, true}};
    s.statuses = {Status{StatusId{1}, u"Resolved"_s, TicketState::Archived, false, false, true, true}};
    s.slaPlans = {SlaPlan{SlaPlanId{1},
                          u"Sev-A"_s,
                          {SlaTarget{PriorityId{2}, Duration(900'000), Duration(14'400'000)}},
                          ScheduleId{3},
                          80,
                          {EscalationStep{EscalationTrigger::FirstResponseOverdue, Duration(60'000), PriorityId{4},
                                          DepartmentId{5}, AgentId{6}, TeamId{7}, u"Nobody answered"_s}},
                          true,
                          true}};
    s.schedules = {
        Schedule{ScheduleId{1},
                 u"Office"_s,
                 "Europe/Zurich"_ba,
                 {BusinessSpan{5, QTime(9, 0), QTime(12, 30)}, BusinessSpan{6, QTime(9, 0, 1), QTime(23, 59, 59, 999)}},
                 {Holiday{QDate(2026, 12, 25), u"Christmas"_s, true}},
                 true}};
    s.customFields = {CustomField{CustomFieldId{1},
                                  u"asset"_s,
                                  u"Asset"_s,
                                  CustomFieldKind::Choice,
                                  {u"Laptop"_s},
                                  FieldRequirement::RequiredToClose,
                                  true}};
    s.cannedResponses = {CannedResponse{CannedResponseId{1},
                                        u"Hello"_s,
                                        u"hi"_s,
                                        u"Hello %{requester.name}"_s,
                                        DepartmentId{2},
                                        {AttachmentId{3}},
                                        false}};
    s.rules = {RoutingRule{RuleId{1},
                           u"Outages"_s,
                           5,
                           false,
                           RuleTrigger::OnTime,
                           Source::Api,
                           MailAccountId{2},
                           false,
                           true,
                           {RuleCondition{RuleField::Header, u"X-Severity"_s, RuleOperator::NotMatches, u"^1"_s}},
                           u"is:resolved"_s,
                           {RuleAction{RuleActionKind::SetPriority, 4, u"text"_s}}}};
    s.mailAccounts = {MailAccount{MailAccountId{1}, u"Help"_s, u"help@bank.example"_s, DepartmentId{2}, PriorityId{3},
                                  TopicId{4}, false}};
    s.sequences = {NumberSequence{SequenceId{1}, u"Tickets"_s, u"T-####"_s, true, 42, 3, true}};
    s.queues = {SavedQueue{QueueId{1},
                           u"Mine"_s,
                           u"mine"_s,
                           QueueId{2},
                           QueueScope::Personal,
                           AgentId{3},
                           u"agent:me"_s,
                           {u"number"_s},
                           u"-updated"_s,
                           4}};
    return s;
}

} // namespace deskhand::test
