// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every action there is: what it is called, which key it has at first, and its icon.

#include <array>
#include <cstddef>

namespace deskhand {

enum class ActionId {
    NewTicket,
    OpenHelpDesk,
    Administration,
    SaveCsv,
    SavePdf,
    SaveZip,
    Import,
    BackUp,
    RestoreBackup,
    Print,
    Quit,
    Undo,
    Redo,
    Find,
    Commands,
    Settings,
    NextTicket,
    PreviousTicket,
    ToggleSelect,
    SelectAll,
    SaveQueue,
    OneLineRows,
    Refresh,
    FocusQueues,
    FocusList,
    FocusThread,
    TicketBeside,
    TicketBelow,
    TicketApart,
    Notifications,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Reply,
    Note,
    Assign,
    Claim,
    Release,
    Transfer,
    SetStatus,
    SetPriority,
    SetTopic,
    SetSla,
    Labels,
    Snooze,
    Merge,
    MarkAnswered,
    MarkUnanswered,
    Resolve,
    Delete,
    Restore,
    CopyLink,
    OpenApart,
    WriteApart,
    ShowReports,
    ShowLoad,
    CopyReport,
    Manual,
    Keys,
    EditKeys,
    About,
    Count,
};

struct ActionRow {
    ActionId id;
    const char *name;  ///< stable, for settings and tests; what stands before the first dot is its section
    const char *text;  ///< in menus, with its mnemonic
    const char *brief; ///< on buttons
    const char *keys;
    const char *icon;
    const char *tip;
};

/// Texts are in the translation context "Actions".
[[nodiscard]] const ActionRow &actionRow(ActionId id);

} // namespace deskhand
