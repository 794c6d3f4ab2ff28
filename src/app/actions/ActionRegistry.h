// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every action of the window with its text, key and icon, in one table: menus, buttons and keys
/// all show the same.

#include <QAction>
#include <QObject>

#include <array>

namespace deskhand {

class Theme;

enum class ActionId {
    NewTicket,
    OpenHelpDesk,
    SaveCsv,
    SavePdf,
    Print,
    Administration,
    Quit,
    Undo,
    Redo,
    Find,
    NextTicket,
    PreviousTicket,
    ToggleSelect,
    Refresh,
    FocusQueues,
    FocusList,
    FocusThread,
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
    Resolve,
    ShowReports,
    ShowLoad,
    CopyReport,
    Keys,
    About,
    Count,
};

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives it.
    ActionRegistry(const Theme &theme, QObject *parent);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(static_cast<size_t>(id)); }
    /// All of them, in the order of the table.
    [[nodiscard]] QList<QAction *> all() const { return {m_actions.cbegin(), m_actions.cend()}; }

private:
    std::array<QAction *, static_cast<size_t>(ActionId::Count)> m_actions{};
};

} // namespace deskhand
