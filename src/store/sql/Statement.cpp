// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Statement.h"

#include "store/sql/StatementCache.h"

#include <QSqlError>
#include <QVariant>

namespace deskhand {

Statement::Statement(std::shared_ptr<StatementCache> cache, std::unique_ptr<PreparedStatement> prepared)
    : m_cache(std::move(cache))
    , m_prepared(std::move(prepared))
{ }

Statement::Statement(Statement &&other) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_cache = std::move(other.m_cache);
        m_prepared = std::move(other.m_prepared);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_prepared) {
        m_cache->giveBack(std::move(m_prepared));
    }
}

Result<void> Statement::run()
{
    if (m_cache->doom()) {
        return failure(*m_cache->doom());
    }
    if (!m_prepared->query.exec()) {
        return failure(m_cache->errorOf(*m_prepared));
    }
    return {};
}

Result<qint64> Statement::insert()
{
    DESKHAND_TRY(run());
    return m_prepared->query.lastInsertId().toLongLong();
}

Result<qint64> Statement::change()
{
    DESKHAND_TRY(run());
    return m_prepared->query.numRowsAffected();
}

Result<bool> Statement::next()
{
    QSqlQuery &query = m_prepared->query;
    if (!m_prepared->executed) {
        DESKHAND_TRY(run());
        m_prepared->executed = true;
    }
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return failure(m_cache->errorOf(*m_prepared));
    }
    // Ends the read at once: an open one would keep the write-ahead log from being reset.
    query.finish();
    m_prepared->executed = false;
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

void Statement::bindInteger(int index, qint64 value)
{
    m_prepared->query.bindValue(index, QVariant(value));
}

void Statement::bindReal(int index, double value)
{
    m_prepared->query.bindValue(index, QVariant(value));
}

void Statement::bindNull(int index)
{
    m_prepared->query.bindValue(index, QVariant());
}

void Statement::bindOther(int index, const QString &value)
{
    // Qt writes a null string as NULL; to us it is the empty text.
    m_prepared->query.bindValue(index, value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value));
}

void Statement::bindOther(int index, const QByteArray &value)
{
    m_prepared->query.bindValue(index, value.isNull() ? QVariant(QByteArrayLiteral("")) : QVariant(value));
}

} // namespace deskhand
