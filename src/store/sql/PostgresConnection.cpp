// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/PostgresConnection.h"

#include "store/sql/Database.h"
#include "store/sql/PostgresErrors.h"
#include "store/sql/PostgresStatement.h"

#include <QCoreApplication>
#include <QThread>

#include <libpq-fe.h>

#include <array>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// "DESK": who writes has this advisory lock.
constexpr int writersLock = 0x4445534b;

const QByteArray channel = "deskhand_commit";

void ignoreNotice(void * /*arg*/, const PGresult * /*result*/) { }

} // namespace

void ResultDeleter::operator()(PGresult *result) const
{
    PQclear(result);
}

PostgresConnection::PostgresConnection(QString path, const OpenOptions &options)
    : m_path(std::move(path))
    , m_shownPath(Database::shownPath(m_path))
    , m_isReadOnly(options.mode == OpenMode::ReadOnly)
    , m_busyTimeout(static_cast<int>(options.busyTimeout.count()))
{ }

PostgresConnection::~PostgresConnection()
{
    EngineConnection::clear();
    PQfinish(m_handle);
}

Result<std::shared_ptr<PostgresConnection>> PostgresConnection::open(const QString &path, const OpenOptions &options)
{
    std::shared_ptr<PostgresConnection> connection(new PostgresConnection(path, options));
    DESKHAND_TRY(connection->connect());
    return connection;
}

Result<void> PostgresConnection::connect()
{
    ++m_generation;
    m_mustDeallocate = false;
    m_inTransaction = false;
    m_streaming = nullptr;
    PQfinish(m_handle);
    const QByteArray path = m_path.toUtf8();
    // The path comes last: what it says itself counts.
    const std::array<const char *, 9> names{"application_name", "client_encoding", "connect_timeout",
                                            "keepalives",       "keepalives_idle", "tcp_user_timeout",
                                            "sslmode",          "dbname",          nullptr};
    const std::array<const char *, 9> values{"deskhand", "UTF8",           "10",   "1", "30", "30000",
                                             "prefer",   path.constData(), nullptr};
    m_handle = PQconnectdbParams(names.data(), values.data(), 1);
    if (PQstatus(m_handle) != CONNECTION_OK) {
        return failure(postgresConnectError(QString::fromUtf8(PQerrorMessage(m_handle)), m_shownPath));
    }
    PQsetNoticeReceiver(m_handle, &ignoreNotice, nullptr);
    if (PQserverVersion(m_handle) < 150000) {
        return failure(ErrorKind::WrongSchema,
                       QCoreApplication::translate("Storage", "The database server of \"%1\" is too old: PostgreSQL 15 "
                                                              "or later is needed. It was not changed.")
                           .arg(m_shownPath));
    }
    if (qstrcmp(PQparameterStatus(m_handle, "server_encoding"), "UTF8") != 0) {
        return failure(ErrorKind::WrongSchema,
                       QCoreApplication::translate("Storage", "The database \"%1\" does not keep all of Unicode: its "
                                                              "encoding must be UTF8. It was not changed.")
                           .arg(m_shownPath));
    }
    // Compiling a plan takes longer than any of our statements runs; random reads hit memory or solid disks. An
    // acknowledged commit survives a power cut, whatever the server's default.
    QByteArray setup =
        "SET jit = off; SET random_page_cost = 1.1; SET lock_timeout = " + QByteArray::number(m_busyTimeout)
        + "; SET idle_in_transaction_session_timeout = '15min'; SELECT "
          "set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
          "'off'";
    if (m_isReadOnly) {
        setup += "; SET default_transaction_read_only = on";
    }
    DESKHAND_TRY(command(setup));
    if (m_listens) {
        DESKHAND_TRY(command("LISTEN " + channel));
        // What was committed meanwhile was told to nobody.
        ++m_commitsSeen;
    }
    return {};
}

/// Without another try.
Result<void> PostgresConnection::command(const QByteArray &sql)
{
    DESKHAND_TRY(makeReady());
    const ResultPtr result(PQexec(m_handle, sql.constData()));
    return check(result.get(), QString::fromUtf8(sql));
}

Result<void> PostgresConnection::makeReady()
{
    if (m_streaming != nullptr) {
        m_streaming->readAhead();
    }
    return {};
}

Result<void> PostgresConnection::check(const PGresult *result, const QString &sql)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_EMPTY_QUERY:
        return {};
    default:
        break;
    }
    const bool isLost = PQstatus(m_handle) != CONNECTION_OK;
    const char *state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const QString text = QString::fromUtf8(result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(m_handle));
    Error error = postgresError(isLost && state != nullptr && qstrncmp(state, "57P0", 4) != 0
                                    ? QByteArray()
                                    : QByteArray(state != nullptr ? state : ""),
                                text, m_shownPath, sql);
    if (m_inTransaction && !m_failure) {
        m_failure = error;
    }
    return failure(std::move(error));
}

Result<ResultPtr> PostgresConnection::exchange(const std::function<ResultPtr(PGconn *)> &send, const QString &sql)
{
    if (m_inTransaction && m_failure) {
        return failure(*m_failure);
    }
    DESKHAND_TRY(makeReady());
    ResultPtr result = send(m_handle);
    if (!m_inTransaction && PQstatus(m_handle) != CONNECTION_OK) {
        DESKHAND_TRY(connect());
        result = send(m_handle);
    }
    DESKHAND_TRY(check(result.get(), sql));
    noteWritten(result.get());
    return result;
}

void PostgresConnection::noteWritten(const PGresult *result)
{
    const QByteArrayView tag(PQcmdStatus(const_cast<PGresult *>(result)));
    m_hasWritten =
        m_hasWritten
        || ((tag.startsWith("INSERT") || tag.startsWith("UPDATE") || tag.startsWith("DELETE")) && !tag.endsWith(" 0"));
}

Result<void> PostgresConnection::execute(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    return exchange([&utf8](PGconn *handle) { return ResultPtr(PQexec(handle, utf8.constData())); }, sql)
        .map([](const ResultPtr &) {});
}

Result<std::unique_ptr<EngineStatement>> PostgresConnection::prepare(const QString &sql)
{
    return std::make_unique<PostgresStatement>(*this, sql);
}

QByteArray PostgresConnection::newName()
{
    return "s" + QByteArray::number(++m_names);
}

void PostgresConnection::clear()
{
    EngineConnection::clear();
    m_mustDeallocate = true;
    ++m_generation;
}

Result<void> PostgresConnection::begin(TransactionMode mode)
{
    QByteArray sql;
    if (mode == TransactionMode::Write && !m_isReadOnly) {
        // READ COMMITTED: a state that was taken before the lock came would not have what the one before wrote.
        sql = "BEGIN; SELECT pg_advisory_xact_lock(" + QByteArray::number(writersLock) + ")";
    } else if (mode == TransactionMode::Write) {
        return failure(postgresError("25006", u"opened for reading"_s, m_shownPath));
    } else {
        sql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }
    m_failure.reset();
    Result<void> begun;
    if (m_mustDeallocate) {
        begun = command("DEALLOCATE ALL");
        ++m_generation; // also of those that were prepared since
    }
    if (begun) {
        begun = command(sql);
    }
    if (!begun && PQstatus(m_handle) != CONNECTION_OK) {
        DESKHAND_TRY(connect());
        begun = command(sql);
    }
    if (!begun) {
        if (PQtransactionStatus(m_handle) != PQTRANS_IDLE) {
            (void)command("ROLLBACK");
        }
        return begun;
    }
    m_mustDeallocate = false;
    m_inTransaction = true;
    m_isWriting = mode == TransactionMode::Write;
    m_hasWritten = false;
    return {};
}

Result<void> PostgresConnection::commit()
{
    if (m_failure) {
        return failure(*m_failure);
    }
    DESKHAND_TRY(makeReady());
    const QByteArray sql = m_isWriting && m_hasWritten ? "NOTIFY " + channel + "; COMMIT" : QByteArray("COMMIT");
    const ResultPtr result(PQexec(m_handle, sql.constData()));
    DESKHAND_TRY(check(result.get(), u"COMMIT"_s));
    m_inTransaction = false;
    m_isWriting = false;
    return {};
}

void PostgresConnection::rollback()
{
    if (m_streaming != nullptr) {
        m_streaming->abandon();
    }
    m_inTransaction = false;
    m_isWriting = false;
    m_failure.reset();
    if (PQstatus(m_handle) == CONNECTION_OK && PQtransactionStatus(m_handle) != PQTRANS_IDLE) {
        (void)command("ROLLBACK");
    }
}

Result<void> PostgresConnection::setSavepoint(int level)
{
    return execute(u"SAVEPOINT level%1"_s.arg(level));
}

Result<void> PostgresConnection::releaseSavepoint(int level)
{
    return execute(u"RELEASE level%1"_s.arg(level));
}

void PostgresConnection::rollbackToSavepoint(int level)
{
    if (PQstatus(m_handle) != CONNECTION_OK) {
        return; // there is nothing to go back to: the whole transaction is lost
    }
    const QByteArray name = "level" + QByteArray::number(level);
    const std::optional<Error> before = std::exchange(m_failure, std::nullopt);
    if (!command("ROLLBACK TO " + name + "; RELEASE " + name)) {
        m_failure = before ? before : m_failure;
    }
}

Result<qint64> PostgresConnection::dataVersion()
{
    if (!m_listens) {
        m_listens = true;
        DESKHAND_TRY(execute(u"LISTEN "_s + QString::fromLatin1(channel)));
    } else {
        // The server tells what was committed before this no later than as it answers.
        DESKHAND_TRY(execute(QString()));
    }
    PQconsumeInput(m_handle);
    while (PGnotify *notify = PQnotifies(m_handle)) {
        m_commitsSeen += notify->be_pid != PQbackendPID(m_handle) ? 1 : 0;
        PQfreemem(notify);
    }
    return m_commitsSeen;
}

qintptr PostgresConnection::notifier()
{
    return PQsocket(m_handle);
}

Result<SchemaMark> PostgresConnection::schemaMark()
{
    const auto number = [this](const char *sql) -> Result<int> {
        DESKHAND_ASSIGN(
            const ResultPtr result,
            exchange([sql](PGconn *handle) { return ResultPtr(PQexec(handle, sql)); }, QString::fromLatin1(sql)));
        return QByteArray(PQgetvalue(result.get(), 0, 0)).toInt();
    };
    SchemaMark mark;
    DESKHAND_ASSIGN(const int objects, number("SELECT count(*) FROM pg_class WHERE relnamespace = "
                                              "current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S', "
                                              "'f')"));
    mark.isEmpty = objects == 0;
    DESKHAND_ASSIGN(const int marked, number("SELECT count(*) FROM pg_class WHERE relnamespace = "
                                             "current_schema()::regnamespace AND relname = 'deskhand_schema'"));
    mark.isOurs = marked > 0;
    if (mark.isOurs) {
        DESKHAND_ASSIGN(mark.version, number("SELECT COALESCE(max(version), 0) FROM deskhand_schema"));
    }
    mark.detail = u"%1 objects, schema %2"_s.arg(objects).arg(mark.version);
    return mark;
}

Result<void> PostgresConnection::markSchema(int version)
{
    DESKHAND_TRY(execute(u"CREATE TABLE IF NOT EXISTS deskhand_schema (version BIGINT NOT NULL)"_s));
    DESKHAND_TRY(execute(u"DELETE FROM deskhand_schema"_s));
    return execute(u"INSERT INTO deskhand_schema (version) VALUES (%1)"_s.arg(version));
}

} // namespace deskhand
