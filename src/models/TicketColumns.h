// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The columns that a list of one-line rows may show.

#include "core/query/TicketQuery.h"
#include "models/TicketListItem.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskhand {

/// Stored by name.
enum class TicketColumn {
    State,
    Number,
    Subject,
    Requester,
    Department,
    Topic,
    Priority,
    Status,
    Assignee,
    Team,
    Due,
    Created,
    Updated,
    Closed,
    Source,
    Labels,
};
inline constexpr int ticketColumnCount = 16;

/// Stable, for settings and saved queues.
[[nodiscard]] QString columnName(TicketColumn column);
[[nodiscard]] std::optional<TicketColumn> columnFromName(const QString &name);
[[nodiscard]] QString columnTitle(TicketColumn column);
[[nodiscard]] int columnWidth(TicketColumn column);
/// What the list is ordered by when its head is pressed; none for those that cannot.
[[nodiscard]] std::optional<SortColumn> columnSort(TicketColumn column);
/// Numbers and times stand at the end.
[[nodiscard]] bool columnAtEnd(TicketColumn column);
[[nodiscard]] QString columnText(TicketColumn column, const TicketListItem &item);
[[nodiscard]] QList<TicketColumn> usualColumns();

} // namespace deskhand
