// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// "Did you mean ...?"

#include <QString>
#include <QStringList>

namespace deskhand {

/// Least number of characters inserted, removed, replaced or swapped with their neighbour that makes `a` to `b`.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

/// Those of `candidates` that somebody who wrote `text` may have meant, best first, each once: few
/// slips away, starting with it, or having a word that does. Case and accents do not count.
[[nodiscard]] QStringList nearMatches(const QString &text, const QStringList &candidates, int limit = 3);

} // namespace deskhand
