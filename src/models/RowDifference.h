// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a list of keyed rows becomes another with the fewest changes that a view must follow, so that
/// selection, current row and scroll survive.

#include <QList>

namespace deskhand {

/// Applied one after the other; rows are those at that moment.
struct RowOperation {
    enum class Kind {
        Remove, ///< rows first..last go
        Move,   ///< row `first` is taken out and put in so that it then is row `last`
        Insert, ///< rows are put in so that they then are rows first..last
    };
    Kind kind = Kind::Remove;
    int first = 0;
    int last = 0;
    bool operator==(const RowOperation &) const = default;
};

/// Keys are unique within each list. Removals first, then the fewest moves, then insertions.
[[nodiscard]] QList<RowOperation> rowDifference(const QList<qint64> &before, const QList<qint64> &after);

} // namespace deskhand
