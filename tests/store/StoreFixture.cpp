// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/StoreFixture.h"

#include <limits>

namespace deskhand::test {

using namespace Qt::StringLiterals;

Timestamp at(int minutes)
{
    return fromDateTime(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)) + std::chrono::minutes(minutes);
}

std::unique_ptr<Store> memoryStore()
{
    if (isPostgres()) {
        const auto path = newServerDatabase(true);
        auto store = path ? Store::open(*path) : failure(path.error());
        return store ? std::move(*store) : nullptr;
    }
    auto store = Store::create(u":memory:"_s);
    return store ? std::move(*store) : nullptr;
}

QList<qint64> rowsWithWord(Store &store, const QString &word, bool notes)
{
    QList<qint64> rows;
    const Dialect &dialect = store.database().dialect();
    auto query = store.database().prepare(dialect.searchDescending());
    if (query) {
        query->bind(dialect.searchExpression({word}, false, notes), std::numeric_limits<qint64>::max(), 1000);
        (void)query->forEach([&](const Statement &row) { rows.prepend(row.integer(0)); });
    }
    return rows;
}

qint64 searchedRows(Store &store)
{
    return *store.database().integer(isPostgres() ? u"SELECT count(*) FROM search"_s
                                                  : u"SELECT count(*) FROM search_docsize"_s);
}

Result<void> makeOlder(Database &database, int version)
{
    const QList<std::pair<int, QString>> additions{
        {6, u"DROP TABLE agent_passwords"_s},
        {6, u"DROP TABLE access_tokens"_s},
        {6, u"DROP TABLE sign_in_failures"_s},
        {6, u"DROP TABLE audit_log"_s},
        {6, u"ALTER TABLE command_log DROP COLUMN request"_s},
        {6, u"DROP TABLE request_log"_s},
        {6, u"DROP TABLE leases"_s},
        {5, u"ALTER TABLE tickets DROP COLUMN snippet_agent"_s},
        {5, u"ALTER TABLE tickets DROP COLUMN snippet_kind"_s},
        {4, u"ALTER TABLE number_sequences DROP COLUMN archived"_s},
        {3, u"DELETE FROM report_backlog WHERE dimension = 8"_s},
    };
    for (const auto &[step, away] : additions) {
        if (step > version) {
            DESKHAND_TRY(database.execute(away));
        }
    }
    return database.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<SampleDirectory> makeDirectory(Store &store)
{
    SampleDirectory ids;
    DESKHAND_ASSIGN(auto transaction, store.begin());
    DirectoryStore &directory = store.directory;
    DESKHAND_ASSIGN(const RoleId role, directory.save(Role{{}, u"All"_s, DepartmentPermissions::fromInt(0x7ffff)}));
    DESKHAND_ASSIGN(ids.normal, directory.save(Priority{{}, u"Normal"_s, 1, 0x00ff00}));
    DESKHAND_ASSIGN(ids.high, directory.save(Priority{{}, u"High"_s, 2, 0xff0000}));
    DESKHAND_ASSIGN(ids.open, directory.save(Status{{}, u"Open"_s, TicketState::Open}));
    DESKHAND_ASSIGN(ids.pending, directory.save(Status{{}, u"Pending"_s, TicketState::Open, false}));
    DESKHAND_ASSIGN(ids.closed, directory.save(Status{{}, u"Closed"_s, TicketState::Closed}));
    DESKHAND_ASSIGN(ids.deleted, directory.save(Status{{}, u"Deleted"_s, TicketState::Deleted}));
    DESKHAND_ASSIGN(ids.plan, directory.save(SlaPlan{{}, u"Sev-A"_s, {}, {}, 75, {}}));
    Department support;
    support.name = u"Support"_s;
    DESKHAND_ASSIGN(ids.support, directory.save(support));
    Department admins;
    admins.name = u"System Administrators"_s;
    DESKHAND_ASSIGN(ids.admins, directory.save(admins));
    Agent ken;
    ken.username = u"ken"_s;
    ken.name = u"Ken"_s;
    ken.primary = {ids.support, role};
    DESKHAND_ASSIGN(ids.ken, directory.save(ken));
    Agent mary;
    mary.username = u"mary"_s;
    mary.name = u"Mary"_s;
    mary.primary = {ids.admins, role};
    DESKHAND_ASSIGN(ids.mary, directory.save(mary));
    DESKHAND_ASSIGN(ids.team, directory.save(Team{{}, u"Night shift"_s, ids.ken, {ids.ken, ids.mary}}));
    HelpTopic topic;
    topic.name = u"Report a problem"_s;
    DESKHAND_ASSIGN(ids.topic, directory.save(topic));
    DESKHAND_ASSIGN(ids.account, directory.save(MailAccount{{}, u"Main"_s, u"help@bank.example"_s, {}, {}, {}}));
    DESKHAND_ASSIGN(ids.sequence, directory.save(NumberSequence{{}, u"Tickets"_s}));
    CustomField device;
    device.key = u"device"_s;
    device.label = u"Device"_s;
    DESKHAND_TRY(directory.save(device));
    CustomField room;
    room.key = u"room"_s;
    room.label = u"Room"_s;
    DESKHAND_TRY(directory.save(room));
    DESKHAND_ASSIGN(ids.bank, store.people.insert(Organization{{}, u"Bank"_s, {u"bank.example"_s}, {}, {}}));
    DESKHAND_ASSIGN(ids.jane,
                    store.people.insert(Requester{{}, u"Jane Doe"_s, {u"jane@bank.example"_s}, {}, ids.bank, {}}));
    DESKHAND_ASSIGN(ids.karen,
                    store.people.insert(Requester{{}, u"Karen Ö."_s, {u"karen@bank.example"_s}, {}, {}, {}}));
    DESKHAND_TRY(transaction.commit());
    return ids;
}

TicketDetails plainTicket(const SampleDirectory &directory, const QString &number)
{
    TicketDetails details;
    Ticket &ticket = details.ticket;
    ticket.number = number;
    ticket.subject = u"The printer smokes"_s;
    ticket.requester = directory.jane;
    ticket.department = directory.support;
    ticket.priority = directory.normal;
    ticket.status = directory.open;
    ticket.created = at(0);
    ticket.updated = at(0);
    return details;
}

} // namespace deskhand::test
