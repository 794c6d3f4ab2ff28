// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets by their words, newest first, read from the full-text index only as far as somebody looks.
/// Words of one condition may stand in different entries of a ticket, which the engine's own
/// AND does not know: lists are cut here, by leaping from one ticket that has a word to the next
/// that may have the other.

#include "core/base/Result.h"
#include "store/search/TextTree.h"

#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace deskhand {

class Database;

/// True: give up with Error Cancelled. Asked between portions, every few milliseconds.
using Interruption = std::function<bool()>;

/// The tickets that have a word, prefix or phrase in one of their texts.
class WordStream {
public:
    WordStream(Database &database, const TextTerm &term, bool searchNotes, const Interruption &interrupted);

    /// The highest ticket id that is not above `atMost` and has the words; 0: none.
    [[nodiscard]] Result<qint64> seek(qint64 atMost);

private:
    [[nodiscard]] qint64 nextPortion(qint64 atMost) const;
    [[nodiscard]] Result<void> load(qint64 atMost);

    Database &m_database;
    const Interruption &m_interrupted;
    QString m_match;
    bool m_isCollected;  ///< the engine collects all rows before it gives the first
    QList<qint64> m_ids; ///< descending: all there are from m_from down to the last
    qint64 m_from = -1;
    qint64 m_rows = 0;     ///< that m_ids were read from
    qint64 m_asked = 0;    ///< how often since then
    bool m_isLast = false; ///< there are none below the last
};

/// Decides trees of words for tickets, and lists the tickets of a readable one.
class TextStream {
public:
    /// The database and the interruption must outlive it.
    [[nodiscard]] static Result<TextStream> of(Database &database, const TextTree &tree, bool searchNotes,
                                               const Interruption &interrupted);

    /// As WordStream::seek; only for a readable tree. Columns are taken for true: where the tree has
    /// any, the tickets must be asked about by holds() too.
    [[nodiscard]] Result<qint64> seek(qint64 atMost);
    /// Whether the tree is true for the ticket; `columns`: bit n is column number n. Cheapest in descending order of
    /// ids.
    [[nodiscard]] Result<bool> holds(qint64 ticket, quint64 columns = 0);

private:
    TextStream() = default;
    TextTree::Kind m_kind = TextTree::Kind::And;
    int m_column = 0;
    bool m_isReadable = false;
    bool m_hasColumns = false;
    std::unique_ptr<WordStream> m_words;
    std::vector<TextStream> m_children;
};

} // namespace deskhand
