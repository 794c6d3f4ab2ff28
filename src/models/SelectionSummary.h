// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What several tickets have in common, and how many of them are out of the ordinary: a line each.

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

namespace deskhand {

struct SelectionSummary {
    QString common;  ///< "All: Open · Support · High"; empty if they have nothing in common
    QString several; ///< "3 unassigned · 1 overdue"; empty if there is nothing to say
    bool operator==(const SelectionSummary &) const = default;
};

[[nodiscard]] SelectionSummary summaryOf(const QList<TicketRow> &rows, const DirectorySnapshot &directory,
                                         Timestamp now);

} // namespace deskhand
