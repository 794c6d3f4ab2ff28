// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/TextStream.h"

#include "store/sql/Database.h"
#include "store/tickets/SearchIndex.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace deskhand {

namespace {

/// What a leap costs the engine, in rows that it could have read on instead.
constexpr double leapInRows = 100;
constexpr qint64 smallestPortion = 16;
constexpr qint64 firstPortion = 64;
constexpr qint64 largestPortion = 8192;
/// A start of a word that stands for more words than this is left to the engine.
constexpr int maximalWordsOfPrefix = 256;

/// The words in the index that begin so; at most `limit`.
Result<QStringList> wordsFrom(Database &database, const QString &prefix, int limit)
{
    QStringList words;
    QString from = prefix;
    while (words.size() < limit) {
        DESKHAND_ASSIGN(auto query, database.prepare(database.dialect().searchWordFrom()));
        query.bind(from);
        DESKHAND_ASSIGN(const bool found, query.next());
        const QString word = found ? query.text(0) : QString();
        if (!word.startsWith(prefix)) {
            break;
        }
        words.append(word);
        // The least text above the word.
        from = word + QChar(1);
    }
    return words;
}

} // namespace

WordStream::WordStream(Database &database, const TextTerm &term, bool searchNotes, const Interruption &interrupted)
    : m_database(database)
    , m_interrupted(interrupted)
    , m_match(database.dialect().searchExpression(term.tokens, term.prefix, searchNotes))
    , m_isCollected(term.prefix && !database.dialect().isPreparedPrefix(term.tokens.last()))
{ }

Result<qint64> WordStream::seek(qint64 atMost)
{
    const bool isKnown = m_from >= atMost && (m_isLast || (!m_ids.isEmpty() && m_ids.last() <= atMost));
    if (!isKnown) {
        DESKHAND_TRY(load(atMost));
    }
    ++m_asked;
    const auto found = std::lower_bound(m_ids.constBegin(), m_ids.constEnd(), atMost, std::greater<>());
    return found == m_ids.constEnd() ? 0 : *found;
}

/// How many rows to read at once, judged by how far apart the tickets asked for are.
qint64 WordStream::nextPortion(qint64 atMost) const
{
    if (m_ids.isEmpty()) {
        return firstPortion;
    }
    if (m_from <= atMost) {
        return std::clamp(m_rows, smallestPortion, largestPortion);
    }
    const double rowsPerTicket = static_cast<double>(m_rows) / static_cast<double>(m_from - m_ids.last() + 1);
    const double ticketsPerStep =
        static_cast<double>(m_from - atMost) / static_cast<double>(std::max<qint64>(m_asked, 1));
    // Each portion begins with a leap: as long as it goes on, they become fewer.
    return rowsPerTicket * ticketsPerStep > leapInRows ? smallestPortion
                                                       : std::clamp(m_rows * 4, firstPortion, largestPortion);
}

Result<void> WordStream::load(qint64 atMost)
{
    if (m_interrupted && m_interrupted()) {
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("Storage", "The search was stopped."));
    }
    const qint64 from = m_isCollected ? std::numeric_limits<qint64>::max() >> 16 : atMost;
    const qint64 portion = m_isCollected ? std::numeric_limits<qint64>::max() : nextPortion(atMost);
    m_ids.clear();
    m_rows = 0;
    DESKHAND_ASSIGN(auto query, m_database.prepare(m_database.dialect().searchDescending()));
    query.bind(m_match, SearchIndex::rowId(TicketId{from}, 0xffff), portion);
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        ++m_rows;
        const qint64 ticket = SearchIndex::ticketOf(row.integer(0)).value;
        if (m_ids.isEmpty() || m_ids.last() != ticket) {
            m_ids.append(ticket);
        }
    }));
    m_from = from;
    m_asked = 0;
    m_isLast = m_isCollected || m_rows < portion;
    return {};
}

Result<TextStream> TextStream::of(Database &database, const TextTree &tree, bool searchNotes,
                                  const Interruption &interrupted)
{
    TextStream stream;
    stream.m_kind = tree.kind;
    stream.m_column = tree.column;
    stream.m_isReadable = tree.isReadable();
    stream.m_hasColumns = tree.hasColumns();
    for (const TextTree &child : tree.children) {
        DESKHAND_ASSIGN(TextStream part, of(database, child, searchNotes, interrupted));
        stream.m_children.push_back(std::move(part));
    }
    // What can be leapt along comes first, what is only asked about a ticket after it.
    std::stable_partition(stream.m_children.begin(), stream.m_children.end(),
                          [](const TextStream &child) { return child.m_isReadable; });
    if (tree.kind != TextTree::Kind::Words) {
        return stream;
    }
    const TextTerm &words = tree.words;
    if (words.prefix && !database.dialect().isPreparedPrefix(words.tokens.last())) {
        DESKHAND_ASSIGN(const QStringList whole, wordsFrom(database, words.tokens.last(), maximalWordsOfPrefix + 1));
        if (whole.size() <= maximalWordsOfPrefix) {
            stream.m_kind = TextTree::Kind::Or;
            for (const QString &word : whole) {
                TextTree one = tree;
                one.words.prefix = false;
                one.words.tokens.last() = word;
                DESKHAND_ASSIGN(TextStream part, of(database, one, searchNotes, interrupted));
                stream.m_children.push_back(std::move(part));
            }
            return stream;
        }
    }
    stream.m_words = std::make_unique<WordStream>(database, words, searchNotes, interrupted);
    return stream;
}

Result<qint64> TextStream::seek(qint64 atMost)
{
    if (m_words) {
        return m_words->seek(atMost);
    }
    if (m_kind == TextTree::Kind::Or) {
        qint64 highest = 0;
        for (TextStream &child : m_children) {
            DESKHAND_ASSIGN(const qint64 ticket, child.seek(atMost));
            highest = std::max(highest, ticket);
        }
        return highest;
    }
    // And: all readable children must stand on the same ticket, and the others must hold for it.
    qint64 candidate = atMost;
    while (candidate > 0) {
        const qint64 before = candidate;
        for (TextStream &child : m_children) {
            if (child.m_isReadable) {
                DESKHAND_ASSIGN(candidate, child.seek(candidate));
            } else if (candidate == before && !child.m_hasColumns) {
                DESKHAND_ASSIGN(const bool isTrue, child.holds(candidate));
                candidate -= isTrue ? 0 : 1;
            }
            if (candidate == 0) {
                return 0;
            }
        }
        if (candidate == before) {
            return candidate;
        }
    }
    return 0;
}

Result<bool> TextStream::holds(qint64 ticket, quint64 columns)
{
    switch (m_kind) {
    case TextTree::Kind::Column:
        return (columns >> m_column & 1U) != 0;
    case TextTree::Kind::Words: {
        DESKHAND_ASSIGN(const qint64 found, m_words->seek(ticket));
        return found == ticket;
    }
    case TextTree::Kind::Not: {
        DESKHAND_ASSIGN(const bool isTrue, m_children.front().holds(ticket, columns));
        return !isTrue;
    }
    case TextTree::Kind::And:
    case TextTree::Kind::Or:
        break;
    }
    const bool decisive = m_kind == TextTree::Kind::Or;
    for (TextStream &child : m_children) {
        DESKHAND_ASSIGN(const bool isTrue, child.holds(ticket, columns));
        if (isTrue == decisive) {
            return decisive;
        }
    }
    return !decisive;
}

} // namespace deskhand
