// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes commands of what one asks for the selected tickets: assign, claim, transfer, status,
/// priority, topic, resolve. Which of them are allowed follows the selection.

#include "app/actions/ActionRegistry.h"
#include "core/command/Command.h"
#include "models/ChoiceModel.h"

#include <QPointer>

#include <functional>

namespace deskhand {

class Session;

class TicketActions : public QObject {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketActions(Session &session, const Theme &theme, ActionRegistry &actions, QObject *parent);

    void setSelection(const QList<TicketRow> &rows);
    /// Where the choices of actions open that were triggered by key or menu.
    void setAnchors(std::function<QWidget *(ActionId)> anchorOf) { m_anchorOf = std::move(anchorOf); }
    /// Opens the choice for the action at a widget, for these tickets alone.
    void choose(ActionId id, QWidget *anchor, const QList<TicketRow> &rows);

private:
    struct Asked {
        ChoiceKind kind;
        QString title;
        qint64 current = 0;
    };

    void trigger(ActionId id);
    void showChoices(ActionId id, const QList<TicketRow> &rows, const QHash<AgentId, int> &load, QWidget *anchor);
    void carryOut(ActionId id, qint64 chosen, const QList<TicketRow> &rows);
    void run(const CommandBody &body, const QString &what, const QList<TicketRow> &rows);
    void updateEnabled();
    [[nodiscard]] static Asked askedFor(ActionId id, const Ticket &first);
    [[nodiscard]] bool allowed(const CommandBody &body) const;

    Session &m_session;
    const Theme &m_theme;
    ActionRegistry &m_actions;
    std::function<QWidget *(ActionId)> m_anchorOf;
    QList<TicketRow> m_rows;
};

} // namespace deskhand
