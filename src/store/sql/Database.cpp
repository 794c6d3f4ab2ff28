// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Database.h"

#include "store/sql/SqlErrors.h"
#include "store/sql/SqliteConnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

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

/// A connection that only reads makes the side files of WAL and cannot remove them. One that may write does so as it
/// closes, unless somebody else has the file open: the engine's own locks decide that. With an empty log it writes
/// nothing into the file. What cannot be removed does no harm.
void removeEmptyLog(const QString &path)
{
    const QFileInfo log(path + u"-wal"_s);
    if (!log.exists() || log.size() > 0) {
        return; // somebody has written meanwhile
    }
    const auto connection = SqliteConnection::open(path, SQLITE_OPEN_READWRITE, path);
    if (connection) {
        // It joins the log with its first look only.
        static_cast<void>((*connection)->execute(u"SELECT count(*) FROM sqlite_schema"_s));
    }
}

} // namespace

Database::Database(QString path, Dialect dialect, bool readOnly)
    : m_path(std::move(path))
    , m_dialect(dialect)
    , m_readOnly(readOnly)
{ }

Database::~Database()
{
    m_connection.reset();
    if (m_makesLog) {
        removeEmptyLog(m_path);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    if (path != memoryPath) {
        const QFileInfo info(path);
        if (info.isDir()) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Storage", "\"%1\" is a folder, not a help desk. Choose a file.")
                               .arg(QDir::toNativeSeparators(path)));
        }
        if (options.mode != OpenMode::Create && !info.exists()) {
            return failure(
                ErrorKind::NotFound,
                QCoreApplication::translate("Storage", "There is no help desk \"%1\". Check the name, or create it.")
                    .arg(QDir::toNativeSeparators(path)));
        }
    }
    std::unique_ptr<Database> database(
        new Database(path, Dialect(SqlEngine::Sqlite), options.mode == OpenMode::ReadOnly));
    DESKHAND_TRY(database->connect(options));
    return database;
}

Result<void> Database::connect(const OpenOptions &options)
{
    m_makesLog = m_readOnly && m_path != memoryPath && !QFileInfo::exists(m_path + u"-wal"_s);
    Result<void> usable = openConnection(options.mode, false);
    if (usable) {
        usable = setUp(options);
    }
    if (!usable && m_readOnly && m_path != memoryPath && canBeReadAsItStands(m_path)
        && (usable.error().kind == ErrorKind::Unavailable || usable.error().kind == ErrorKind::ReadOnly)) {
        DESKHAND_TRY(openConnection(options.mode, true));
        usable = setUp(options);
    }
    return usable;
}

Result<void> Database::openConnection(OpenMode mode, bool immutable)
{
    int flags = SQLITE_OPEN_READWRITE;
    if (mode == OpenMode::ReadOnly) {
        flags = SQLITE_OPEN_READONLY;
    } else if (mode == OpenMode::Create || m_path == memoryPath) {
        flags |= SQLITE_OPEN_CREATE;
    }
    QString fileName = m_path;
    if (immutable) {
        flags |= SQLITE_OPEN_URI;
        QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        fileName = url.toString(QUrl::FullyEncoded);
    }
    m_connection.reset();
    const QString shownPath = QDir::toNativeSeparators(m_path);
    DESKHAND_ASSIGN(m_connection, SqliteConnection::open(fileName, flags, shownPath));
    // A file that may not be written is opened for reading only, without a word.
    if (!m_readOnly && sqlite3_db_readonly(m_connection->handle(), "main") == 1) {
        return failure(storageError(SQLITE_READONLY, u"opened read-only"_s, shownPath));
    }
    return {};
}

Result<void> Database::setUp(const OpenOptions &options)
{
    const int timeout = static_cast<int>(options.busyTimeout.count());
    sqlite3_busy_timeout(m_connection->handle(), timeout);
    for (const QString &statement : m_dialect.connectionSetup()) {
        DESKHAND_TRY(execute(statement));
    }
    DESKHAND_TRY(execute(u"PRAGMA cache_size = -%1"_s.arg(options.cacheKilobytes)));
    DESKHAND_ASSIGN(const bool writes, mayBeWritten(options.mode));
    if (writes) {
        for (const QString &statement : m_dialect.writerSetup()) {
            DESKHAND_TRY(execute(statement));
        }
        DESKHAND_TRY(probeWriting(timeout));
    }
    clearStatements();
    return {};
}

Result<bool> Database::mayBeWritten(OpenMode mode)
{
    // The first look into the file: shows whether it is a database at all.
    DESKHAND_ASSIGN(const qint64 objects, integer(u"SELECT count(*) FROM sqlite_schema"_s));
    DESKHAND_ASSIGN(const qint64 application, integer(u"PRAGMA application_id"_s));
    const bool fresh = objects == 0 && application == 0 && (mode == OpenMode::Create || m_path == memoryPath);
    return !m_readOnly && (fresh || application == applicationId);
}

Result<void> Database::probeWriting(int timeout)
{
    // A folder that cannot be written shows now and not at the first change. Somebody else writing
    // at this moment is no reason to wait.
    sqlite3_busy_timeout(m_connection->handle(), 0);
    const auto begun = execute(m_dialect.beginWrite());
    sqlite3_busy_timeout(m_connection->handle(), timeout);
    if (begun) {
        return execute(u"ROLLBACK"_s);
    }
    return begun.error().kind == ErrorKind::Busy ? Result<void>() : begun;
}

Result<Statement> Database::prepare(const QString &sql)
{
    return m_connection->take(sql);
}

Result<void> Database::execute(const QString &sql)
{
    return m_connection->execute(sql);
}

Result<qint64> Database::dataVersion()
{
    return integer(u"PRAGMA data_version"_s);
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_connection->handle());
}

Result<void> Database::checkpoint()
{
    return execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void Database::clearStatements()
{
    m_connection->clear();
}

sqlite3 *Database::engineHandle() const
{
    return m_connection->handle();
}

} // namespace deskhand
