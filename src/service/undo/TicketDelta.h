// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a command changed of one ticket, property by property, so that exactly that can be put back.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace deskhand {

struct PropertyChange {
    QString property; ///< stable key, as in the command log
    QJsonValue before;
    QJsonValue after;
    bool operator==(const PropertyChange &) const = default;
};

/// Without what follows from the rest: counts, due times (computed again), version and time of the last change.
struct TicketDelta {
    TicketId ticket;
    QList<PropertyChange> changes;

    [[nodiscard]] static TicketDelta between(const TicketDetails &before, const TicketDetails &after);
    [[nodiscard]] static TicketDelta fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }

    /// Puts the former values back into `details`. A property that people see and that has changed again since is a
    /// Conflict naming it; one that the program keeps for itself is then left as it is.
    [[nodiscard]] Result<void> putBack(TicketDetails &details) const;
    bool operator==(const TicketDelta &) const = default;
};

} // namespace deskhand
