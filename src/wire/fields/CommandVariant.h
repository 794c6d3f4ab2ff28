// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A command as JSON: {"id", "ticket", "expected_version", "type": "assign", "body": {...}}.

#include "core/command/Command.h"
#include "wire/fields/CommandFields.h"

#include <QStringList>

#include <array>
#include <utility>
#include <variant>

namespace deskhand {

/// The word for each kind of command. A new kind does not compile until it has one.
template <typename Kind>
struct CommandWord;

// clang-format off
template <> struct CommandWord<command::OpenTicket> { static constexpr auto word = "open"; };
template <> struct CommandWord<command::Reply> { static constexpr auto word = "reply"; };
template <> struct CommandWord<command::AddNote> { static constexpr auto word = "note"; };
template <> struct CommandWord<command::RequesterMessage> { static constexpr auto word = "requester_message"; };
template <> struct CommandWord<command::EditEntry> { static constexpr auto word = "edit_entry"; };
template <> struct CommandWord<command::Assign> { static constexpr auto word = "assign"; };
template <> struct CommandWord<command::Claim> { static constexpr auto word = "claim"; };
template <> struct CommandWord<command::Release> { static constexpr auto word = "release"; };
template <> struct CommandWord<command::Transfer> { static constexpr auto word = "transfer"; };
template <> struct CommandWord<command::Refer> { static constexpr auto word = "refer"; };
template <> struct CommandWord<command::SetStatus> { static constexpr auto word = "set_status"; };
template <> struct CommandWord<command::SetPriority> { static constexpr auto word = "set_priority"; };
template <> struct CommandWord<command::SetTopic> { static constexpr auto word = "set_topic"; };
template <> struct CommandWord<command::SetSla> { static constexpr auto word = "set_sla"; };
template <> struct CommandWord<command::SetDue> { static constexpr auto word = "set_due"; };
template <> struct CommandWord<command::SetPendingUntil> { static constexpr auto word = "set_pending_until"; };
template <> struct CommandWord<command::EditProperties> { static constexpr auto word = "edit_properties"; };
template <> struct CommandWord<command::ChangeCollaborators> { static constexpr auto word = "change_collaborators"; };
template <> struct CommandWord<command::ChangeTags> { static constexpr auto word = "change_tags"; };
template <> struct CommandWord<command::Merge> { static constexpr auto word = "merge"; };
template <> struct CommandWord<command::Unmerge> { static constexpr auto word = "unmerge"; };
template <> struct CommandWord<command::Split> { static constexpr auto word = "split"; };
template <> struct CommandWord<command::Link> { static constexpr auto word = "link"; };
template <> struct CommandWord<command::AddTask> { static constexpr auto word = "add_task"; };
template <> struct CommandWord<command::FinishTask> { static constexpr auto word = "finish_task"; };
template <> struct CommandWord<command::MarkAnswered> { static constexpr auto word = "mark_answered"; };
template <> struct CommandWord<command::Rate> { static constexpr auto word = "rate"; };
template <> struct CommandWord<command::Delete> { static constexpr auto word = "delete"; };
template <> struct CommandWord<command::Restore> { static constexpr auto word = "restore"; };
template <> struct CommandWord<command::Purge> { static constexpr auto word = "purge"; };
template <> struct CommandWord<command::UndoSend> { static constexpr auto word = "undo_send"; };
template <> struct CommandWord<command::Revert> { static constexpr auto word = "revert"; };
// clang-format on

namespace detail {
template <std::size_t... index>
constexpr std::array<const char *, sizeof...(index)> commandWords(std::index_sequence<index...>)
{
    return {CommandWord<std::variant_alternative_t<index, CommandBody>>::word...};
}

/// Makes the variant hold its alternative number `wanted`, empty.
template <std::size_t... index>
void emplaceCommand(CommandBody &body, std::size_t wanted, std::index_sequence<index...>)
{
    ((index == wanted ? static_cast<void>(body.emplace<index>()) : static_cast<void>(0)), ...);
}
} // namespace detail

using CommandIndices = std::make_index_sequence<std::variant_size_v<CommandBody>>;
inline constexpr auto commandWords = detail::commandWords(CommandIndices());

template <typename V, Of<Command> T>
void fields(V &visit, T &v)
{
    auto &[id, ticket, expectedVersion, body] = v;
    visit.required("id", id);
    visit("ticket", ticket);
    visit("expected_version", expectedVersion);
    if constexpr (V::reading) {
        visit.refuseNull("id");
        QString type;
        visit.required("type", type);
        for (std::size_t i = 0; i < commandWords.size(); ++i) {
            if (type == QLatin1StringView(commandWords[i])) {
                detail::emplaceCommand(body, i, CommandIndices());
                visit.readBody(body);
                return;
            }
        }
        visit.refuseType(type);
    } else {
        visit("type", QString::fromLatin1(commandWords[body.index()]));
        std::visit([&visit](const auto &alternative) { visit("body", alternative); }, body);
    }
}

} // namespace deskhand
