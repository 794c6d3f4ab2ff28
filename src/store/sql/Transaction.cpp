// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Transaction.h"

#include "store/sql/Database.h"
#include "store/sql/Engine.h"

#include <QCoreApplication>

namespace deskhand {

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
        DESKHAND_TRY(database.m_connection->begin(mode));
    } else {
        DESKHAND_TRY(database.m_connection->setSavepoint(depth));
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
        EngineConnection &connection = *m_database->m_connection;
        done = m_depth == 0 ? connection.commit() : connection.releaseSavepoint(m_depth);
    }
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    --m_database->m_transactionDepth;
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
        m_database->m_connection->rollbackToSavepoint(m_depth);
    } else {
        m_database->m_connection->rollback();
    }
}

} // namespace deskhand
