// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What may follow while somebody types a query.

#include "core/query/QueryResolver.h"

namespace deskhand {

/// Putting `text` in the place of `replaces` completes the query; the cursor goes behind it.
struct QueryCompletion {
    TextSpan replaces;
    QString text;
    bool operator==(const QueryCompletion &) const = default;
};

/// Fields, keywords and names that go on from what stands before the cursor, likeliest first. Works
/// on unfinished and wrong queries. Requesters and organizations are too many to be offered here.
[[nodiscard]] QList<QueryCompletion> completions(const QString &text, qsizetype cursor, const NameLookup &names,
                                                 int limit = 12);

} // namespace deskhand
