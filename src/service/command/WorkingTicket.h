// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket while a command works on it: as loaded, and as it will be written, once, at the end.

#include "core/values/Ticket.h"

namespace deskhand {

struct WorkingTicket {
    TicketDetails before;
    TicketDetails now;
    bool isNew = false; ///< written by this command
    bool gone = false;  ///< purged: nothing is written any more

    [[nodiscard]] Ticket &ticket() { return now.ticket; }
    [[nodiscard]] const Ticket &ticket() const { return now.ticket; }
    [[nodiscard]] TicketId id() const { return now.ticket.id; }
    [[nodiscard]] bool isOpen() const { return now.ticket.state == TicketState::Open; }
};

} // namespace deskhand
