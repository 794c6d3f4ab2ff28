// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a list of tickets is shown: one line or two, which columns, how wide, in which order. Kept for each queue.

#include "core/values/Directory.h"
#include "models/TicketColumns.h"

namespace deskhand {

struct ShownColumn {
    TicketColumn column = TicketColumn::Subject;
    int width = 0; ///< logical pixels; the subject takes what the others leave
    bool operator==(const ShownColumn &) const = default;
};

struct ListLook {
    bool oneLine = false;
    QList<ShownColumn> columns;
    std::optional<TicketSort> sort; ///< where the agent chose another than the queue's
    bool operator==(const ListLook &) const = default;
};

/// What it is kept under: the queue's key or id; searches share one.
[[nodiscard]] QString lookKey(const SavedQueue *queue);
/// As the agent left it, else as the queue says, else as usual. One line or two is the same for all lists.
[[nodiscard]] ListLook loadLook(const QString &key, const SavedQueue *queue);
void saveLook(const QString &key, const ListLook &look);

/// "due" or "-updated", as after `sort:`.
[[nodiscard]] QString sortText(TicketSort sort);
[[nodiscard]] std::optional<TicketSort> sortFromText(const QString &text);
/// The order in words: "Due first".
[[nodiscard]] QString sortTitle(TicketSort sort);
/// The query without its `sort:`.
[[nodiscard]] QString withoutSort(const QString &query);

} // namespace deskhand
