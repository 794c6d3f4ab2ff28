// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/NearMatch.h"

#include "core/text/SearchText.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace deskhand {
namespace {

/// Nobody slips that often; beyond it the comparison would only cost time.
constexpr qsizetype longestCompared = 64;

/// Smaller is nearer; nothing: not meant.
std::optional<qsizetype> distanceOf(const QString &written, const QString &candidate)
{
    if (written.isEmpty() || candidate.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype tolerated = std::max<qsizetype>(1, written.size() / 3);
    std::optional<qsizetype> best;
    if (std::abs(written.size() - candidate.size()) <= tolerated) {
        const qsizetype distance = editDistance(written, candidate);
        if (distance <= tolerated) {
            best = distance;
        }
    }
    if (!best && candidate.startsWith(written)) {
        best = tolerated + 1;
    }
    if (!best && written.size() >= 2) {
        const QStringList words = searchTokens(candidate);
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) {
                return word.startsWith(written) || (written.size() >= 4 && editDistance(written, word) <= 1);
            })) {
            best = tolerated + 2;
        }
    }
    return best;
}

} // namespace

qsizetype editDistance(QStringView a, QStringView b)
{
    a = a.left(longestCompared);
    b = b.left(longestCompared);
    // Three rows of the table of prefixes' distances: a swap looks two rows back.
    QList<qsizetype> previous(b.size() + 1);
    QList<qsizetype> current(b.size() + 1);
    QList<qsizetype> next(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        current[j] = j;
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            next[j] = std::min({current.at(j) + 1, next.at(j - 1) + 1, current.at(j - 1) + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                next[j] = std::min(next.at(j), previous.at(j - 2) + 1);
            }
        }
        previous.swap(current);
        current.swap(next);
    }
    return current.at(b.size());
}

QStringList nearMatches(const QString &text, const QStringList &candidates, int limit)
{
    const QString written = foldedText(text);
    QList<std::pair<qsizetype, QString>> found;
    for (const QString &candidate : candidates) {
        if (const auto distance = distanceOf(written, foldedText(candidate))) {
            found.append({*distance, candidate});
        }
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[distance, name] : std::as_const(found)) {
        if (names.size() < limit && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace deskhand
