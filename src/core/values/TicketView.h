// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Everything a ticket's view shows, read at one moment.

#include "core/values/Ticket.h"

namespace deskhand {

struct TicketView {
    TicketDetails details;
    Requester requester;
    int otherTicketsOfRequester = 0;
    QList<ThreadEntry> entries; ///< oldest first; those of merged children in their place in time
    QList<Event> events;        ///< oldest first
    QList<Task> tasks;
    std::optional<Feedback> feedback;
    bool operator==(const TicketView &) const = default;
};

} // namespace deskhand
