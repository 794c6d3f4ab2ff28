// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// "WHERE id IN (...)" for any number of ids, in portions of a few fixed sizes, so that the
/// statements are few and stay prepared.

#include "core/base/Result.h"
#include "store/sql/Database.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace deskhand {

/// Runs `sql`, in which "%1" stands for the placeholders, for all of `ids`, and calls
/// `function(const Statement &)` for each row. The order of rows is that of `sql` within a portion
/// of 100 ids only. The last id of a portion may be bound several times.
template <typename IdType, typename Function>
[[nodiscard]] Result<void> forEachOfIds(Database &database, const QString &sql, const QList<IdType> &ids,
                                        Function &&function)
{
    static constexpr std::array<qsizetype, 4> sizes{1, 4, 20, 100};
    for (qsizetype start = 0; start < ids.size();) {
        const qsizetype wanted = std::min(ids.size() - start, sizes.back());
        const qsizetype size = *std::find_if(sizes.begin(), sizes.end(), [&](qsizetype s) { return s >= wanted; });
        DESKHAND_ASSIGN(auto query, database.prepare(sql.arg(Dialect::placeholders(size))));
        for (qsizetype i = 0; i < size; ++i) {
            query.bindAt(static_cast<int>(i), ids.at(start + std::min(i, wanted - 1)));
        }
        DESKHAND_TRY(query.forEach(function));
        start += wanted;
    }
    return {};
}

} // namespace deskhand
