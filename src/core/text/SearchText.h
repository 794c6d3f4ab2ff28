// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What full-text search compares: texts as lists of tokens. The index and the queries both come
/// through here, so that they agree whatever the engine's own tokenizer thinks of Unicode.

#include <QString>
#include <QStringList>
#include <QStringView>

namespace deskhand {

/// Longer tokens (base64, hashes) are cut to this many UTF-16 units, in the index and in queries alike.
inline constexpr qsizetype longestSearchToken = 64;

/// The tokens of a text: runs of letters and digits, compatibility forms and case folded, accents
/// removed ("Ökonomie" is "okonomie"). Chinese, Japanese and Korean are written without
/// spaces between words that search could rely on: each of their characters is a token, and a word of theirs
/// is found as a phrase of characters.
[[nodiscard]] QStringList searchTokens(QStringView text);

/// The tokens joined by single spaces: what goes into the index. Everything but the spaces is
/// token: an engine that splits at ASCII separators gets back exactly searchTokens().
[[nodiscard]] QString searchText(QStringView text);

/// Whether the token is one that never goes on: a character of Chinese, Japanese or Korean.
[[nodiscard]] bool isWholeToken(QStringView token);

/// Case and compatibility forms folded and accents removed, everything else left as it is: for
/// comparing and ordering names. Surrounding blanks go.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace deskhand
