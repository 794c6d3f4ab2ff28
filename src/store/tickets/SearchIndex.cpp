// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/SearchIndex.h"

#include "core/text/SearchText.h"
#include "store/sql/Database.h"
#include "store/sql/SearchVector.h"

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Characters gathered before they are written.
constexpr qsizetype gatheredLimit = 16 * 1024 * 1024;

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
    m_database.setTransactionListener(this);
}

SearchIndex::~SearchIndex()
{
    m_database.setTransactionListener(nullptr);
}

QString SearchIndex::header(const QString &number, const QString &subject, const QString &requesterName,
                            const QString &requesterEmails)
{
    return number + u'\n' + subject + u'\n' + requesterName + u'\n' + requesterEmails;
}

Result<void> SearchIndex::insertHeader(TicketId ticket, const QString &header)
{
    return insert(rowId(ticket, 0), header, {});
}

Result<void> SearchIndex::removeHeader(TicketId ticket, const QString &header)
{
    return remove(rowId(ticket, 0), header, {});
}

Result<void> SearchIndex::replaceHeader(TicketId ticket, const QString &before, const QString &after)
{
    if (before == after) {
        return {};
    }
    DESKHAND_TRY(removeHeader(ticket, before));
    return insertHeader(ticket, after);
}

Result<void> SearchIndex::insertEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text)
{
    const bool note = kind == EntryKind::Note;
    return insert(rowId(ticket, ordinal), note ? QString() : text, note ? text : QString());
}

Result<void> SearchIndex::removeEntry(TicketId ticket, int ordinal, EntryKind kind, const QString &text)
{
    const bool note = kind == EntryKind::Note;
    return remove(rowId(ticket, ordinal), note ? QString() : text, note ? text : QString());
}

Result<void> SearchIndex::insert(qint64 row, const QString &text, const QString &note)
{
    if (m_isSuspended) {
        return {};
    }
    if (m_levels.empty() || m_isRebuilding) {
        return write(row, searchText(text), searchText(note));
    }
    gather(row, Texts{searchText(text), searchText(note)});
    return {};
}

Result<void> SearchIndex::remove(qint64 row, const QString &text, const QString &note)
{
    if (m_isSuspended) {
        return {};
    }
    if (m_gathered.contains(row)) {
        gather(row, std::nullopt);
        return {};
    }
    if (m_database.dialect().engine() == SqlEngine::Postgres) {
        return m_database.run(m_database.dialect().deleteSearchText(), row);
    }
    return m_database.run(m_database.dialect().deleteSearchText(), row, searchText(text), searchText(note));
}

Result<void> SearchIndex::write(qint64 row, const QString &text, const QString &note)
{
    if (m_database.dialect().engine() == SqlEngine::Postgres) {
        const QStringList vectors = searchVectors(text, note);
        for (qsizetype part = 0; part < vectors.size(); ++part) {
            DESKHAND_TRY(m_database.run(m_database.dialect().insertSearchText(), row, part, vectors.at(part)));
        }
        return {};
    }
    return m_database.run(m_database.dialect().insertSearchText(), row, text, note);
}

/// Nothing takes the row out of what is gathered.
void SearchIndex::gather(qint64 row, std::optional<Texts> texts)
{
    Change change{row, std::nullopt};
    if (const auto known = m_gathered.constFind(row); known != m_gathered.constEnd()) {
        change.before = *known;
    }
    m_changes.push_back(std::move(change));
    if (texts) {
        m_gatheredSize += texts->text.size() + texts->note.size();
        m_gathered.insert(row, *std::move(texts));
    } else {
        m_gathered.remove(row);
    }
}

Result<void> SearchIndex::writeGathered()
{
    const QMap<qint64, Texts> gathered = std::exchange(m_gathered, {});
    m_gatheredSize = 0;
    m_changes.clear();
    std::fill(m_levels.begin(), m_levels.end(), 0);
    for (auto it = gathered.begin(); it != gathered.end(); ++it) {
        DESKHAND_TRY(write(it.key(), it->text, it->note));
    }
    return {};
}

void SearchIndex::levelBegun(int /*level*/)
{
    m_levels.push_back(m_changes.size());
}

Result<void> SearchIndex::levelCompleting(int level)
{
    // Directly under the outermost level nothing can be taken back any more but everything.
    const bool isDue = level == 0 || (level == 1 && m_gatheredSize > gatheredLimit);
    return isDue ? writeGathered() : Result<void>();
}

void SearchIndex::levelEnded(int level, bool committed)
{
    if (m_levels.empty()) {
        return;
    }
    const std::size_t atBegin = m_levels.back();
    m_levels.pop_back();
    while (!committed && m_changes.size() > atBegin) {
        const Change &change = m_changes.back();
        if (change.before) {
            m_gathered.insert(change.row, *change.before);
        } else {
            m_gathered.remove(change.row);
        }
        m_changes.pop_back();
    }
    if (level == 0) {
        m_gathered.clear();
        m_gatheredSize = 0;
        m_changes.clear();
        m_levels.clear();
    }
}

Result<bool> SearchIndex::isCurrent()
{
    DESKHAND_ASSIGN(const qint64 version,
                    m_database.integer(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'search_text_version'"_s));
    return version == textVersion;
}

Result<void> SearchIndex::rebuild()
{
    m_isSuspended = false;
    m_isRebuilding = true;
    const Result<void> done = writeAll();
    m_isRebuilding = false;
    return done;
}

Result<void> SearchIndex::writeAll()
{
    for (const QString &statement : m_database.dialect().clearSearchText()) {
        DESKHAND_TRY(m_database.execute(statement));
    }
    // In the order of the index's rows: headers and entries of a ticket follow each other.
    TicketId last;
    while (true) {
        DESKHAND_ASSIGN(const TicketId written, writePortion(last));
        if (written == last) {
            break;
        }
        last = written;
    }
    DESKHAND_TRY(m_database.run(u"INSERT INTO meta (key, value) VALUES ('search_text_version', ?) ON CONFLICT (key) DO "
                                "UPDATE SET value = excluded.value"_s,
                                QString::number(textVersion)));
    for (const QString &statement : m_database.dialect().optimizeSearchText()) {
        DESKHAND_TRY(m_database.execute(statement));
    }
    return {};
}

/// The tickets behind this one, as many as are held in memory at once; gives the last of them.
Result<TicketId> SearchIndex::writePortion(TicketId behind)
{
    constexpr int portion = 500;
    TicketId last = behind;
    QList<std::pair<TicketId, QString>> headers;
    DESKHAND_ASSIGN(auto tickets,
                    m_database.prepare(u"SELECT t.id, t.number, t.subject, t.requester_name, COALESCE((SELECT "
                                       "group_concat(email, ' ') FROM (SELECT email FROM requester_emails e WHERE "
                                       "e.requester_id = t.requester_id ORDER BY position) AS emails), '') FROM "
                                       "tickets t WHERE t.id > ? ORDER BY t.id LIMIT ?"_s));
    tickets.bind(behind.value, portion);
    DESKHAND_TRY(tickets.forEach([&](const Statement &row) {
        last = row.value<TicketId>(0);
        headers.append({last, header(row.text(1), row.text(2), row.text(3), row.text(4))});
    }));
    DESKHAND_ASSIGN(auto entries, m_database.prepare(u"SELECT ticket_id, ordinal, kind, body_text FROM entries WHERE "
                                                     "ticket_id > ? AND ticket_id <= ? ORDER BY ticket_id, ordinal"_s));
    entries.bind(behind.value, last.value);
    DESKHAND_ASSIGN(bool moreEntries, entries.next());
    for (const auto &[ticket, text] : std::as_const(headers)) {
        DESKHAND_TRY(insertHeader(ticket, text));
        while (moreEntries && entries.value<TicketId>(0) == ticket) {
            DESKHAND_TRY(insertEntry(ticket, entries.value<int>(1), entries.value<EntryKind>(2), entries.text(3)));
            DESKHAND_ASSIGN(moreEntries, entries.next());
        }
    }
    return last;
}

} // namespace deskhand
