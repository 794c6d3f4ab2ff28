// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is selected in a list of tickets, of any size: the rows that are held, and where the others are.

#include "core/query/TicketQuery.h"

#include <QList>

#include <utility>

namespace deskhand {

struct TicketSelection {
    QList<TicketRow> rows;             ///< those held, in the list's order
    TicketQuery query;                 ///< of the list
    QList<std::pair<int, int>> ranges; ///< first and last row of each stretch
    int count = 0;

    [[nodiscard]] bool isEmpty() const { return count == 0; }
    [[nodiscard]] bool isWhole() const { return rows.size() == count; }

    /// One ticket, or some, wherever they come from.
    [[nodiscard]] static TicketSelection of(const QList<TicketRow> &rows)
    {
        return {rows, {}, {}, static_cast<int>(rows.size())};
    }
};

} // namespace deskhand
