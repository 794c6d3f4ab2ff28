// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What leaves the window: the ticket shown onto paper, as PDF and as ZIP; the tickets listed as CSV; the whole help
/// desk as a backup. Acts while list or ticket are what one sees.

#include "app/output/TicketDocument.h"
#include "app/session/WorkBoard.h"
#include "core/base/Result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace deskhand {

class ActionRegistry;
class InlineBar;
class Session;
class TicketListModel;
class TicketModel;

class OutputArea : public QObject {
    Q_OBJECT
public:
    struct Sources {
        TicketModel &ticket;
        TicketListModel &list;
        QWidget &listPane; ///< visible while list and ticket are what one sees
        InlineBar &bar;    ///< says what became of it
    };
    /// All outlive it; `parent` is the window that the dialogs belong to.
    OutputArea(Session &session, ActionRegistry &actions, Sources sources, QWidget *parent);

private:
    void ask(const QString &title, const QString &go, const std::function<void(TicketDocumentParts)> &then);
    void printTicket();
    void saveTicketPdf();
    void saveTicketZip();
    void saveList();
    void backUp();
    void say(const Error *error, const QString &done);
    /// The same, of work on the work board that is over with it.
    void say(WorkBoard::Id work, const Error *error, const QString &done);
    [[nodiscard]] QString html(const TicketView &view, TicketDocumentParts parts) const;

    Session &m_session;
    Sources m_sources;
    QWidget *m_window;
};

} // namespace deskhand
