// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/SqliteConnection.h"

#include "store/sql/SqlErrors.h"

#include <sqlite3.h>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// More different texts than this come only from searches that are put together anew each time.
constexpr std::size_t maximumIdle = 300;

} // namespace

PreparedStatement::PreparedStatement(sqlite3_stmt *statement, QString text)
    : handle(statement)
    , sql(std::move(text))
    , held(sqlite3_bind_parameter_count(statement))
{ }

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(handle);
}

Result<std::shared_ptr<SqliteConnection>> SqliteConnection::open(const QString &fileName, int flags,
                                                                 const QString &path)
{
    sqlite3 *handle = nullptr;
    // A connection stays on its thread, so the engine needs no lock around each call.
    const int code = sqlite3_open_v2(fileName.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::shared_ptr<SqliteConnection> connection(new SqliteConnection(handle, path));
    if (code != SQLITE_OK) {
        return failure(handle ? connection->lastError({}) : storageError(code, QString(), path));
    }
    sqlite3_extended_result_codes(handle, 1);
    // No SQL of ours may damage the file's structure, whatever a mistake it holds.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return connection;
}

SqliteConnection::SqliteConnection(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{ }

SqliteConnection::~SqliteConnection()
{
    clear();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<PreparedStatement>> SqliteConnection::prepare(const QString &sql, bool persistent)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                        persistent ? SQLITE_PREPARE_PERSISTENT : 0U, &handle, &tail);
    if (code != SQLITE_OK) {
        return failure(lastError(sql));
    }
    auto prepared = std::make_unique<PreparedStatement>(handle, sql);
    if (!handle || !QByteArrayView(tail).trimmed().isEmpty()) {
        return failure(storageError(SQLITE_MISUSE, u"not exactly one statement"_s, m_path, sql));
    }
    return prepared;
}

Result<Statement> SqliteConnection::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<PreparedStatement> prepared = std::move(found->second.back());
        found->second.pop_back();
        --m_idleCount;
        return Statement(shared_from_this(), std::move(prepared));
    }
    DESKHAND_ASSIGN(std::unique_ptr<PreparedStatement> prepared, prepare(sql, true));
    return Statement(shared_from_this(), std::move(prepared));
}

void SqliteConnection::giveBack(std::unique_ptr<PreparedStatement> prepared)
{
    sqlite3_reset(prepared->handle);
    sqlite3_clear_bindings(prepared->handle);
    for (QByteArray &bytes : prepared->held) {
        bytes.clear();
    }
    prepared->bindError = SQLITE_OK;
    prepared->executed = false;
    if (m_idleCount >= maximumIdle) {
        clear();
    }
    ++m_idleCount;
    QString sql = prepared->sql;
    m_idle[std::move(sql)].push_back(std::move(prepared));
}

Result<void> SqliteConnection::execute(const QString &sql)
{
    DESKHAND_ASSIGN(const std::unique_ptr<PreparedStatement> prepared, prepare(sql, false));
    // Some pragmas do their work while their rows are read.
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) {
        code = sqlite3_step(prepared->handle);
    }
    if (code != SQLITE_DONE) {
        return failure(lastError(sql));
    }
    return {};
}

void SqliteConnection::clear()
{
    m_idle.clear();
    m_idleCount = 0;
}

Error SqliteConnection::lastError(const QString &sql)
{
    const Error error =
        storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path, sql);
    if (m_inTransaction && sqlite3_get_autocommit(m_handle) != 0 && !m_doom) {
        m_doom = error;
    }
    return error;
}

void SqliteConnection::setInTransaction(bool inTransaction)
{
    m_inTransaction = inTransaction;
    m_doom.reset();
}

} // namespace deskhand
