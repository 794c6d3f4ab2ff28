// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where the panes of the window are: the ticket beside the list, below it, or in windows of its own; which pane has
/// the focus; which colours. Kept between starts.

#include "app/actions/ActionTable.h"

#include <QObject>

class QSplitter;
class QWidget;

namespace deskhand {

class ActionRegistry;
class Theme;

class Arrangement : public QObject {
    Q_OBJECT
public:
    struct Panes {
        QWidget *queues;
        QWidget *list;
        QWidget *ticket;
    };

    /// All outlive it; puts the panes into splitters.
    Arrangement(ActionRegistry &actions, Theme &theme, const Panes &panes, QWidget *window);

    /// The queues, and what gives way to reports.
    [[nodiscard]] QSplitter &outer() const { return *m_outer; }
    /// Tickets are shown in windows of their own.
    [[nodiscard]] bool isApart() const { return m_where == ActionId::TicketApart; }
    /// Sizes as left last time, or as drawn.
    void restore(int width);
    void save() const;

private:
    void place(ActionId where);
    void connectThemes(Theme &theme);

    ActionRegistry &m_actions;
    Panes m_panes;
    QSplitter *m_outer; ///< queues and the rest
    QSplitter *m_inner; ///< list and ticket
    ActionId m_where = ActionId::TicketBeside;
};

} // namespace deskhand
