// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who asks: how to reach them, what is noted about them, and their other tickets, which open from here.

#include "app/widgets/PopupFrame.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/query/TicketQuery.h"
#include "core/values/Directory.h"

class QLabel;
class QListWidget;

namespace deskhand {

class Session;
class TicketModel;

class RequesterCard : public PopupFrame {
    Q_OBJECT
public:
    /// All outlive it; `ticket` shows one.
    RequesterCard(Session &session, TicketModel &ticket, QWidget *parent);

Q_SIGNALS:
    void ticketWanted(deskhand::TicketId id);
    /// Name, addresses and so on are to be changed; as they are stored now.
    void editWanted(const deskhand::Requester &requester);

private:
    void addContact();
    void addEdit();
    void addChange();
    void askTickets();
    void showTickets(const Result<TicketPage> &answer);

    Session &m_session;
    TicketModel &m_ticket;
    QLabel *m_heading;
    QListWidget *m_tickets;
};

} // namespace deskhand
