// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads the query language (domain, section 10).
///
///     query  = any { any }                 terms side by side must all hold
///     any    = all { "OR" all }            OR binds weaker than side by side
///     term   = [ "-" | "NOT" ] ( "(" query ")" | field | word | word* | "phrase" )
///     field  = name ":" value { "," value }    any of the values
///     value  = [ "<" | "<=" | ">" | ">=" ] ( word | "words" | word* | low ".." high )

#include "core/query/QueryError.h"

namespace deskhand {

/// Longest text, most terms and deepest nesting that are read; beyond them is an error.
inline constexpr qsizetype maximalQueryLength = 8000;
inline constexpr int maximalQueryTerms = 250;
inline constexpr int maximalQueryDepth = 40;

/// Knows the syntax and the names of fields, not what their values mean (see resolveQuery).
/// An empty text is the query that every ticket matches.
[[nodiscard]] QueryResult<Query> parseQuery(const QString &text);

} // namespace deskhand
