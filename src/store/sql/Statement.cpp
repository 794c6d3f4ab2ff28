// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Statement.h"

#include "store/sql/SqlErrors.h"
#include "store/sql/SqliteConnection.h"

#include <sqlite3.h>

namespace deskhand {

Statement::Statement(std::shared_ptr<SqliteConnection> connection, std::unique_ptr<PreparedStatement> prepared)
    : m_connection(std::move(connection))
    , m_prepared(std::move(prepared))
{ }

Statement::Statement(Statement &&other) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
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
        m_connection->giveBack(std::move(m_prepared));
    }
}

Result<bool> Statement::step()
{
    if (!m_prepared->executed) {
        if (m_connection->doom()) {
            return failure(*m_connection->doom());
        }
        if (m_prepared->bindError != SQLITE_OK) {
            return failure(storageError(m_prepared->bindError, QStringLiteral("parameter could not be bound"), {},
                                        m_prepared->sql));
        }
        m_prepared->executed = true;
    }
    switch (sqlite3_step(m_prepared->handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        // Ends the read at once: an open one would keep the write-ahead log from being reset.
        sqlite3_reset(m_prepared->handle);
        m_prepared->executed = false;
        return false;
    default:
        break;
    }
    const Error error = m_connection->lastError(m_prepared->sql);
    sqlite3_reset(m_prepared->handle);
    m_prepared->executed = false;
    return failure(error);
}

Result<void> Statement::run()
{
    while (true) {
        DESKHAND_ASSIGN(const bool row, step());
        if (!row) {
            return {};
        }
    }
}

Result<qint64> Statement::insert()
{
    DESKHAND_TRY(run());
    return sqlite3_last_insert_rowid(m_connection->handle());
}

Result<qint64> Statement::change()
{
    DESKHAND_TRY(run());
    return sqlite3_changes64(m_connection->handle());
}

Result<bool> Statement::next()
{
    return step();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_prepared->handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_prepared->handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_prepared->handle, column));
    return QByteArray(data, sqlite3_column_bytes(m_prepared->handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

void Statement::bindInteger(int index, qint64 value)
{
    noteBind(sqlite3_bind_int64(m_prepared->handle, index + 1, value));
}

void Statement::bindReal(int index, double value)
{
    noteBind(sqlite3_bind_double(m_prepared->handle, index + 1, value));
}

void Statement::bindNull(int index)
{
    noteBind(sqlite3_bind_null(m_prepared->handle, index + 1));
}

const QByteArray *Statement::hold(int index, QByteArray bytes)
{
    if (index < 0 || index >= m_prepared->held.size()) {
        noteBind(SQLITE_RANGE);
        return nullptr;
    }
    m_prepared->held[index] = std::move(bytes);
    return &m_prepared->held.at(index);
}

void Statement::bindOther(int index, const QString &value)
{
    if (const QByteArray *utf8 = hold(index, value.toUtf8())) {
        noteBind(sqlite3_bind_text64(m_prepared->handle, index + 1, utf8->constData(),
                                     static_cast<sqlite3_uint64>(utf8->size()), SQLITE_STATIC, SQLITE_UTF8));
    }
}

void Statement::bindOther(int index, const QByteArray &value)
{
    if (const QByteArray *bytes = hold(index, value)) {
        // constData() is never null, so that empty bytes are no NULL.
        noteBind(sqlite3_bind_blob64(m_prepared->handle, index + 1, bytes->constData(),
                                     static_cast<sqlite3_uint64>(bytes->size()), SQLITE_STATIC));
    }
}

void Statement::noteBind(int code)
{
    if (code != SQLITE_OK && m_prepared->bindError == SQLITE_OK) {
        m_prepared->bindError = code;
    }
}

} // namespace deskhand
