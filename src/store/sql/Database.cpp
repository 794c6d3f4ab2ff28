// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/Database.h"

#include "store/sql/SqliteConnection.h"

#ifdef DESKHAND_WITH_POSTGRESQL
#include "store/sql/PostgresConnection.h"
#endif

#include <QCoreApplication>
#include <QDir>

namespace deskhand {

using namespace Qt::StringLiterals;

Database::Database(QString path, Dialect dialect, bool readOnly, std::shared_ptr<EngineConnection> connection)
    : m_path(std::move(path))
    , m_dialect(dialect)
    , m_readOnly(readOnly)
    , m_connection(std::move(connection))
{ }

Database::~Database() = default;

bool Database::isServerPath(QStringView path)
{
    return path.startsWith(u"postgresql://") || path.startsWith(u"postgres://");
}

QString Database::shownPath(const QString &path)
{
    if (!isServerPath(path)) {
        return QDir::toNativeSeparators(path);
    }
    // No QUrl: hosts may be several, or the folder of a socket. Passwords also come as a parameter.
    const qsizetype start = path.indexOf(u"://") + 3;
    const qsizetype end = path.indexOf(u'/', start);
    QString shown = path.section(u'?', 0, 0);
    const qsizetype at = shown.lastIndexOf(u'@', end);
    const qsizetype colon = at < 0 ? -1 : shown.indexOf(u':', start);
    return colon >= 0 && colon < at ? shown.remove(colon, at - colon) : shown;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    const bool readOnly = options.mode == OpenMode::ReadOnly;
    if (isServerPath(path)) {
#ifdef DESKHAND_WITH_POSTGRESQL
        DESKHAND_ASSIGN(auto connection, PostgresConnection::open(path, options));
        return std::unique_ptr<Database>(
            new Database(path, Dialect(SqlEngine::Postgres), readOnly, std::move(connection)));
#else
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Storage", "This program was built without PostgreSQL. Choose a "
                                                              "file, or connect to the help desk's server."));
#endif
    }
    DESKHAND_ASSIGN(auto connection, SqliteConnection::open(path, options));
    return std::unique_ptr<Database>(new Database(path, Dialect(SqlEngine::Sqlite), readOnly, std::move(connection)));
}

Result<Statement> Database::prepare(const QString &sql)
{
    DESKHAND_ASSIGN(auto prepared, m_connection->take(sql));
    return Statement(m_connection, std::move(prepared));
}

Result<void> Database::execute(const QString &sql)
{
    return m_connection->execute(sql);
}

Result<qint64> Database::dataVersion()
{
    return m_connection->dataVersion();
}

qintptr Database::notifier()
{
    return m_connection->notifier();
}

void Database::releaseMemory()
{
    m_connection->releaseMemory();
}

Result<void> Database::checkpoint()
{
    return m_connection->checkpoint();
}

void Database::clearStatements()
{
    m_connection->clear();
}

Result<SchemaMark> Database::schemaMark()
{
    return m_connection->schemaMark();
}

Result<void> Database::markSchema(int version)
{
    return m_connection->markSchema(version);
}

sqlite3 *Database::engineHandle() const
{
    const auto *connection = dynamic_cast<const SqliteConnection *>(m_connection.get());
    return connection != nullptr ? connection->handle() : nullptr;
}

} // namespace deskhand
