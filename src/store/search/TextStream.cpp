// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/TextStream.h"

#include "store/sql/Database.h"
#include "store/tickets/SearchIndex.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

namespace {

/// A leap costs the engine about as much as reading this many rows.
constexpr int smallestPortion = 64;
constexpr int largestPortion = 8192;
/// The engine collects all that a prefix stands for before it gives the first row, unless an index of prefixes of that
/// length has it ready: better to take much at once.
constexpr int unpreparedPrefixPortion = 20000;

} // namespace

WordStream::WordStream(Database &database, const TextTerm &term, bool searchNotes, const Interruption &interrupted)
    : m_database(database)
    , m_interrupted(interrupted)
    , m_match(database.dialect().searchExpression(term.tokens, term.prefix, searchNotes))
    , m_portion(smallestPortion)
    , m_smallestPortion(smallestPortion)
{
    if (term.prefix && !Dialect::isPreparedPrefix(term.tokens.last())) {
        m_portion = unpreparedPrefixPortion;
        m_smallestPortion = unpreparedPrefixPortion;
    }
}

Result<qint64> WordStream::seek(qint64 atMost)
{
    const bool isKnown = m_from >= atMost && (m_isLast || (!m_ids.isEmpty() && m_ids.last() <= atMost));
    if (!isKnown) {
        DESKHAND_TRY(load(atMost));
    }
    const auto found = std::lower_bound(m_ids.constBegin(), m_ids.constEnd(), atMost, std::greater<>());
    return found == m_ids.constEnd() ? 0 : *found;
}

Result<void> WordStream::load(qint64 atMost)
{
    if (m_interrupted && m_interrupted()) {
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("Storage", "The search was stopped."));
    }
    // Going on where the last portion ended means that all is being read; else it is leapt over.
    const bool goesOn = !m_ids.isEmpty() && m_ids.last() == atMost + 1;
    m_portion = goesOn ? std::min(m_portion * 4, std::max(largestPortion, m_smallestPortion))
                       : std::max(m_portion / 2, m_smallestPortion);
    m_ids.clear();
    DESKHAND_ASSIGN(auto query, m_database.prepare(m_database.dialect().searchDescending()));
    query.bind(m_match, SearchIndex::rowId(TicketId{atMost}, 0xffff), m_portion);
    int rows = 0;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        ++rows;
        const qint64 ticket = SearchIndex::ticketOf(row.integer(0)).value;
        if (m_ids.isEmpty() || m_ids.last() != ticket) {
            m_ids.append(ticket);
        }
    }));
    m_from = atMost;
    m_isLast = rows < m_portion;
    return {};
}

TextStream::TextStream(Database &database, const TextTree &tree, bool searchNotes, const Interruption &interrupted)
    : m_kind(tree.kind)
    , m_column(tree.column)
    , m_isReadable(tree.isReadable())
    , m_hasColumns(tree.hasColumns())
{
    if (tree.kind == TextTree::Kind::Words) {
        m_words = std::make_unique<WordStream>(database, tree.words, searchNotes, interrupted);
    }
    for (const TextTree &child : tree.children) {
        m_children.emplace_back(database, child, searchNotes, interrupted);
    }
    // What can be leapt along comes first, what is only asked about a ticket after it.
    std::stable_partition(m_children.begin(), m_children.end(),
                          [](const TextStream &child) { return child.m_isReadable; });
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
