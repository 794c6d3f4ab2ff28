// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ratings: one per closure of a ticket.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <optional>

namespace deskhand {

class Database;

class FeedbackStore {
public:
    explicit FeedbackStore(Database &database);

    /// Errors: Conflict where this closure was rated already.
    [[nodiscard]] Result<void> insert(const Feedback &feedback);
    [[nodiscard]] Result<void> remove(TicketId ticket, Timestamp closure);
    /// The newest rating.
    [[nodiscard]] Result<std::optional<Feedback>> latest(TicketId ticket);
    [[nodiscard]] Result<std::optional<Feedback>> find(TicketId ticket, Timestamp closure);

private:
    Database &m_database;
};

} // namespace deskhand
