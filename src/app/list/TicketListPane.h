// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The middle of the window: which tickets, how many, in which order, and the list itself or what
/// there is to say instead of it.

#include "app/list/ListLook.h"
#include "models/TicketSelection.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace deskhand {

class ColumnHeader;
class ElidedLabel;
class EmptyState;
class InlineBar;
class TicketDelegate;
class TicketListModel;
class TicketListView;
class Theme;

class TicketListPane : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    TicketListPane(const Theme &theme, TicketListModel &model, QWidget *parent = nullptr);

    /// Columns, one line or two.
    void setLook(const ListLook &look);
    [[nodiscard]] ListLook look() const;
    /// What the list is called: the queue's name, or that it is a search, which may find nothing.
    void setTitle(const QString &title, bool search);
    [[nodiscard]] TicketListView *view() const { return m_view; }
    [[nodiscard]] InlineBar *bar() const { return m_bar; }

    [[nodiscard]] TicketId current() const;
    /// What is selected, held or not; the current one if nothing is selected.
    [[nodiscard]] TicketSelection selection() const;
    /// Labels of the rows held.
    [[nodiscard]] QStringList knownLabels() const;
    void selectFirst();
    /// Makes it the current one; where the list does not hold it nothing is, until it comes or another is chosen.
    void selectTicket(TicketId id);
    void move(int by);
    void toggleCurrent();

    [[nodiscard]] QSize sizeHint() const override { return {520, 400}; }

Q_SIGNALS:
    /// The current ticket changed: `soon` while it is moved over by keys, otherwise at once.
    void currentChanged(deskhand::TicketId id, bool soon);
    void selectionChanged();
    void opened();
    /// Other columns, or other widths.
    void lookChanged();
    void sortWanted(deskhand::TicketSort sort);

protected:
    /// The focus given to the pane is the list's. No proxy: one that is a child breaks the round of Tab.
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeHeader();
    void showSortMenu();
    void applyColumns();
    void showState();
    void showCounts();
    void tellCurrent();
    void selectWanted();

    TicketListModel &m_model;
    ElidedLabel *m_title;
    QLabel *m_count;
    QToolButton *m_sort;
    ColumnHeader *m_columns;
    TicketDelegate *m_delegate;
    bool m_oneLine = false;
    bool m_search = false;
    TicketId m_wanted; ///< to be the current one as soon as the list holds it
    InlineBar *m_bar;
    QStackedWidget *m_stack;
    TicketListView *m_view;
    EmptyState *m_empty;
};

} // namespace deskhand
