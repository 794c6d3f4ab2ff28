// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TicketPurge.h"

#include "store/report/ReportStore.h"
#include "store/sql/Database.h"
#include "store/tickets/SearchIndex.h"

#include <QList>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct SearchedEntry {
    int ordinal = 0;
    EntryKind kind = EntryKind::Note;
    QString text;
};

} // namespace

Result<void> purgeTicketRows(Database &database, SearchIndex &search, TicketId id)
{
    QList<SearchedEntry> entries;
    {
        DESKHAND_ASSIGN(auto query,
                        database.prepare(u"SELECT ordinal, kind, body_text FROM entries WHERE ticket_id = ?"_s));
        query.bind(id);
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            SearchedEntry entry;
            row.read(entry.ordinal, entry.kind, entry.text);
            entries.append(entry);
        }));
    }
    for (const SearchedEntry &entry : entries) {
        DESKHAND_TRY(search.removeEntry(id, entry.ordinal, entry.kind, entry.text));
    }
    DESKHAND_TRY(ReportStore(database).purge(id));
    // Drafts have no reference to tickets: those of new tickets refer to none.
    DESKHAND_TRY(database.run(u"DELETE FROM drafts WHERE ticket_id = ?"_s, id.value));
    DESKHAND_TRY(database.run(u"INSERT INTO purging (ticket_id) VALUES (?)"_s, id));
    DESKHAND_TRY(database.run(u"DELETE FROM events WHERE ticket_id = ?"_s, id));
    DESKHAND_TRY(database.run(u"DELETE FROM tickets WHERE id = ?"_s, id));
    return database.run(u"DELETE FROM purging WHERE ticket_id = ?"_s, id);
}

} // namespace deskhand
