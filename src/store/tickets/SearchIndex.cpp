// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/SearchIndex.h"

#include "core/text/SearchText.h"
#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Characters gathered before they are written.
constexpr qsizetype pendingLimit = 16 * 1024 * 1024;

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{ }

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
    if (m_mode == Mode::Suspended) {
        return {};
    }
    const Texts texts{searchText(text), searchText(note)};
    if (m_mode == Mode::Direct) {
        return write(row, texts);
    }
    m_pending.insert(row, texts);
    m_pendingSize += texts.text.size() + texts.note.size();
    return m_pendingSize > pendingLimit ? writePending() : Result<void>();
}

Result<void> SearchIndex::remove(qint64 row, const QString &text, const QString &note)
{
    if (m_mode == Mode::Suspended || m_pending.remove(row) > 0) {
        return {};
    }
    return m_database.run(m_database.dialect().deleteSearchText(), row, searchText(text), searchText(note));
}

Result<void> SearchIndex::write(qint64 row, const Texts &texts)
{
    return m_database.run(m_database.dialect().insertSearchText(), row, texts.text, texts.note);
}

void SearchIndex::defer()
{
    m_mode = Mode::Deferred;
}

void SearchIndex::suspend()
{
    m_mode = Mode::Suspended;
}

Result<void> SearchIndex::writePending()
{
    m_pendingSize = 0;
    const QMap<qint64, Texts> pending = std::exchange(m_pending, {});
    for (auto it = pending.begin(); it != pending.end(); ++it) {
        DESKHAND_TRY(write(it.key(), it.value()));
    }
    return {};
}

Result<void> SearchIndex::flush()
{
    m_mode = Mode::Direct;
    return writePending();
}

void SearchIndex::discard()
{
    m_mode = Mode::Direct;
    m_pendingSize = 0;
    m_pending.clear();
}

Result<bool> SearchIndex::isCurrent()
{
    DESKHAND_ASSIGN(const qint64 version,
                    m_database.integer(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'search_text_version'"_s));
    return version == textVersion;
}

Result<void> SearchIndex::rebuild()
{
    discard();
    DESKHAND_TRY(m_database.run(m_database.dialect().clearSearchText()));
    // In the order of the index's rows: headers and entries of a ticket follow each other.
    DESKHAND_ASSIGN(auto headers,
                    m_database.prepare(u"SELECT t.id, t.number, t.subject, t.requester_name, COALESCE((SELECT "
                                       "group_concat(email, ' ') FROM (SELECT email FROM requester_emails e WHERE "
                                       "e.requester_id = t.requester_id ORDER BY position)), '') FROM tickets t "
                                       "ORDER BY t.id"_s));
    DESKHAND_ASSIGN(auto entries, m_database.prepare(u"SELECT ticket_id, ordinal, kind, body_text FROM entries "
                                                     "ORDER BY ticket_id, ordinal"_s));
    DESKHAND_ASSIGN(bool moreEntries, entries.next());
    while (true) {
        DESKHAND_ASSIGN(const bool more, headers.next());
        if (!more) {
            break;
        }
        const auto ticket = headers.value<TicketId>(0);
        DESKHAND_TRY(insertHeader(ticket, header(headers.text(1), headers.text(2), headers.text(3), headers.text(4))));
        while (moreEntries && entries.value<TicketId>(0) == ticket) {
            DESKHAND_TRY(insertEntry(ticket, entries.value<int>(1), entries.value<EntryKind>(2), entries.text(3)));
            DESKHAND_ASSIGN(moreEntries, entries.next());
        }
    }
    DESKHAND_TRY(m_database.run(u"INSERT INTO meta (key, value) VALUES ('search_text_version', ?) ON CONFLICT (key) DO "
                                "UPDATE SET value = excluded.value"_s,
                                QString::number(textVersion)));
    return m_database.run(m_database.dialect().optimizeSearchText());
}

} // namespace deskhand
