// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/TicketChecks.h"

#include "store/sql/Database.h"
#include "store/tickets/TicketRecord.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// A column of `tickets` and the SQL expression that it must be equal to.
struct Derivation {
    QString column;
    QString expression;
};

const QList<Derivation> &derivations()
{
    const auto entries = [](const QString &condition) {
        return u"(SELECT count(*) FROM entries e WHERE e.ticket_id = tickets.id%1)"_s.arg(condition);
    };
    const auto tasks = [](const QString &condition) {
        return u"(SELECT count(*) FROM tasks k WHERE k.ticket_id = tickets.id%1)"_s.arg(condition);
    };
    // The flags come after the counts that they are made of.
    static const QList<Derivation> all{
        {u"entry_count"_s, entries({})},
        {u"reply_count"_s, entries(u" AND e.kind = 1"_s)},
        {u"note_count"_s, entries(u" AND e.kind = 2"_s)},
        {u"attachment_count"_s,
         u"(SELECT count(*) FROM attachments a JOIN entries e ON e.id = a.entry_id WHERE e.ticket_id = tickets.id)"_s},
        {u"task_count"_s, tasks({})},
        {u"open_task_count"_s, tasks(u" AND k.done IS NULL"_s)},
        {u"flags"_s, u"(CASE WHEN answered <> 0 THEN 1 ELSE 0 END + CASE WHEN merged_into IS NULL THEN 0 ELSE 2 END + "
                     "CASE WHEN paused_since IS NULL THEN 0 ELSE 4 END + CASE WHEN attachment_count > 0 THEN 8 ELSE 0 "
                     "END + CASE WHEN note_count > 0 THEN 16 ELSE 0 END + CASE WHEN open_task_count > 0 THEN 32 ELSE 0 "
                     "END + CASE WHEN reopen_count > 0 THEN 64 ELSE 0 END)"_s},
        {u"next_due"_s,
         u"(CASE WHEN state <> 0 OR paused_since IS NOT NULL THEN NULL WHEN first_response_due IS NULL OR "
         "first_response_done IS NOT NULL THEN COALESCE(manual_due, due) WHEN COALESCE(manual_due, due) < "
         "first_response_due THEN COALESCE(manual_due, due) ELSE first_response_due END)"_s},
        {u"requester_name"_s, u"COALESCE((SELECT r.name FROM requesters r WHERE r.id = tickets.requester_id), '')"_s},
        {u"tags"_s, u"COALESCE((SELECT group_concat(tag, '\n') FROM (SELECT tag FROM ticket_tags g WHERE g.ticket_id = "
                    "tickets.id ORDER BY tag) AS sorted), '')"_s},
    };
    return all;
}

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

} // namespace

Result<qint64> countWrongCounters(Database &database)
{
    return database.integer(
        u"SELECT count(*) FROM (SELECT 1 FROM (SELECT state, status_id, department_id, agent_id, team_id, flags, n "
        u"FROM "
        "ticket_counts UNION ALL SELECT state, COALESCE(status_id, 0), COALESCE(department_id, 0), COALESCE(agent_id, "
        "0), COALESCE(team_id, 0), flags & ?, -count(*) FROM tickets GROUP BY 1, 2, 3, 4, 5, 6) AS both_sides GROUP BY "
        "state, "
        "status_id, department_id, agent_id, team_id, flags HAVING sum(n) <> 0) AS wrong"_s,
        countedTicketFlags);
}

Result<QList<WrongTickets>> findWrongTickets(Database &database)
{
    QList<WrongTickets> found;
    for (const Derivation &derivation : derivations()) {
        DESKHAND_ASSIGN(const qint64 wrong,
                        database.integer(u"SELECT count(*) FROM tickets WHERE %1 IS DISTINCT FROM %2"_s.arg(
                            derivation.column, derivation.expression)));
        if (wrong > 0) {
            found.append({StorageText::tr("In %n ticket(s) the column %1 does not agree with the records.", nullptr,
                                          static_cast<int>(wrong))
                              .arg(derivation.column),
                          true});
        }
    }
    DESKHAND_ASSIGN(const qint64 states, database.integer(u"SELECT count(*) FROM tickets t JOIN statuses s ON s.id = "
                                                          "t.status_id WHERE s.state <> t.state"_s));
    if (states > 0) {
        found.append(
            {StorageText::tr("%n ticket(s) are in another state than their status.", nullptr, static_cast<int>(states)),
             true});
    }
    return found;
}

Result<void> correctTickets(Database &database)
{
    DESKHAND_TRY(database.run(u"UPDATE tickets SET state = (SELECT s.state FROM statuses s WHERE s.id = "
                              "tickets.status_id) WHERE EXISTS (SELECT 1 FROM statuses s WHERE s.id = "
                              "tickets.status_id AND s.state <> tickets.state)"_s));
    for (const Derivation &derivation : derivations()) {
        DESKHAND_TRY(database.run(u"UPDATE tickets SET %1 = %2 WHERE %1 IS DISTINCT FROM %2"_s.arg(
            derivation.column, derivation.expression)));
    }
    return {};
}

} // namespace deskhand
