// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ctrl+K: everything one can do or go to, by typing: actions with their keys, queues, tickets by
/// number or words, and values for the selected tickets ("Assign to Ken Jay").

#include "app/triage/PaletteModel.h"
#include "app/triage/TypingPopup.h"
#include "core/values/Ticket.h"

namespace deskhand {

class ActionRegistry;
class QueueTreeModel;
class Session;
class TicketFinder;
class Theme;

class CommandPalette : public TypingPopup {
    Q_OBJECT
public:
    /// `theme`, `session`, `actions` and `queues` outlive it. `further` comes after actions and queues.
    CommandPalette(const Theme &theme, Session &session, const ActionRegistry &actions, const QueueTreeModel &queues,
                   const QList<PaletteEntry> &further, QWidget *parent);

Q_SIGNALS:
    void queueWanted(deskhand::QueueId queue);
    void ticketWanted(deskhand::TicketId ticket);

private:
    void addActions(const ActionRegistry &actions, QList<PaletteEntry> &entries) const;
    void addQueues(const QueueTreeModel &queues, const QModelIndex &parent, QList<PaletteEntry> &entries);
    void showFound(const QList<TicketRow> &rows);

    const Theme &m_theme;
    PaletteModel *m_model;
    TicketFinder *m_finder;
};

} // namespace deskhand
