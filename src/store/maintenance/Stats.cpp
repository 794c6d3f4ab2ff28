// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/Stats.h"

#include "store/sql/Database.h"
#include "store/sql/Transaction.h"

namespace deskhand {

using namespace Qt::StringLiterals;

Result<StoreStats> storeStats(Database &database)
{
    StoreStats stats;
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(database, TransactionMode::Read));
    DESKHAND_ASSIGN(const SchemaMark mark, database.schemaMark());
    stats.schemaVersion = mark.version;
    {
        DESKHAND_ASSIGN(auto query, database.prepare(database.dialect().engineFacts()));
        DESKHAND_ASSIGN(const bool row, query.next());
        if (row) {
            query.read(stats.engineVersion, stats.fileBytes, stats.freeBytes);
        }
    }
    DESKHAND_ASSIGN(auto states, database.prepare(u"SELECT state, sum(n) FROM ticket_counts GROUP BY state"_s));
    DESKHAND_TRY(
        states.forEach([&](const Statement &row) { stats.tickets.insert(row.value<TicketState>(0), row.integer(1)); }));
    DESKHAND_ASSIGN(stats.entries, database.integer(u"SELECT count(*) FROM entries"_s));
    DESKHAND_ASSIGN(stats.events, database.integer(u"SELECT count(*) FROM events"_s));
    DESKHAND_ASSIGN(stats.attachments, database.integer(u"SELECT count(*) FROM attachments"_s));
    DESKHAND_ASSIGN(stats.contents, database.integer(u"SELECT count(*) FROM blobs"_s));
    DESKHAND_ASSIGN(stats.contentBytes, database.integer(u"SELECT sum(size) FROM blobs"_s));
    DESKHAND_ASSIGN(stats.requesters, database.integer(u"SELECT count(*) FROM requesters"_s));
    DESKHAND_ASSIGN(stats.organizations, database.integer(u"SELECT count(*) FROM organizations"_s));
    DESKHAND_ASSIGN(stats.agents, database.integer(u"SELECT count(*) FROM agents"_s));
    DESKHAND_ASSIGN(stats.waitingMail, database.integer(u"SELECT count(*) FROM outbox WHERE state IN (1, 2)"_s));
    for (int state = 0; state <= static_cast<int>(TicketState::Deleted); ++state) {
        DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT (SELECT min(created) FROM tickets WHERE state = ?), "
                                                     "(SELECT max(created) FROM tickets WHERE state = ?)"_s));
        query.bind(state, state);
        DESKHAND_ASSIGN(const bool row, query.next());
        if (row && !query.isNull(0)) {
            stats.firstTicket = stats.firstTicket ? std::min(*stats.firstTicket, query.time(0)) : query.time(0);
            stats.lastTicket = stats.lastTicket ? std::max(*stats.lastTicket, query.time(1)) : query.time(1);
        }
    }
    DESKHAND_TRY(transaction.commit());
    return stats;
}

} // namespace deskhand
