// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Database.h"

#include "store/sql/SqlErrors.h"
#include "store/sql/StatementCache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

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

} // namespace

Database::Database(QString path, Dialect dialect, bool readOnly)
    : m_path(std::move(path))
    , m_connectionName(u"deskhand-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_dialect(dialect)
    , m_readOnly(readOnly)
{ }

Database::~Database()
{
    if (m_statements) {
        m_statements->disconnect();
        m_statements.reset();
    }
    if (QSqlDatabase::contains(m_connectionName)) {
        QSqlDatabase::removeDatabase(m_connectionName);
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
    DESKHAND_TRY(openConnection(options, false));
    Result<void> usable = setUp(options);
    if (!usable && m_readOnly && m_path != memoryPath && canBeReadAsItStands(m_path)
        && (usable.error().kind == ErrorKind::Unavailable || usable.error().kind == ErrorKind::ReadOnly)) {
        DESKHAND_TRY(openConnection(options, true));
        usable = setUp(options);
    }
    return usable;
}

Result<void> Database::openConnection(const OpenOptions &options, bool immutable)
{
    if (m_statements) {
        m_statements->disconnect();
        m_statements.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect.driverName(), m_connectionName);
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count());
    if (m_readOnly) {
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    }
    if (immutable) {
        connectOptions += u";QSQLITE_OPEN_URI"_s;
        QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        connection.setDatabaseName(m_path);
    }
    connection.setConnectOptions(connectOptions);
    if (!connection.open()) {
        return failure(storageError(connection.lastError(), QDir::toNativeSeparators(m_path)));
    }
    m_statements = std::make_shared<StatementCache>(connection, QDir::toNativeSeparators(m_path));
    return {};
}

Result<void> Database::setUp(const OpenOptions &options)
{
    for (const QString &statement : m_dialect.connectionSetup(m_readOnly)) {
        DESKHAND_TRY(execute(statement));
    }
    DESKHAND_TRY(execute(u"PRAGMA cache_size = -%1"_s.arg(options.cacheKilobytes)));
    // The first look into the file: shows whether it is a database at all.
    DESKHAND_TRY(integer(u"SELECT count(*) FROM sqlite_schema"_s));
    if (!m_readOnly) {
        // A file or folder that cannot be written shows now and not at the first change. Somebody
        // else writing at this moment is no reason to wait.
        DESKHAND_TRY(execute(u"PRAGMA busy_timeout = 0"_s));
        if (const auto begun = execute(m_dialect.beginWrite()); begun) {
            DESKHAND_TRY(execute(u"ROLLBACK"_s));
        } else if (begun.error().kind != ErrorKind::Busy) {
            return begun;
        }
        DESKHAND_TRY(execute(u"PRAGMA busy_timeout = %1"_s.arg(options.busyTimeout.count())));
    }
    clearStatements();
    return {};
}

Result<Statement> Database::prepare(const QString &sql)
{
    return m_statements->take(sql);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return failure(storageError(query.lastError(), QDir::toNativeSeparators(m_path), sql));
    }
    // Some pragmas do their work while their rows are read.
    while (query.next()) { }
    if (query.lastError().isValid()) {
        return failure(storageError(query.lastError(), QDir::toNativeSeparators(m_path), sql));
    }
    return {};
}

Result<qint64> Database::dataVersion()
{
    return integer(u"PRAGMA data_version"_s);
}

Result<void> Database::releaseMemory()
{
    return execute(u"PRAGMA shrink_memory"_s);
}

Result<void> Database::checkpoint()
{
    return execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void Database::clearStatements()
{
    m_statements->clear();
}

} // namespace deskhand
