// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A connection of SQLite's C API with its prepared statements. Used by Database, Statement and
/// Transaction only: the one place where the engine itself is spoken to.
///
/// Not through Qt Sql: its driver puts each parameter and column through a QVariant and names each
/// parameter anew, which made a page of 100 rows take twice to four times what the engine needs.

#include "core/base/Result.h"
#include "store/sql/Statement.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace deskhand {

/// One prepared statement and the parameters that it still reads from.
class PreparedStatement {
public:
    PreparedStatement(sqlite3_stmt *statement, QString sql);
    ~PreparedStatement();
    Q_DISABLE_COPY_MOVE(PreparedStatement)

    sqlite3_stmt *handle;
    QString sql;
    /// UTF-8 and bytes that are bound without a copy.
    QList<QByteArray> held;
    int bindError = 0; ///< the first one
    bool executed = false;
};

class SqliteConnection : public std::enable_shared_from_this<SqliteConnection> {
public:
    /// `flags` as sqlite3_open_v2. `path` is for the texts of errors.
    [[nodiscard]] static Result<std::shared_ptr<SqliteConnection>> open(const QString &fileName, int flags,
                                                                        const QString &path);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Result<Statement> take(const QString &sql);
    void giveBack(std::unique_ptr<PreparedStatement> prepared);
    /// Prepares, runs to the end and forgets.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// Drops the statements that are not in use.
    void clear();

    /// The error of what was just tried. When the engine has rolled the transaction back by itself,
    /// that is remembered: nothing more may be executed until the caller's transaction has ended too.
    [[nodiscard]] Error lastError(const QString &sql);
    [[nodiscard]] const std::optional<Error> &doom() const { return m_doom; }
    void setInTransaction(bool inTransaction);

private:
    SqliteConnection(sqlite3 *handle, QString path);
    [[nodiscard]] Result<std::unique_ptr<PreparedStatement>> prepare(const QString &sql, bool persistent);

    sqlite3 *m_handle;
    QString m_path;
    std::unordered_map<QString, std::vector<std::unique_ptr<PreparedStatement>>> m_idle;
    std::size_t m_idleCount = 0;
    bool m_inTransaction = false;
    std::optional<Error> m_doom;
};

} // namespace deskhand
