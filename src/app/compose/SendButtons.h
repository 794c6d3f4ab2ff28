// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The primary button sends and sets a status in one step, the one beside it does the other thing that is often wanted,
/// the menu has every status. Each shows the key that does exactly what it says.

#include "core/base/Ids.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace deskhand {

class Composition;
class KeyButton;
class Session;

class SendButtons : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    SendButtons(Session &session, Composition &composition, QWidget *parent);

    /// Texts and what is possible, for the present kind and ticket.
    void showState();
    /// Enter with Ctrl and these: the primary button, with Shift the second one, with Alt the menu.
    void press(Qt::KeyboardModifiers modifiers);
    /// The width there is: what is said beside the buttons goes first, the primary button's key last.
    void setRoom(int width);

private:
    void fillMenu();
    void openMenu();
    void fit(const QString &hint, bool urgent);
    [[nodiscard]] bool maySet(StatusId status) const;
    /// None: it is left as it is.
    [[nodiscard]] StatusId primaryStatus() const;
    /// Of the button beside it; nothing: there is none.
    [[nodiscard]] std::optional<StatusId> secondStatus() const;
    /// "Send and resolve".
    [[nodiscard]] QString textOf(StatusId status) const;
    [[nodiscard]] QString tipOf(StatusId status) const;

    Session &m_session;
    Composition &m_composition;
    QLabel *m_hint;
    KeyButton *m_second;
    KeyButton *m_primary;
    QPushButton *m_more;
    QMenu *m_menu;
    int m_room = 0;
};

} // namespace deskhand
