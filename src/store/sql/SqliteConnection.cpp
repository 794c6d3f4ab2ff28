// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/SqliteConnection.h"

#include "store/sql/Database.h"
#include "store/sql/SqlErrors.h"
#include "store/sql/SqliteStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const QString memoryPath = u":memory:"_s;

/// True where the file's folder lets nobody make the side files that WAL needs; such a file can be
/// read all the same when nothing waits in its write-ahead log.
bool canBeReadAsItStands(const QString &path)
{
    const QFileInfo log(path + u"-wal"_s);
    return !log.exists() || log.size() == 0;
}

Result<void> checkName(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Storage", "\"%1\" is a folder, not a help desk. Choose a file.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (mode != OpenMode::Create && !info.exists()) {
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("Storage", "There is no help desk \"%1\". Check the name, or create it.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

} // namespace

SqliteConnection::SqliteConnection(QString path)
    : m_path(std::move(path))
    , m_shownPath(QDir::toNativeSeparators(m_path))
{ }

SqliteConnection::~SqliteConnection()
{
    close();
    if (m_makesLog) {
        removeEmptyLog(m_path);
    }
}

/// A connection that only reads makes the side files of WAL and cannot remove them. One that may write does so as it
/// closes, unless somebody else has the file open: the engine's own locks decide that. With an empty log it writes
/// nothing into the file. What cannot be removed does no harm.
void SqliteConnection::removeEmptyLog(const QString &path)
{
    const QFileInfo log(path + u"-wal"_s);
    if (!log.exists() || log.size() > 0) {
        return; // somebody has written meanwhile
    }
    SqliteConnection connection(path);
    if (connection.openHandle(path, SQLITE_OPEN_READWRITE)) {
        // It joins the log with its first look only.
        static_cast<void>(connection.execute(u"SELECT count(*) FROM sqlite_schema"_s));
    }
}

void SqliteConnection::close()
{
    EngineConnection::clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Result<std::shared_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, const OpenOptions &options)
{
    if (path != memoryPath) {
        DESKHAND_TRY(checkName(path, options.mode));
    }
    std::shared_ptr<SqliteConnection> connection(new SqliteConnection(path));
    DESKHAND_TRY(connection->connect(options));
    return connection;
}

Result<void> SqliteConnection::connect(const OpenOptions &options)
{
    const bool isReadOnly = options.mode == OpenMode::ReadOnly;
    m_makesLog = isReadOnly && m_path != memoryPath && !QFileInfo::exists(m_path + u"-wal"_s);
    Result<void> usable = openFile(options, false);
    if (usable) {
        usable = setUp(options);
    }
    if (!usable && isReadOnly && m_path != memoryPath && canBeReadAsItStands(m_path)
        && (usable.error().kind == ErrorKind::Unavailable || usable.error().kind == ErrorKind::ReadOnly)) {
        DESKHAND_TRY(openFile(options, true));
        usable = setUp(options);
    }
    return usable;
}

Result<void> SqliteConnection::openFile(const OpenOptions &options, bool immutable)
{
    int flags = SQLITE_OPEN_READWRITE;
    if (options.mode == OpenMode::ReadOnly) {
        flags = SQLITE_OPEN_READONLY;
    } else if (options.mode == OpenMode::Create || m_path == memoryPath) {
        flags |= SQLITE_OPEN_CREATE;
    }
    QString fileName = m_path;
    if (immutable) {
        flags |= SQLITE_OPEN_URI;
        QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        fileName = url.toString(QUrl::FullyEncoded);
    }
    DESKHAND_TRY(openHandle(fileName, flags));
    // A file that may not be written is opened for reading only, without a word.
    if (options.mode != OpenMode::ReadOnly && sqlite3_db_readonly(m_handle, "main") == 1) {
        return failure(storageError(SQLITE_READONLY, u"opened read-only"_s, m_shownPath));
    }
    return {};
}

Result<void> SqliteConnection::openHandle(const QString &fileName, int flags)
{
    close();
    // A connection stays on its thread, so the engine needs no lock around each call.
    const int code = sqlite3_open_v2(fileName.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        return failure(m_handle != nullptr ? lastError({}) : storageError(code, QString(), m_shownPath));
    }
    sqlite3_extended_result_codes(m_handle, 1);
    // No SQL of ours may damage the file's structure, whatever a mistake it holds.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Result<void> SqliteConnection::setUp(const OpenOptions &options)
{
    const int timeout = static_cast<int>(options.busyTimeout.count());
    const Dialect dialect(SqlEngine::Sqlite);
    sqlite3_busy_timeout(m_handle, timeout);
    for (const QString &statement : dialect.connectionSetup()) {
        DESKHAND_TRY(execute(statement));
    }
    DESKHAND_TRY(execute(u"PRAGMA cache_size = -%1"_s.arg(options.cacheKilobytes)));
    DESKHAND_ASSIGN(const bool writes, mayBeWritten(options));
    if (writes) {
        for (const QString &statement : dialect.writerSetup()) {
            DESKHAND_TRY(execute(statement));
        }
        DESKHAND_TRY(probeWriting(timeout));
    }
    return {};
}

Result<bool> SqliteConnection::mayBeWritten(const OpenOptions &options)
{
    // The first look into the file: shows whether it is a database at all.
    DESKHAND_ASSIGN(const SchemaMark mark, schemaMark());
    const bool fresh = mark.isEmpty && (options.mode == OpenMode::Create || m_path == memoryPath);
    return options.mode != OpenMode::ReadOnly && (fresh || mark.isOurs);
}

Result<void> SqliteConnection::probeWriting(int timeout)
{
    // A folder that cannot be written shows now and not at the first change. Somebody else writing
    // at this moment is no reason to wait.
    sqlite3_busy_timeout(m_handle, 0);
    const auto begun = execute(u"BEGIN IMMEDIATE"_s);
    sqlite3_busy_timeout(m_handle, timeout);
    if (begun) {
        return execute(u"ROLLBACK"_s);
    }
    return begun.error().kind == ErrorKind::Busy ? Result<void>() : begun;
}

Result<std::unique_ptr<SqliteStatement>> SqliteConnection::prepareStatement(const QString &sql, bool persistent)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                        persistent ? SQLITE_PREPARE_PERSISTENT : 0U, &handle, &tail);
    if (code != SQLITE_OK) {
        return failure(lastError(sql));
    }
    auto statement = std::make_unique<SqliteStatement>(*this, handle, sql);
    if (!handle || !QByteArrayView(tail).trimmed().isEmpty()) {
        return failure(storageError(SQLITE_MISUSE, u"not exactly one statement"_s, m_shownPath, sql));
    }
    return statement;
}

Result<std::unique_ptr<EngineStatement>> SqliteConnection::prepare(const QString &sql)
{
    return prepareStatement(sql, true);
}

Result<void> SqliteConnection::execute(const QString &sql)
{
    DESKHAND_ASSIGN(const auto statement, prepareStatement(sql, false));
    // Some pragmas do their work while their rows are read.
    while (true) {
        DESKHAND_ASSIGN(const bool row, statement->step());
        if (!row) {
            return {};
        }
    }
}

/// As execute(), prepared once.
Result<void> SqliteConnection::run(const QString &sql)
{
    DESKHAND_ASSIGN(auto statement, take(sql));
    const Result<bool> done = statement->step();
    giveBack(std::move(statement));
    return done.map([](bool) {});
}

Result<qint64> SqliteConnection::integer(const QString &sql)
{
    DESKHAND_ASSIGN(const auto statement, prepareStatement(sql, false));
    DESKHAND_ASSIGN(const bool row, statement->step());
    return row ? statement->integer(0) : 0;
}

Result<void> SqliteConnection::begin(TransactionMode mode)
{
    // The write lock at once, so that it cannot fail half way.
    DESKHAND_TRY(run(mode == TransactionMode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s));
    m_inTransaction = true;
    m_doom.reset();
    return {};
}

Result<void> SqliteConnection::commit()
{
    DESKHAND_TRY(run(u"COMMIT"_s));
    m_inTransaction = false;
    m_doom.reset();
    return {};
}

void SqliteConnection::rollback()
{
    m_inTransaction = false;
    m_doom.reset();
    // Fails only where the engine has rolled back already, which is what is wanted.
    (void)run(u"ROLLBACK"_s);
}

Result<void> SqliteConnection::setSavepoint(int level)
{
    return run(u"SAVEPOINT level%1"_s.arg(level));
}

Result<void> SqliteConnection::releaseSavepoint(int level)
{
    return run(u"RELEASE level%1"_s.arg(level));
}

void SqliteConnection::rollbackToSavepoint(int level)
{
    // A doomed transaction refuses these; it is rolled back as a whole at its outer end.
    if (run(u"ROLLBACK TO level%1"_s.arg(level))) {
        (void)releaseSavepoint(level);
    }
}

Result<qint64> SqliteConnection::dataVersion()
{
    const QString sql = u"PRAGMA data_version"_s;
    DESKHAND_ASSIGN(auto statement, take(sql));
    const Result<bool> row = statement->step();
    const qint64 version = row && *row ? statement->integer(0) : 0;
    giveBack(std::move(statement));
    return row.map([version](bool) { return version; });
}

void SqliteConnection::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

Result<void> SqliteConnection::checkpoint()
{
    return execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<SchemaMark> SqliteConnection::schemaMark()
{
    DESKHAND_ASSIGN(const qint64 objects, integer(u"SELECT count(*) FROM sqlite_schema"_s));
    DESKHAND_ASSIGN(const qint64 application, integer(u"PRAGMA application_id"_s));
    DESKHAND_ASSIGN(const qint64 version, integer(u"PRAGMA user_version"_s));
    return SchemaMark{application == applicationId, static_cast<int>(version),
                      objects == 0 && application == 0 && version == 0,
                      u"application_id %1, user_version %2, %3 objects"_s.arg(application).arg(version).arg(objects)};
}

Result<void> SqliteConnection::markSchema(int version)
{
    DESKHAND_TRY(execute(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    return execute(u"PRAGMA user_version = %1"_s.arg(version));
}

Error SqliteConnection::lastError(const QString &sql)
{
    const Error error =
        storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_shownPath, sql);
    if (m_inTransaction && sqlite3_get_autocommit(m_handle) != 0 && !m_doom) {
        m_doom = error;
    }
    return error;
}

} // namespace deskhand
