// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What wins when a ticket is opened (domain, section 4), and why.

#include "core/policy/RuleEvaluation.h"
#include "core/values/DirectorySnapshot.h"

#include <QString>

#include <optional>

namespace deskhand {

/// Where a value came from.
enum class OpeningReason { None, Explicit, Rule, MailAccount, Topic, Department, Organization, Default };

/// "routing rule", "help topic" ...
[[nodiscard]] const char *openingReasonWord(OpeningReason reason);
/// The same, translated.
[[nodiscard]] QString openingReasonText(OpeningReason reason);

/// What the opener asked for; unset = let the rules decide.
struct OpeningRequest {
    std::optional<DepartmentId> department;
    std::optional<TopicId> topic;
    std::optional<PriorityId> priority; ///< from the form; a rule wins over it
    std::optional<StatusId> status;
    std::optional<SlaPlanId> slaPlan;
    std::optional<AgentId> agent;
    std::optional<TeamId> team;
    MailAccountId mailAccount;
    AgentId accountManager; ///< of the requester's organization
};

template <typename T>
struct Decided {
    T value; ///< invalid: nothing was found
    OpeningReason reason = OpeningReason::None;
    RuleId rule; ///< with OpeningReason::Rule
    bool operator==(const Decided &) const = default;
};

struct OpeningDecision {
    Decided<TopicId> topic;
    Decided<DepartmentId> department; ///< none only when the help desk has no default
    Decided<PriorityId> priority;
    Decided<StatusId> status;
    Decided<SlaPlanId> slaPlan;
    Decided<AgentId> agent;
    Decided<TeamId> team;
    bool operator==(const OpeningDecision &) const = default;
};

/// Department: explicit, else rule, else mail account, else topic, else default. Priority: rule, else form, else mail
/// account, else topic, else default. SLA plan: explicit, else rule, else topic, else department, else default.
/// Assignee: explicit, else rule, else topic, else account manager, else none; the first of these that gives an agent
/// or a team gives both. Topic: explicit, else rule, else mail account. Status: explicit, else rule, else topic, else
/// default.
///
/// What is archived, unknown, or a status that no ticket may begin with, is passed over. So is an agent who may not be
/// assigned in the department, and, unless asked for explicitly, one who is away. An explicit but invalid id means
/// "none, and do not look further" for topic, SLA plan and assignee.
[[nodiscard]] OpeningDecision decideOpening(const OpeningRequest &request, const RuleOutcome &rules,
                                            const DirectorySnapshot &directory, Timestamp now);

/// The plan after a transfer: the new department's, where it has one, only if the ticket has none or its plan is
/// transient; else the present one.
[[nodiscard]] SlaPlanId planAfterTransfer(SlaPlanId present, DepartmentId department,
                                          const DirectorySnapshot &directory);

} // namespace deskhand
