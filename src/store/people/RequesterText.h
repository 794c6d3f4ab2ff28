// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What tickets carry of their requester: for lists and for search.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QString>

namespace deskhand {

class Database;

struct RequesterText {
    QString name;
    QString emails; ///< by blanks
    [[nodiscard]] static RequesterText of(const Requester &requester);
};

/// Empty for no requester. Errors: NotFound.
[[nodiscard]] Result<RequesterText> requesterText(Database &database, RequesterId id);

/// What is searchable of a ticket itself.
[[nodiscard]] QString ticketHeader(const Ticket &ticket, const RequesterText &requester);

} // namespace deskhand
