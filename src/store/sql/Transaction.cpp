// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Transaction.h"

#include "store/sql/Database.h"
#include "store/sql/SqliteConnection.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database, int depth)
    : m_database(&database)
    , m_depth(depth)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_depth(other.m_depth)
    , m_open(std::exchange(other.m_open, false))
{ }

Result<Transaction> Transaction::begin(Database &database, TransactionMode mode)
{
    const int depth = database.m_transactionDepth;
    if (depth == 0) {
        DESKHAND_TRY(database.run(mode == TransactionMode::Write ? database.dialect().beginWrite()
                                                                 : database.dialect().beginRead()));
        database.m_connection->setInTransaction(true);
    } else {
        DESKHAND_TRY(database.run(u"SAVEPOINT level%1"_s.arg(depth)));
    }
    ++database.m_transactionDepth;
    if (database.m_listener != nullptr) {
        database.m_listener->levelBegun(depth);
    }
    return Transaction(database, depth);
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_open) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Storage", "A transaction was ended twice. Nothing was changed."));
    }
    TransactionListener *const listener = m_database->m_listener;
    Result<void> done = listener != nullptr ? listener->levelCompleting(m_depth) : Result<void>();
    if (done) {
        done = m_database->run(m_depth == 0 ? u"COMMIT"_s : u"RELEASE level%1"_s.arg(m_depth));
    }
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    --m_database->m_transactionDepth;
    if (m_depth == 0) {
        m_database->m_connection->setInTransaction(false);
    }
    if (listener != nullptr) {
        listener->levelEnded(m_depth, true);
    }
    return {};
}

void Transaction::rollback()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    --m_database->m_transactionDepth;
    if (m_database->m_listener != nullptr) {
        m_database->m_listener->levelEnded(m_depth, false);
    }
    if (m_depth > 0) {
        // A doomed transaction refuses these; it is rolled back as a whole at its outer end.
        if (m_database->run(u"ROLLBACK TO level%1"_s.arg(m_depth))) {
            (void)m_database->run(u"RELEASE level%1"_s.arg(m_depth));
        }
        return;
    }
    m_database->m_connection->setInTransaction(false);
    // Fails only where the engine has rolled back already, which is what is wanted.
    (void)m_database->run(u"ROLLBACK"_s);
}

} // namespace deskhand
