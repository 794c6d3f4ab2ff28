// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an agent is told in the program (domain, section 9).

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/values/Ticket.h"

#include <QString>

#include <optional>

namespace deskhand {

struct Notification {
    NotificationId id;
    AgentId agent;
    TicketId ticket;
    EventKind kind = EventKind::Opened; ///< what happened
    EntryId entry;
    QString text;   ///< one line, as shown
    QString reason; ///< why this agent: "assigned agent", "team" ...
    Timestamp created{};
    std::optional<Timestamp> read;
    bool operator==(const Notification &) const = default;
};

} // namespace deskhand
