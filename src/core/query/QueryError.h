// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is wrong with a query and where, so that the box it was typed in can mark the place.

#include "core/base/Result.h"
#include "core/query/Query.h"

#include <QStringList>

#include <utility>

namespace deskhand {

struct QueryError {
    TextSpan place;
    QString text;            ///< translated: what is wrong and what was expected
    QStringList suggestions; ///< near matches, best first; each may replace the text at `place`
    bool operator==(const QueryError &) const = default;
};

template <typename T>
using QueryResult = tl::expected<T, QueryError>;

[[nodiscard]] inline tl::unexpected<QueryError> failure(QueryError error)
{
    return tl::unexpected<QueryError>(std::move(error));
}

/// The same as an error of kind InvalidInput, naming place and suggestions in its text.
[[nodiscard]] Error toError(const QueryError &error);

} // namespace deskhand
