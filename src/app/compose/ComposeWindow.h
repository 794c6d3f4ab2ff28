// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one writes on a ticket, torn off: it stays with its ticket whatever is looked at meanwhile. Draft, conflicts
/// and keys are those of the pane.

#include "models/TicketModel.h"

#include <QWidget>

namespace deskhand {

class ComposePane;
class Session;
class Theme;

class ComposeWindow : public QWidget {
    Q_OBJECT
public:
    /// `theme` and `session` outlive it. It deletes itself when it is closed; what was written stays a draft.
    ComposeWindow(const Theme &theme, Session &session, TicketId ticket, QWidget *parent);

    [[nodiscard]] TicketId ticket() const { return m_ticket.id(); }
    [[nodiscard]] ComposePane *compose() const { return m_compose; }
    /// Comes to the front, ready for typing.
    void write(DraftKind kind);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTicket();

    Session &m_session;
    TicketModel m_ticket;
    ComposePane *m_compose;
    DraftKind m_wanted = DraftKind::Reply;
};

} // namespace deskhand
