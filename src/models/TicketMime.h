// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets as they are dragged and copied.

#include "core/query/TicketQuery.h"

#include <QMimeData>

#include <memory>

namespace deskhand {

/// What tickets are dragged as; the ids are in it as decimal numbers, one a line.
[[nodiscard]] QString ticketMimeType();

/// With their numbers and subjects as text, for other programs.
[[nodiscard]] std::unique_ptr<QMimeData> ticketMime(const QList<TicketRow> &rows);

} // namespace deskhand
