// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Undo and redo of a window, and what the window says about commands: what failed, what was refused.

#include <QObject>

namespace deskhand {

class ActionRegistry;
class InlineBar;
class Session;

class CommandReports : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    CommandReports(Session &session, ActionRegistry &actions, InlineBar &bar, QWidget *window);

private:
    void showHistory();

    Session &m_session;
    ActionRegistry &m_actions;
    InlineBar &m_bar;
};

} // namespace deskhand
