// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/FactStore.h"

#include "store/report/FactCodec.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Few enough that writing the tail anew is nothing beside the commit, many enough that reading is by the page.
constexpr qsizetype chunkSize = 100 * factSize;

qint64 timeAt(const QByteArray &facts, qsizetype at)
{
    return toMilliseconds(readFact(facts.constData() + at).time);
}

/// Removes the ticket's facts from the bytes; true when there were any.
bool removeFacts(QByteArray &bytes, TicketId ticket, QList<ReportFact> &taken)
{
    QByteArray kept;
    for (qsizetype at = 0; at + factSize <= bytes.size(); at += factSize) {
        const ReportFact fact = readFact(bytes.constData() + at);
        if (fact.ticket == ticket) {
            taken.append(fact);
        } else {
            kept.append(bytes.constData() + at, factSize);
        }
    }
    const bool changed = kept.size() != bytes.size();
    bytes = kept;
    return changed;
}

} // namespace

FactStore::FactStore(Database &database)
    : m_database(database)
{ }

Result<void> FactStore::append(const QList<ReportFact> &facts)
{
    std::array<QByteArray, factKindCount> added;
    for (const ReportFact &fact : facts) {
        DESKHAND_TRY(appendFact(added[static_cast<size_t>(fact.kind)], fact));
    }
    for (size_t index = 0; index < added.size(); ++index) {
        if (added[index].isEmpty()) {
            continue;
        }
        const auto kind = static_cast<FactKind>(index);
        QByteArray all;
        if (m_deferred) {
            m_pending[index].append(added[index]);
            all.swap(m_pending[index]);
        } else {
            DESKHAND_ASSIGN(all, tail(kind));
            all.append(added[index]);
        }
        while (all.size() >= chunkSize) {
            DESKHAND_TRY(writeChunk(kind, all.first(chunkSize)));
            all.remove(0, chunkSize);
        }
        if (m_deferred) {
            m_pending[index].swap(all);
        } else {
            DESKHAND_TRY(writeTail(kind, all));
        }
    }
    return {};
}

Result<void> FactStore::flush()
{
    m_deferred = false;
    for (size_t index = 0; index < m_pending.size(); ++index) {
        if (!m_pending[index].isEmpty()) {
            const auto kind = static_cast<FactKind>(index);
            DESKHAND_ASSIGN(QByteArray all, tail(kind));
            all.append(m_pending[index]);
            m_pending[index].clear();
            if (all.size() >= chunkSize) {
                DESKHAND_TRY(writeChunk(kind, all));
                all.clear();
            }
            DESKHAND_TRY(writeTail(kind, all));
        }
    }
    return {};
}

void FactStore::discard()
{
    m_deferred = false;
    m_pending = {};
}

Result<void> FactStore::forEach(FactKind kind, Timestamp from, Timestamp before,
                                const std::function<void(const ReportFact &)> &function)
{
    const auto each = [&](const QByteArray &facts) {
        for (qsizetype at = 0; at + factSize <= facts.size(); at += factSize) {
            const ReportFact fact = readFact(facts.constData() + at);
            if (fact.time >= from && fact.time < before) {
                function(fact);
            }
        }
    };
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT facts FROM report_chunks WHERE kind = ? AND last_time >= ? "
                                                   "AND first_time < ?"_s));
    query.bind(kind, from, before);
    DESKHAND_TRY(query.forEach([&](const Statement &row) { each(row.bytes(0)); }));
    DESKHAND_ASSIGN(const QByteArray newest, tail(kind));
    each(newest);
    return {};
}

Result<QList<ReportFact>> FactStore::take(TicketId ticket, const QList<Timestamp> &times)
{
    QList<ReportFact> taken;
    for (int index = 0; index < factKindCount; ++index) {
        const auto kind = static_cast<FactKind>(index);
        DESKHAND_ASSIGN(QByteArray newest, tail(kind));
        if (removeFacts(newest, ticket, taken)) {
            DESKHAND_TRY(writeTail(kind, newest));
        }
        DESKHAND_ASSIGN(const Duration reach, longest(kind));
        QMap<qint64, QByteArray> chunks;
        for (const Timestamp time : times) {
            DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT id, facts FROM report_chunks WHERE kind = ? AND "
                                                           "last_time BETWEEN ? AND ? AND first_time <= ?"_s));
            query.bind(kind, time, time + reach, time);
            DESKHAND_TRY(query.forEach([&](const Statement &row) { chunks.insert(row.integer(0), row.bytes(1)); }));
        }
        for (auto chunk = chunks.begin(); chunk != chunks.end(); ++chunk) {
            if (removeFacts(*chunk, ticket, taken)) {
                // Its times may only have become fewer: the row is still found where it was.
                DESKHAND_TRY(m_database.run(u"UPDATE report_chunks SET facts = ? WHERE id = ?"_s, *chunk, chunk.key()));
            }
        }
    }
    return taken;
}

Result<void> FactStore::clear()
{
    DESKHAND_TRY(m_database.run(u"DELETE FROM report_chunks"_s));
    return m_database.run(u"DELETE FROM report_tails"_s);
}

Result<QByteArray> FactStore::tail(FactKind kind)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT facts FROM report_tails WHERE kind = ?"_s));
    query.bind(kind);
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? query.bytes(0) : QByteArray();
}

/// Which time a chunk reaches over at most.
Result<Duration> FactStore::longest(FactKind kind)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT longest FROM report_tails WHERE kind = ?"_s));
    query.bind(kind);
    DESKHAND_ASSIGN(const bool found, query.next());
    return Duration(found ? query.integer(0) : 0);
}

Result<void> FactStore::writeTail(FactKind kind, const QByteArray &facts)
{
    return m_database.run(u"INSERT INTO report_tails (kind, facts) VALUES (?, ?) "
                          "ON CONFLICT (kind) DO UPDATE SET facts = excluded.facts"_s,
                          kind, facts.isNull() ? QByteArray("") : facts);
}

Result<void> FactStore::writeChunk(FactKind kind, const QByteArray &facts)
{
    qint64 first = timeAt(facts, 0);
    qint64 last = first;
    for (qsizetype at = factSize; at < facts.size(); at += factSize) {
        first = std::min(first, timeAt(facts, at));
        last = std::max(last, timeAt(facts, at));
    }
    DESKHAND_TRY(m_database.run(u"INSERT INTO report_tails (kind, facts, longest) VALUES (?, ?, ?) "
                                "ON CONFLICT (kind) DO UPDATE SET longest = excluded.longest "
                                "WHERE excluded.longest > report_tails.longest"_s,
                                kind, QByteArray(""), last - first));
    return m_database.run(u"INSERT INTO report_chunks (kind, first_time, last_time, facts) VALUES (?, ?, ?, ?)"_s, kind,
                          first, last, facts);
}

} // namespace deskhand
