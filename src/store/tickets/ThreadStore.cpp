// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/ThreadStore.h"

#include "store/sql/Database.h"
#include "store/tickets/EntryRecord.h"
#include "store/tickets/SearchIndex.h"
#include "store/tickets/TextKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumOrdinal = 65535;

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

} // namespace

/// Where an entry is, and what search knows of it.
struct ThreadStore::Place {
    TicketId ticket;
    int ordinal = 0;
    EntryKind kind = EntryKind::Note;
    QString text;
};

ThreadStore::ThreadStore(Database &database, SearchIndex &search)
    : m_database(database)
    , m_search(search)
{ }

Result<int> ThreadStore::nextOrdinal(TicketId ticket)
{
    DESKHAND_ASSIGN(const qint64 last,
                    m_database.integer(u"SELECT max(ordinal) FROM entries WHERE ticket_id = ?"_s, ticket));
    if (last >= maximumOrdinal) {
        return failure(
            ErrorKind::Refused,
            StorageText::tr("This ticket has 65,535 entries and takes no more. Nothing was changed. Open a new ticket "
                            "and link it."));
    }
    return static_cast<int>(last) + 1;
}

Result<EntryId> ThreadStore::append(const ThreadEntry &entry)
{
    DESKHAND_ASSIGN(const int ordinal, nextOrdinal(entry.ticket));
    EntryId id;
    {
        DESKHAND_ASSIGN(auto insert, m_database.prepare(entryInsertSql()));
        bindEntryInsert(insert, entry, ordinal);
        DESKHAND_ASSIGN(id.value, insert.insert());
    }
    DESKHAND_TRY(takeAttachments(id, entry.attachments));
    DESKHAND_TRY(m_search.insertEntry(entry.ticket, ordinal, entry.kind, entry.body.text));
    DESKHAND_TRY(setSnippet(entry.ticket, entry.body.text, entry.kind, entry.author.kind, entry.author.id));
    return id;
}

Result<void> ThreadStore::takeAttachments(EntryId entry, const QList<Attachment> &attachments)
{
    int position = 0;
    for (const Attachment &attachment : attachments) {
        DESKHAND_ASSIGN(
            const qint64 taken,
            m_database.change(u"UPDATE attachments SET entry_id = ?, position = ? WHERE id = ? AND entry_id "
                              "IS NULL AND NOT EXISTS (SELECT 1 FROM canned_attachments c WHERE "
                              "c.attachment_id = attachments.id)"_s,
                              entry, position, attachment.id));
        if (taken == 0) {
            DESKHAND_ASSIGN(const qint64 copied,
                            m_database.change(u"INSERT INTO attachments (blob_id, entry_id, position, name, "
                                              "media_type, content_id, inline_content, added) SELECT blob_id, ?, ?, "
                                              "name, media_type, content_id, inline_content, added FROM attachments "
                                              "WHERE id = ?"_s,
                                              entry, position, attachment.id));
            if (copied == 0) {
                return failure(
                    ErrorKind::NotFound,
                    StorageText::tr("An attachment is not there any more. Nothing was changed. Attach the file again."),
                    u"attachment %1"_s.arg(attachment.id.value));
            }
        }
        ++position;
    }
    return {};
}

Result<ThreadStore::Place> ThreadStore::placeOf(EntryId id)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(u"SELECT ticket_id, ordinal, kind, body_text FROM entries WHERE id = ?"_s));
    query.bind(id);
    DESKHAND_ASSIGN(const bool found, query.next());
    if (!found) {
        return failure(ErrorKind::NotFound,
                       StorageText::tr("This entry does not exist. Its ticket may have been deleted for good."));
    }
    Place place;
    query.read(place.ticket, place.ordinal, place.kind, place.text);
    return place;
}

Result<void> ThreadStore::refreshSnippet(TicketId ticket)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT body_text, kind, author_kind, author_id FROM entries "
                                                   "WHERE ticket_id = ? ORDER BY created DESC, id DESC LIMIT 1"_s));
    query.bind(ticket);
    DESKHAND_ASSIGN(const bool found, query.next());
    QString text;
    EntryKind kind = EntryKind::Message;
    Author author;
    if (found) {
        query.read(text, kind, author.kind, author.id);
    }
    return setSnippet(ticket, text, kind, author.kind, author.id);
}

Result<void> ThreadStore::setSnippet(TicketId ticket, const QString &text, EntryKind kind, AuthorKind authorKind,
                                     qint64 author)
{
    return m_database.run(u"UPDATE tickets SET snippet = ?, snippet_kind = ?, snippet_agent = ? WHERE id = ?"_s,
                          snippetOf(text), kind, authorKind == AuthorKind::Agent ? AgentId{author} : AgentId{}, ticket);
}

Result<void> ThreadStore::edit(EntryId entry, const EntryEdit &edit, const Body &after)
{
    DESKHAND_ASSIGN(const Place place, placeOf(entry));
    DESKHAND_TRY(
        m_database.run(u"INSERT INTO entry_edits (entry_id, position, time, agent_id, before_text, before_html) "
                       "SELECT id, edit_count, ?, ?, ?, ? FROM entries WHERE id = ?"_s,
                       edit.time, edit.agent, edit.before.text, edit.before.html, entry));
    DESKHAND_TRY(
        m_database.run(u"UPDATE entries SET edit_count = edit_count + 1, body_text = ?, body_html = ? WHERE id = ?"_s,
                       after.text, after.html, entry));
    if (place.text != after.text) {
        DESKHAND_TRY(m_search.removeEntry(place.ticket, place.ordinal, place.kind, place.text));
        DESKHAND_TRY(m_search.insertEntry(place.ticket, place.ordinal, place.kind, after.text));
    }
    return refreshSnippet(place.ticket);
}

Result<void> ThreadStore::setDelivery(EntryId entry, DeliveryState state)
{
    return m_database.run(u"UPDATE entries SET delivery = ? WHERE id = ?"_s, state, entry);
}

Result<void> ThreadStore::move(const QList<EntryId> &entries, TicketId to)
{
    QList<TicketId> touched{to};
    for (const EntryId id : entries) {
        DESKHAND_ASSIGN(const Place from, placeOf(id));
        if (from.ticket == to) {
            continue;
        }
        DESKHAND_ASSIGN(const int ordinal, nextOrdinal(to));
        DESKHAND_TRY(m_search.removeEntry(from.ticket, from.ordinal, from.kind, from.text));
        DESKHAND_TRY(m_database.run(u"UPDATE entries SET ticket_id = ?, ordinal = ? WHERE id = ?"_s, to, ordinal, id));
        DESKHAND_TRY(m_search.insertEntry(to, ordinal, from.kind, from.text));
        DESKHAND_TRY(m_database.run(u"UPDATE message_ids SET ticket_id = ? WHERE entry_id = ?"_s, to, id));
        DESKHAND_TRY(m_database.run(u"UPDATE outbox SET ticket_id = ? WHERE entry_id = ?"_s, to, id));
        if (!touched.contains(from.ticket)) {
            touched.append(from.ticket);
        }
    }
    for (const TicketId ticket : touched) {
        DESKHAND_TRY(refreshSnippet(ticket));
    }
    return {};
}

Result<ThreadEntry> ThreadStore::entry(EntryId id)
{
    DESKHAND_ASSIGN(QList<ThreadEntry> found, readEntries(m_database, u"e.id IN (%1)"_s, QList<EntryId>{id}));
    if (found.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       StorageText::tr("This entry does not exist. Its ticket may have been deleted for good."));
    }
    return std::move(found.first());
}

Result<QList<ThreadEntry>> ThreadStore::entries(const QList<TicketId> &tickets)
{
    DESKHAND_ASSIGN(QList<ThreadEntry> found, readEntries(m_database, u"e.ticket_id IN (%1)"_s, tickets));
    std::sort(found.begin(), found.end(), [](const ThreadEntry &a, const ThreadEntry &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return found;
}

Result<EntryId> ThreadStore::lastPublicEntry(TicketId ticket)
{
    DESKHAND_ASSIGN(const qint64 id, m_database.integer(u"SELECT id FROM entries WHERE ticket_id = ? AND kind <> ? "
                                                        "ORDER BY ordinal DESC LIMIT 1"_s,
                                                        ticket, EntryKind::Note));
    return EntryId{id};
}

} // namespace deskhand
