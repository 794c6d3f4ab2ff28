// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/BulkLoad.h"

#include "store/Store.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bulkTables = u"'tickets', 'ticket_tags', 'ticket_fields'";

/// Needed while rows are written: a ticket's entries and events, merged children, a requester's tickets.
const QStringList neededIndexes{u"tickets_merged"_s, u"tickets_of_requester"_s};

} // namespace

BulkLoad::BulkLoad(Store &store, BulkMode mode)
    : m_store(store)
    , m_mode(mode)
{ }

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(Store &store, BulkMode mode)
{
    std::unique_ptr<BulkLoad> load(new BulkLoad(store, mode));
    DESKHAND_TRY(load->start());
    return load;
}

Result<void> BulkLoad::start()
{
    Database &database = m_store.database();
    if (m_mode == BulkMode::Fresh) {
        DESKHAND_ASSIGN(const qint64 tickets, database.integer(u"SELECT count(*) FROM tickets"_s));
        if (tickets > 0) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("Storage", "This help desk has tickets already. Nothing was "
                                                                  "changed. Choose a new file."));
        }
        DESKHAND_TRY(setFast(true));
    }
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(database));
    m_transaction.emplace(std::move(transaction));
    m_store.changes.mute();
    m_store.tickets.counters().defer();
    m_store.reports.defer();
    if (m_mode == BulkMode::Append) {
        return {};
    }
    m_store.search.suspend();
    return dropIndexes();
}

BulkLoad::~BulkLoad()
{
    if (!m_transaction) {
        return;
    }
    m_store.changes.unmute();
    m_store.tickets.counters().discard();
    m_store.reports.discard();
    m_store.search.resume();
    m_transaction.reset();
    if (m_mode == BulkMode::Fresh) {
        // Nothing is left to be lost where this fails too.
        (void)setFast(false);
    }
}

Result<void> BulkLoad::finish()
{
    DESKHAND_TRY(m_store.tickets.counters().flush());
    DESKHAND_TRY(m_store.reports.flush());
    if (m_mode == BulkMode::Fresh) {
        DESKHAND_TRY(m_store.search.rebuild());
        DESKHAND_TRY(makeIndexes());
    }
    DESKHAND_TRY(m_store.changes.breakOff());
    DESKHAND_TRY(m_transaction->commit());
    m_transaction.reset();
    return m_mode == BulkMode::Fresh ? setFast(false) : Result<void>();
}

Result<void> BulkLoad::dropIndexes()
{
    QStringList names;
    {
        DESKHAND_ASSIGN(auto query, m_store.database().prepare(
                                        m_store.database().dialect().indexesOf(QStringView(bulkTables).toString())));
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            if (!neededIndexes.contains(row.text(0))) {
                names.append(row.text(0));
                m_indexes.append(row.text(1));
            }
        }));
    }
    m_store.database().clearStatements();
    for (const QString &name : names) {
        DESKHAND_TRY(m_store.database().execute(u"DROP INDEX "_s + name));
    }
    return {};
}

Result<void> BulkLoad::makeIndexes()
{
    m_store.database().clearStatements();
    for (const QString &sql : m_indexes + m_store.database().dialect().analyze()) {
        DESKHAND_TRY(m_store.database().execute(sql));
    }
    return {};
}

Result<void> BulkLoad::setFast(bool fast)
{
    Database &database = m_store.database();
    if (database.dialect().engine() != SqlEngine::Sqlite) {
        return {}; // one commit at the end is as fast as it gets
    }
    database.clearStatements();
    if (fast) {
        // A rollback needs the old pages only, of which an empty file has few.
        DESKHAND_TRY(database.execute(u"PRAGMA journal_mode = MEMORY"_s));
        DESKHAND_TRY(database.execute(u"PRAGMA synchronous = OFF"_s));
        return database.execute(u"PRAGMA cache_size = -262144"_s);
    }
    DESKHAND_TRY(database.execute(u"PRAGMA cache_size = -%1"_s.arg(OpenOptions().cacheKilobytes)));
    database.releaseMemory();
    for (const QString &statement : database.dialect().writerSetup()) {
        DESKHAND_TRY(database.execute(statement));
    }
    // A checkpoint is what brings the bytes that were written without waiting to the disk.
    DESKHAND_TRY(database.run(u"UPDATE meta SET value = value WHERE key = 'directory_version'"_s));
    return database.checkpoint();
}

} // namespace deskhand
