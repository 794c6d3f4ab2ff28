// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The right of the window: a ticket's header, its thread and where one writes; or what there is to
/// say instead of them, such as that several are selected.

#include "app/actions/ActionRegistry.h"
#include "models/TicketSelection.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QSplitter;

namespace deskhand {

class ComposePane;
class ComposeWindow;
class EmptyState;
class InlineBar;
class Session;
class AttachmentOpener;
class PictureSource;
class SelectionPane;
class ThreadModel;
class ThreadView;
class TicketEditor;
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
    /// Shows that kind where one writes, ready for typing.
    void write(DraftKind kind);
    [[nodiscard]] TicketEditor *editor() const { return m_editor; }
    /// What commands are meant for: of several it shows that, instead of one of them.
    void setSelection(const TicketSelection &selection);
    /// Where the choice of an action opens; null if it is not in sight here.
    [[nodiscard]] QWidget *anchorOf(ActionId id) const;

Q_SIGNALS:
    /// Another one than the list's: of the same requester, linked, merged.
    void ticketWanted(deskhand::TicketId id);

protected:
    /// The focus given to the pane is the thread's. No proxy: one that is a child breaks the round of Tab.
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void connectThread();
    void showPhase();
    void showFilter();
    void writeApart();
    void showWriting();
    /// Divides thread and writing: what is written is in sight, up to half of the height.
    void divide();

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    ThreadModel *m_threadModel;
    AttachmentOpener *m_attachments;
    PictureSource *m_pictures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_loading;
    SelectionPane *m_selection;
    QSplitter *m_splitter;
    ComposePane *m_compose;
    InlineBar *m_apartBar; ///< in its place while one writes in a window
    QHash<TicketId, ComposeWindow *> m_apart;
    TicketEditor *m_editor;
    TicketHeader *m_header;
    InlineBar *m_bar;
    InlineBar *m_filterBar;
    ThreadView *m_thread;
    QAction *m_toList;
    bool m_several = false;
    bool m_dividedByHand = false; ///< then it stays as it is
};

} // namespace deskhand
