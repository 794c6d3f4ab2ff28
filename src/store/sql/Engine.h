// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an SQL engine gives to Database, Statement and Transaction, which are all that speak to one.

#include "core/base/Result.h"
#include "store/sql/Transaction.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace deskhand {

/// One prepared statement, its parameters and the row it stands on. Parameters and columns count from 0.
class EngineStatement {
public:
    explicit EngineStatement(QString sql)
        : m_sql(std::move(sql))
    { }
    virtual ~EngineStatement() = default;
    Q_DISABLE_COPY_MOVE(EngineStatement)

    [[nodiscard]] const QString &sql() const { return m_sql; }

    /// A parameter that cannot be bound is told by the execution.
    virtual void bindInteger(int index, qint64 value) = 0;
    virtual void bindReal(int index, double value) = 0;
    virtual void bindNull(int index) = 0;
    virtual void bindText(int index, const QString &value) = 0;
    virtual void bindBytes(int index, const QByteArray &value) = 0;

    /// Executes at the first call, and again after the last row; true while there is a row.
    [[nodiscard]] virtual Result<bool> step() = 0;
    /// Executes an INSERT into a table with an id; gives the new one.
    [[nodiscard]] virtual Result<qint64> insert() = 0;
    /// Executes; gives the number of rows that were written.
    [[nodiscard]] virtual Result<qint64> change() = 0;
    /// Rows come as they are read instead of all at once, where that makes a difference.
    virtual void expectManyRows() { }

    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;

    /// Ends reading and forgets the parameters.
    virtual void reset() = 0;

private:
    QString m_sql;
};

/// What the data says of itself.
struct SchemaMark {
    bool isOurs = false;
    int version = 0;
    bool isEmpty = false; ///< has nothing of anybody's in it
    QString detail;
};

/// A connection with the statements that are prepared on it. Belongs to the thread that opened it.
class EngineConnection {
public:
    EngineConnection() = default;
    virtual ~EngineConnection() = default;
    Q_DISABLE_COPY_MOVE(EngineConnection)

    /// The statement of this text, prepared at its first use and kept.
    [[nodiscard]] Result<std::unique_ptr<EngineStatement>> take(const QString &sql);
    void giveBack(std::unique_ptr<EngineStatement> statement);
    /// Drops the statements that are not in use.
    virtual void clear();

    /// Runs to the end and forgets.
    [[nodiscard]] virtual Result<void> execute(const QString &sql) = 0;
    [[nodiscard]] virtual Result<void> begin(TransactionMode mode) = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    [[nodiscard]] virtual Result<void> setSavepoint(int level) = 0;
    [[nodiscard]] virtual Result<void> releaseSavepoint(int level) = 0;
    virtual void rollbackToSavepoint(int level) = 0;

    /// See Database.
    [[nodiscard]] virtual Result<qint64> dataVersion() = 0;
    [[nodiscard]] virtual qintptr notifier() { return -1; }
    virtual void releaseMemory() { }
    [[nodiscard]] virtual Result<void> checkpoint() { return {}; }

    [[nodiscard]] virtual Result<SchemaMark> schemaMark() = 0;
    /// In a transaction: the data is a help desk's, of this version.
    [[nodiscard]] virtual Result<void> markSchema(int version) = 0;

protected:
    [[nodiscard]] virtual Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) = 0;

private:
    std::unordered_map<QString, std::vector<std::unique_ptr<EngineStatement>>> m_idle;
    std::size_t m_idleCount = 0;
};

} // namespace deskhand
