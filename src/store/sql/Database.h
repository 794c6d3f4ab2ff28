// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One connection to a help desk's database, whichever engine has it.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "store/sql/Dialect.h"
#include "store/sql/Statement.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace deskhand {

class TransactionListener;

enum class OpenMode {
    Existing, ///< the file must be there
    Create,   ///< made when absent
    ReadOnly, ///< never writes, not even a journal's recovery by us
};

struct OpenOptions {
    OpenMode mode = OpenMode::Existing;
    /// How long to wait for another program's write before answering Busy.
    Duration busyTimeout{5000};
    /// Page cache of this connection in kB; more only for bulk work.
    int cacheKilobytes = 16 * 1024;
};

/// Belongs to the thread that opened it. Several connections to one database, in this and in other
/// programs, work beside each other: one writes, the others read.
///
/// A statement that fails within a transaction may take the transaction with it, back to the innermost savepoint:
/// PostgreSQL answers all that follows with the same error then, until that is rolled back.
class Database {
public:
    /// Opens a file, ":memory:", or a database of PostgreSQL ("postgresql://..."). Does not look at the schema (see
    /// SchemaUpgrader), and does not change what is not a help desk's.
    /// Errors: NotFound, ReadOnly, Corrupt, WrongSchema (no database), Busy, Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const OpenOptions &options = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether this names a database of a server and not a file.
    [[nodiscard]] static bool isServerPath(QStringView path);
    /// As it may be shown: without the password.
    [[nodiscard]] static QString shownPath(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString shownPath() const { return shownPath(m_path); }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// The statement of this text, prepared at its first use and kept. '?' are the parameters.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// One statement without parameters and rows (schema, pragma), prepared and forgotten.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// Prepares, binds and runs: for statements without rows.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const QString &sql, const Values &...values)
    {
        DESKHAND_ASSIGN(auto statement, prepare(sql));
        statement.bind(values...);
        return statement.run();
    }
    /// As run(); gives the new row's id.
    template <typename... Values>
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Values &...values)
    {
        DESKHAND_ASSIGN(auto statement, prepare(sql));
        statement.bind(values...);
        return statement.insert();
    }
    /// As run(); gives the number of rows written.
    template <typename... Values>
    [[nodiscard]] Result<qint64> change(const QString &sql, const Values &...values)
    {
        DESKHAND_ASSIGN(auto statement, prepare(sql));
        statement.bind(values...);
        return statement.change();
    }
    /// First column of the first row; 0 where there is none.
    template <typename... Values>
    [[nodiscard]] Result<qint64> integer(const QString &sql, const Values &...values)
    {
        DESKHAND_ASSIGN(auto statement, prepare(sql));
        statement.bind(values...);
        DESKHAND_ASSIGN(const bool row, statement.next());
        return row ? statement.integer(0) : 0;
    }

    /// True between a Transaction's begin and its end.
    [[nodiscard]] bool inTransaction() const { return m_transactionDepth > 0; }
    /// At most one, which must outlive its being set; null for none.
    void setTransactionListener(TransactionListener *listener) { m_listener = listener; }
    /// Differs from the last answer when another connection committed since; costs microseconds. Not in a transaction.
    [[nodiscard]] Result<qint64> dataVersion();
    /// A socket that has something to read when another connection committed (and at other times: dataVersion() tells,
    /// and empties it); -1 where there is none. Another one after the connection was lost.
    [[nodiscard]] qintptr notifier();
    /// Gives cached pages back to the system.
    void releaseMemory();
    /// Moves the write-ahead log into the file. Busy readers may leave a part of it there.
    [[nodiscard]] Result<void> checkpoint();
    /// Drops every prepared statement; needed before the schema is changed.
    void clearStatements();
    [[nodiscard]] Result<SchemaMark> schemaMark();
    /// In a transaction: the data is a help desk's, of this version.
    [[nodiscard]] Result<void> markSchema(int version);
    /// For measuring what our code does to SQLite; null with another engine. Everything else goes through statements.
    [[nodiscard]] sqlite3 *engineHandle() const;

private:
    friend class Transaction;
    Database(QString path, Dialect dialect, bool readOnly, std::shared_ptr<EngineConnection> connection);

    QString m_path;
    Dialect m_dialect;
    bool m_readOnly;
    int m_transactionDepth = 0;
    TransactionListener *m_listener = nullptr;
    std::shared_ptr<EngineConnection> m_connection;
};

} // namespace deskhand
