// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The rows of a ticket that is deleted for good.

#include "core/base/Ids.h"
#include "core/base/Result.h"

namespace deskhand {

class Database;
class SearchIndex;

/// Deletes the ticket's row and everything that hangs on it, and takes its entries out of search.
[[nodiscard]] Result<void> purgeTicketRows(Database &database, SearchIndex &search, TicketId id);

} // namespace deskhand
