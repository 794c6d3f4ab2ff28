// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Texts and searches as PostgreSQL's full-text search takes them, made of our own tokens: it never sees a text, so it
/// finds what SQLite's index finds. Notes carry the weight A, everything else none.
/// https://www.postgresql.org/docs/15/datatype-textsearch.html

#include <QString>
#include <QStringList>

namespace deskhand {

/// Phrases are found up to this many tokens; longer ones by their first ones.
inline constexpr qsizetype longestVectorPhrase = 64;

/// The tsvectors of a row of the index: at least one. A vector counts positions to 16,383, and 256 of one token:
/// a text with more of either is several, which overlap by a phrase's length.
[[nodiscard]] QStringList searchVectors(const QString &text, const QString &note);

/// The tsquery that finds these tokens one behind the other; `prefix`: the last one may go on.
[[nodiscard]] QString searchVectorQuery(const QStringList &tokens, bool prefix, bool searchNotes);

} // namespace deskhand
