// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/ExampleCommands.h"

namespace deskhand {

const QList<ActionId> &ticketCommandActions()
{
    static const QList<ActionId> Actions{
        ActionId::Reply,    ActionId::Note,         ActionId::Assign,         ActionId::Claim,
        ActionId::Release,  ActionId::Transfer,     ActionId::SetStatus,      ActionId::SetPriority,
        ActionId::SetTopic, ActionId::SetSla,       ActionId::Labels,         ActionId::Snooze,
        ActionId::Merge,    ActionId::MarkAnswered, ActionId::MarkUnanswered, ActionId::Resolve,
        ActionId::Delete,   ActionId::Restore,
    };
    return Actions;
}

CommandBody exampleOf(ActionId id, const DirectorySnapshot &directory, AgentId self)
{
    switch (id) {
    case ActionId::Assign:
        return command::Assign{self, {}, {}};
    case ActionId::Release:
        return command::Release{};
    case ActionId::Transfer:
        return command::Transfer{};
    case ActionId::SetStatus:
        return command::SetStatus{directory.settings.defaultStatus, {}};
    case ActionId::SetPriority:
        return command::SetPriority{};
    case ActionId::SetTopic:
        return command::SetTopic{};
    case ActionId::SetSla:
        return command::SetSla{};
    case ActionId::Labels:
        return command::ChangeTags{};
    case ActionId::Snooze:
        return command::SetPendingUntil{};
    case ActionId::Merge:
        return command::Merge{};
    case ActionId::MarkAnswered:
    case ActionId::MarkUnanswered:
        return command::MarkAnswered{};
    case ActionId::Delete:
        return command::Delete{};
    case ActionId::Restore:
        return command::Restore{};
    case ActionId::Resolve:
        return command::SetStatus{directory.settings.resolvedStatus, {}};
    case ActionId::Reply:
        return command::Reply{};
    case ActionId::Note:
        return command::AddNote{};
    default:
        return command::Claim{};
    }
}

} // namespace deskhand
