// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A routing rule (domain, section 4; osTicket's "filter") as it is stored and edited.
/// How rules are checked and applied is in core/policy/RuleEvaluation.h.

#include "core/base/Ids.h"
#include "core/values/Ticket.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

/// When a rule runs. Stored by number: append only.
enum class RuleTrigger {
    OnNew = 0,    ///< while a ticket is being opened
    OnUpdate = 1, ///< when a message from the requester's side is added
    OnTime = 2,   ///< by the scheduler, on the tickets that RoutingRule::query finds
};

/// What a condition looks at. Stored by number: append only.
enum class RuleField {
    Source = 0,      ///< web, email, phone, api, import, other
    MailAccount = 1, ///< the account's name or address
    Sender = 2,      ///< the address, or the name
    Subject = 3,
    Body = 4,         ///< plain text
    Header = 5,       ///< mail header `RuleCondition::name`; any of several of that name
    Topic = 6,        ///< the topic's name
    Organization = 7, ///< the organization's name
    CustomField = 8,  ///< value of the field with the key `RuleCondition::name`
};

/// Comparisons ignore case. Stored by number: append only.
enum class RuleOperator {
    Equals = 0,
    NotEquals = 1,
    Contains = 2,
    NotContains = 3,
    StartsWith = 4,
    EndsWith = 5,
    Matches = 6, ///< regular expression, anywhere in the text
    NotMatches = 7,
};

struct RuleCondition {
    RuleField field = RuleField::Subject;
    QString name; ///< header name or custom field key; empty for the other fields
    RuleOperator op = RuleOperator::Contains;
    QString value;
    bool operator==(const RuleCondition &) const = default;
};

/// Stored by number: append only.
enum class RuleActionKind {
    Reject = 0, ///< no ticket is opened; `text` is the reason for the log
    NoAcknowledgement = 1,
    CannedAcknowledgement = 2, ///< `target` is a CannedResponseId
    SetDepartment = 3,
    SetPriority = 4,
    SetSlaPlan = 5,
    SetAgent = 6,
    SetTeam = 7,
    SetTopic = 8,
    SetStatus = 9,
    AddTag = 10,        ///< `text` is the tag
    NotifyAddress = 11, ///< `text` is the mail address
};

struct RuleAction {
    RuleActionKind kind = RuleActionKind::SetDepartment;
    qint64 target = 0; ///< value of the id that `kind` asks for
    QString text;
    bool operator==(const RuleAction &) const = default;
};

struct RoutingRule {
    RuleId id;
    QString name;
    int position = 0; ///< rules run in this order, equal ones by id
    bool active = true;
    RuleTrigger trigger = RuleTrigger::OnNew;
    std::optional<Source> source; ///< only for tickets or messages from there; unset = any
    MailAccountId mailAccount;    ///< only for mail to this account; none = any
    bool matchAll = true;         ///< all conditions, else any; a rule without conditions always matches
    bool stop = false;            ///< when it matches, later rules do not run
    QList<RuleCondition> conditions;
    QString query; ///< OnTime only: which tickets, in the query language
    QList<RuleAction> actions;
    bool operator==(const RoutingRule &) const = default;
};

} // namespace deskhand
