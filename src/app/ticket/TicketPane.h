// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The right of the window: a ticket's header, its thread and where one writes; or what there is to
/// say instead of them.

#include "app/actions/ActionRegistry.h"
#include "core/values/Ticket.h"

#include <QWidget>

class QStackedWidget;
class QSplitter;

namespace deskhand {

class ComposePane;
class EmptyState;
class InlineBar;
class Session;
class ThreadModel;
class ThreadView;
class TicketHeader;
class TicketModel;

class TicketPane : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketPane(const Theme &theme, Session &session, TicketModel &ticket, const ActionRegistry &actions,
               QWidget *parent = nullptr);

    [[nodiscard]] TicketHeader *header() const { return m_header; }
    [[nodiscard]] ThreadView *thread() const { return m_thread; }
    [[nodiscard]] ComposePane *compose() const { return m_compose; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPhase();
    void offerAttachment(const Attachment &attachment, QWidget *anchor);
    void openAttachment(const Attachment &attachment);
    void saveAttachment(const Attachment &attachment);

    Session &m_session;
    TicketModel &m_ticket;
    ThreadModel *m_threadModel;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_loading;
    QSplitter *m_splitter;
    TicketHeader *m_header;
    InlineBar *m_bar;
    ThreadView *m_thread;
    ComposePane *m_compose;
    bool m_divided = false; ///< once by default; then it is the agent's
};

} // namespace deskhand
