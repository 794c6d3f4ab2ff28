// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/SqliteStatement.h"

#include "store/sql/SqlErrors.h"
#include "store/sql/SqliteConnection.h"

#include <sqlite3.h>

namespace deskhand {

SqliteStatement::SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement, QString sql)
    : EngineStatement(std::move(sql))
    , m_connection(connection)
    , m_handle(statement)
    , m_held(sqlite3_bind_parameter_count(statement))
{ }

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_handle);
}

Result<bool> SqliteStatement::step()
{
    if (!m_isExecuted) {
        if (m_connection.doom()) {
            return failure(*m_connection.doom());
        }
        if (m_bindError != SQLITE_OK) {
            return failure(storageError(m_bindError, QStringLiteral("parameter could not be bound"), {}, sql()));
        }
        m_isExecuted = true;
    }
    switch (sqlite3_step(m_handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        // Ends the read at once: an open one would keep the write-ahead log from being reset.
        sqlite3_reset(m_handle);
        m_isExecuted = false;
        return false;
    default:
        break;
    }
    const Error error = m_connection.lastError(sql());
    sqlite3_reset(m_handle);
    m_isExecuted = false;
    return failure(error);
}

Result<void> SqliteStatement::run()
{
    while (true) {
        DESKHAND_ASSIGN(const bool row, step());
        if (!row) {
            return {};
        }
    }
}

Result<qint64> SqliteStatement::insert()
{
    DESKHAND_TRY(run());
    return sqlite3_last_insert_rowid(m_connection.handle());
}

Result<qint64> SqliteStatement::change()
{
    DESKHAND_TRY(run());
    return sqlite3_changes64(m_connection.handle());
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(data, sqlite3_column_bytes(m_handle, column));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

void SqliteStatement::bindInteger(int index, qint64 value)
{
    noteBind(sqlite3_bind_int64(m_handle, index + 1, value));
}

void SqliteStatement::bindReal(int index, double value)
{
    noteBind(sqlite3_bind_double(m_handle, index + 1, value));
}

void SqliteStatement::bindNull(int index)
{
    noteBind(sqlite3_bind_null(m_handle, index + 1));
}

void SqliteStatement::bindText(int index, const QString &value)
{
    if (const QByteArray *utf8 = hold(index, value.toUtf8())) {
        noteBind(sqlite3_bind_text64(m_handle, index + 1, utf8->constData(), static_cast<sqlite3_uint64>(utf8->size()),
                                     SQLITE_STATIC, SQLITE_UTF8));
    }
}

void SqliteStatement::bindBytes(int index, const QByteArray &value)
{
    if (const QByteArray *bytes = hold(index, value)) {
        // constData() is never null, so that empty bytes are no NULL.
        noteBind(sqlite3_bind_blob64(m_handle, index + 1, bytes->constData(),
                                     static_cast<sqlite3_uint64>(bytes->size()), SQLITE_STATIC));
    }
}

const QByteArray *SqliteStatement::hold(int index, QByteArray bytes)
{
    if (index < 0 || index >= m_held.size()) {
        noteBind(SQLITE_RANGE);
        return nullptr;
    }
    m_held[index] = std::move(bytes);
    return &m_held.at(index);
}

void SqliteStatement::noteBind(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK) {
        m_bindError = code;
    }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    for (QByteArray &bytes : m_held) {
        bytes.clear();
    }
    m_bindError = SQLITE_OK;
    m_isExecuted = false;
}

} // namespace deskhand
