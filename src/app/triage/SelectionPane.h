// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// In the place of the ticket while several are selected: how many, what they have in common, and what can be done to
/// all of them. One of them, shown as if it were alone, would be taken for the one the keys are meant for.

#include "app/actions/ActionRegistry.h"
#include "models/TicketSelection.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace deskhand {

class KeyButton;
class Session;

class SelectionPane : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    SelectionPane(Session &session, const ActionRegistry &actions, QWidget *parent);

    void setSelection(const TicketSelection &selection);
    /// Null: it has no button for that.
    [[nodiscard]] QWidget *buttonOf(ActionId id) const;

private:
    Session &m_session;
    QLabel *m_title;
    QLabel *m_common;
    QLabel *m_several;
    QHash<ActionId, KeyButton *> m_buttons;
};

} // namespace deskhand
