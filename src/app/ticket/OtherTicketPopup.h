// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds another ticket, to link this one with it or to merge this one into it. What merging would
/// do is shown before it is done.

#include "app/widgets/PopupFrame.h"
#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/query/TicketQuery.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace deskhand {

class Session;
class TicketModel;

class OtherTicketPopup : public PopupFrame {
    Q_OBJECT
public:
    enum class Purpose { Link, Merge };

    /// All outlive it; `ticket` shows one.
    OtherTicketPopup(Session &session, TicketModel &ticket, Purpose purpose, QWidget *parent);

    void openAt(const QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void askPage(const TicketQuery &query);
    void showTickets(const Result<TicketPage> &answer);
    void preview();
    void showPreview(const Result<CommandOutcome> &answer);
    void carryOut();
    [[nodiscard]] TicketId chosen() const;
    [[nodiscard]] CommandBody body() const;

    Session &m_session;
    TicketModel &m_ticket;
    Purpose m_purpose;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_preview;
    QPushButton *m_do;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace deskhand
