// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Queries as they travel: text, order and time, of which the server makes the filter each time.

#include "core/query/TicketQuery.h"
#include "server/routing/ApiCall.h"

namespace deskhand {

/// The query behind a text that a client passes on; the order, where given, goes over the text's own. Errors:
/// InvalidInput, also for a sort that is none.
[[nodiscard]] Result<TicketQuery> queryOf(ApiCall &call, const QString &text, const QString &sort,
                                          std::optional<Timestamp> now);

/// A text that only the server reads: the tickets behind a cell of a report. Reports change with what they count, so
/// the cell is named, not its tickets.
[[nodiscard]] QString textOfCell(const api::ReportTicketsRequest &request);

} // namespace deskhand
