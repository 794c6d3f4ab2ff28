// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A connection of libpq: a help desk in a database of PostgreSQL 15 or later.
///
/// One transaction at a time writes in the whole database, by an advisory lock that it takes as it begins, as SQLite's
/// do: numbers of the change log are in the order of the commits, and commands mean the same on both engines. Readers
/// see one state each and wait for nobody.
/// https://www.postgresql.org/docs/15/libpq.html

#include "store/sql/Engine.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

using PGconn = struct pg_conn;
using PGresult = struct pg_result;

namespace deskhand {

class PostgresStatement;
struct OpenOptions;

struct ResultDeleter {
    void operator()(PGresult *result) const;
};
using ResultPtr = std::unique_ptr<PGresult, ResultDeleter>;

class PostgresConnection final : public EngineConnection {
public:
    /// `path`: as libpq knows it, "postgresql://user@host:port/database?...".
    [[nodiscard]] static Result<std::shared_ptr<PostgresConnection>> open(const QString &path,
                                                                          const OpenOptions &options);
    ~PostgresConnection() override;

    [[nodiscard]] Result<void> execute(const QString &sql) override;
    void clear() override;
    /// Connects again where the connection was lost meanwhile.
    [[nodiscard]] Result<void> begin(TransactionMode mode) override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] Result<void> setSavepoint(int level) override;
    [[nodiscard]] Result<void> releaseSavepoint(int level) override;
    void rollbackToSavepoint(int level) override;
    [[nodiscard]] Result<qint64> dataVersion() override;
    [[nodiscard]] qintptr notifier() override;
    [[nodiscard]] Result<SchemaMark> schemaMark() override;
    [[nodiscard]] Result<void> markSchema(int version) override;

    // For its statements.
    /// Makes ready for sending something: what another statement still reads is brought in first.
    [[nodiscard]] Result<void> makeReady();
    /// Runs `send` and gives the result of what it sent. Outside of a transaction a lost connection is made anew and
    /// `send` tried again, once.
    [[nodiscard]] Result<ResultPtr> exchange(const std::function<ResultPtr(PGconn *)> &send, const QString &sql);
    /// The error of the result, where it is one.
    [[nodiscard]] Result<void> check(const PGresult *result, const QString &sql);
    [[nodiscard]] PGconn *handle() const { return m_handle; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// Statements that were prepared in another generation are not there any more.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QByteArray newName();
    void setStreaming(PostgresStatement *statement) { m_streaming = statement; }
    [[nodiscard]] PostgresStatement *streaming() const { return m_streaming; }

protected:
    [[nodiscard]] Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) override;

private:
    PostgresConnection(QString path, const OpenOptions &options);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> command(const QByteArray &sql);
    void noteWritten(const PGresult *result);

    QString m_path;
    QString m_shownPath;
    bool m_isReadOnly;
    int m_busyTimeout;
    PGconn *m_handle = nullptr;
    int m_generation = 0;
    qint64 m_names = 0;
    bool m_inTransaction = false;
    bool m_isWriting = false;       ///< the transaction has the lock
    bool m_hasWritten = false;      ///< it wrote a row
    bool m_mustDeallocate = false;  ///< statements that nobody has any more are still prepared
    std::optional<Error> m_failure; ///< what took the transaction with it
    bool m_listens = false;
    qint64 m_commitsSeen = 0;
    PostgresStatement *m_streaming = nullptr;
};

} // namespace deskhand
