// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/StatementCache.h"

#include "store/sql/SqlErrors.h"

#include <QSqlError>

#include <utility>

namespace deskhand {

namespace {

/// More different texts than this come only from searches that are put together anew each time.
constexpr std::size_t maximumIdle = 300;

} // namespace

StatementCache::StatementCache(QSqlDatabase database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
{ }

Result<Statement> StatementCache::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<PreparedStatement> prepared = std::move(found->second.back());
        found->second.pop_back();
        --m_idleCount;
        return Statement(shared_from_this(), std::move(prepared));
    }
    auto prepared = std::make_unique<PreparedStatement>(m_database);
    prepared->sql = sql;
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql)) {
        return failure(errorOf(*prepared));
    }
    return Statement(shared_from_this(), std::move(prepared));
}

void StatementCache::giveBack(std::unique_ptr<PreparedStatement> prepared)
{
    if (!m_database.isValid()) {
        return;
    }
    prepared->query.finish();
    prepared->executed = false;
    if (m_idleCount >= maximumIdle) {
        clear();
    }
    ++m_idleCount;
    QString sql = prepared->sql;
    m_idle[std::move(sql)].push_back(std::move(prepared));
}

void StatementCache::clear()
{
    m_idle.clear();
    m_idleCount = 0;
}

void StatementCache::disconnect()
{
    clear();
    m_database = {};
}

Error StatementCache::errorOf(const PreparedStatement &prepared)
{
    Error error = storageError(prepared.query.lastError(), m_path, prepared.sql);
    const bool endsTransaction = error.kind == ErrorKind::StorageFull || error.kind == ErrorKind::Unavailable
                                 || error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Busy;
    if (m_inTransaction && endsTransaction && !m_doom) {
        m_doom = error;
    }
    return error;
}

void StatementCache::setInTransaction(bool inTransaction)
{
    m_inTransaction = inTransaction;
    m_doom.reset();
}

} // namespace deskhand
