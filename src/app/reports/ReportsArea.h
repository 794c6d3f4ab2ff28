// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports and load in the main window: they take the place of list and ticket beside the queues, and give it back.

#include "core/query/TicketQuery.h"
#include "models/QueueTreeModel.h"

#include <QObject>

class QSplitter;

namespace deskhand {

class ActionRegistry;
class LoadPane;
class QueuePane;
class ReportsPane;
class Session;
class Theme;

class ReportsArea : public QObject {
    Q_OBJECT
public:
    /// `panes` holds the queues first, then what gives way. All but the parent outlive it.
    ReportsArea(Session &session, const Theme &theme, ActionRegistry &actions, QueuePane &queues, QSplitter &panes,
                QObject *parent);

    void show(QueueTreeModel::View view);
    /// Gives the place back to list and ticket.
    void leave();
    [[nodiscard]] bool isShown() const { return m_shown != QueueTreeModel::View::None; }
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void shownChanged();
    /// The tickets behind a figure, for the list.
    void ticketsWanted(const deskhand::TicketQuery &query, const QString &title);
    void queryWanted(const QString &query, const QString &title);

private:
    void tellShown();

    ActionRegistry &m_actions;
    QSplitter &m_panes;
    ReportsPane *m_reports;
    LoadPane *m_load;
    QueueTreeModel::View m_shown = QueueTreeModel::View::None;
};

} // namespace deskhand
