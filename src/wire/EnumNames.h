// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The words for enumerations in JSON. A new enumerator without a word is a compiler warning, hence an error. Never
/// change a word: others have stored it.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/policy/RoutingRule.h"
#include "core/values/ChangeSet.h"
#include "core/values/Directory.h"
#include "core/values/Notification.h"

#include <QLatin1StringView>

#include <concepts>
#include <optional>

namespace deskhand {

/// Null past the last enumerator (bit, for permissions).
[[nodiscard]] const char *wireName(ErrorKind v);
[[nodiscard]] const char *wireName(Source v);
[[nodiscard]] const char *wireName(TicketLinkKind v);
[[nodiscard]] const char *wireName(ReferralKind v);
[[nodiscard]] const char *wireName(TicketState v);
[[nodiscard]] const char *wireName(EntryKind v);
[[nodiscard]] const char *wireName(AuthorKind v);
[[nodiscard]] const char *wireName(DeliveryState v);
[[nodiscard]] const char *wireName(EventKind v);
[[nodiscard]] const char *wireName(DraftKind v);
[[nodiscard]] const char *wireName(ChangeKind v);
[[nodiscard]] const char *wireName(CustomFieldKind v);
[[nodiscard]] const char *wireName(FieldRequirement v);
[[nodiscard]] const char *wireName(EscalationTrigger v);
[[nodiscard]] const char *wireName(QueueScope v);
[[nodiscard]] const char *wireName(RuleTrigger v);
[[nodiscard]] const char *wireName(RuleField v);
[[nodiscard]] const char *wireName(RuleOperator v);
[[nodiscard]] const char *wireName(RuleActionKind v);
[[nodiscard]] const char *wireName(DepartmentPermission v);
[[nodiscard]] const char *wireName(AgentPermission v);

template <typename E>
concept WireEnum = std::is_enum_v<E> && requires(E v)
{
    {
        wireName(v)
        } -> std::same_as<const char *>;
};

/// The enumerator with this word. Our enumerations are numbered from 0 without gaps.
template <WireEnum E>
[[nodiscard]] std::optional<E> enumFromWire(const QString &word)
{
    for (int number = 0;; ++number) {
        const char *name = wireName(static_cast<E>(number));
        if (name == nullptr) {
            return std::nullopt;
        }
        if (word == QLatin1StringView(name)) {
            return static_cast<E>(number);
        }
    }
}

/// The same for a flag's word.
template <WireEnum E>
[[nodiscard]] std::optional<E> flagFromWire(const QString &word)
{
    for (unsigned bit = 1; bit != 0; bit <<= 1U) {
        const char *name = wireName(static_cast<E>(bit));
        if (name != nullptr && word == QLatin1StringView(name)) {
            return static_cast<E>(bit);
        }
    }
    return std::nullopt;
}

} // namespace deskhand
