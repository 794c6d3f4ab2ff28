// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The middle of the window: which tickets, how many, in which order, and the list itself or what
/// there is to say instead of it.

#include "core/values/Ticket.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace deskhand {

class ElidedLabel;
class EmptyState;
class InlineBar;
class TicketListModel;
class TicketListView;
class Theme;

class TicketListPane : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    TicketListPane(const Theme &theme, TicketListModel &model, QWidget *parent = nullptr);

    /// What the list is called: the queue's name, or that it is a search.
    void setTitle(const QString &title);
    [[nodiscard]] TicketListView *view() const { return m_view; }
    [[nodiscard]] InlineBar *bar() const { return m_bar; }

    [[nodiscard]] TicketId current() const;
    /// Rows that are selected and held; the current one if nothing is selected.
    [[nodiscard]] QList<TicketRow> selected() const;
    void selectFirst();
    void move(int by);
    void toggleCurrent();

    [[nodiscard]] QSize sizeHint() const override { return {520, 400}; }

Q_SIGNALS:
    /// The current ticket changed: `soon` while it is moved over by keys, otherwise at once.
    void currentChanged(deskhand::TicketId id, bool soon);
    void selectionChanged();
    void opened();

private:
    void showState();
    void showCounts();
    void tellCurrent();

    TicketListModel &m_model;
    ElidedLabel *m_title;
    QLabel *m_count;
    QLabel *m_sort;
    InlineBar *m_bar;
    QStackedWidget *m_stack;
    TicketListView *m_view;
    EmptyState *m_empty;
};

} // namespace deskhand
