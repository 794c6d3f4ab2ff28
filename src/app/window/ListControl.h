// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the list shows and in which order: a queue, or a query of one's own. Keeps columns and order for each, and
/// makes queues of queries.

#include "app/list/ListLook.h"

#include <QObject>

namespace deskhand {

class ActionRegistry;
class QueryBox;
class QueuePane;
class QueueTreeModel;
class Session;
class TicketListModel;
class TicketListPane;

class ListControl : public QObject {
    Q_OBJECT
public:
    struct Parts {
        TicketListModel &tickets;
        QueueTreeModel &queues;
        QueuePane *queuePane;
        TicketListPane *list;
        QueryBox *query;
    };

    /// All outlive it; dialogs open over `window`.
    ListControl(Session &session, ActionRegistry &actions, const Parts &parts, QWidget *window);

    /// What was asked for is shown.
    [[nodiscard]] bool isSettled() const { return !m_arriving; }
    void showFirstQueue();
    void search(const QString &query, const QString &title);
    /// Tickets that no text of the query language says, such as those behind a report's figure.
    void show(const TicketQuery &query, const QString &title);

Q_SIGNALS:
    /// Another query's rows are there, and one of them is the current one.
    void shown();

private:
    void connectViews();
    void showQueue(const SavedQueue &queue);
    void beginSearch(const QString &title);
    void sortBy(TicketSort sort);
    void ask(const QString &query, TicketSort sort);
    void arrive();
    void keepLook();
    void setOneLine(bool oneLine);
    void saveAsQueue();

    Session &m_session;
    ActionRegistry &m_actions;
    Parts m_parts;
    QWidget *m_window;
    QString m_title;                   ///< of what was asked for
    std::optional<SavedQueue> m_queue; ///< the one asked for; none: a search
    QString m_lookKey;
    ListLook m_look;
    TicketId m_keep;         ///< to be the current one again, after another order
    bool m_arriving = false; ///< something was asked for and is not shown yet
};

} // namespace deskhand
