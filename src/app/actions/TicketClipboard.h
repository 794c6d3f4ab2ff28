// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/Ticket.h"

#include <QList>

#include <memory>

class QMimeData;

namespace deskhand {

/// Links that open these tickets, one a line; programs that can show them get "#100042 Printer jams" to click on.
[[nodiscard]] std::unique_ptr<QMimeData> linksTo(const QList<TicketRow> &rows);

} // namespace deskhand
