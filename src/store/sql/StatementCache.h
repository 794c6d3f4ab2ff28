// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The prepared statements of one connection that are not in use, by their text; and what every
/// statement must know of its connection. Used by Database and Statement only.

#include "core/base/Result.h"
#include "store/sql/Statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace deskhand {

/// One prepared statement.
class PreparedStatement {
public:
    explicit PreparedStatement(const QSqlDatabase &database)
        : query(database)
    { }

    QSqlQuery query;
    QString sql;
    bool executed = false;
};

class StatementCache : public std::enable_shared_from_this<StatementCache> {
public:
    StatementCache(QSqlDatabase database, QString path);

    [[nodiscard]] Result<Statement> take(const QString &sql);
    void giveBack(std::unique_ptr<PreparedStatement> prepared);
    void clear();
    /// Lets go of the connection, so that it can be removed.
    void disconnect();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The error of a failed statement. Errors after which the engine may have ended the
    /// transaction by itself doom it: nothing more is executed until its end.
    [[nodiscard]] Error errorOf(const PreparedStatement &prepared);
    [[nodiscard]] const std::optional<Error> &doom() const { return m_doom; }
    void setInTransaction(bool inTransaction);

private:
    QSqlDatabase m_database;
    QString m_path;
    std::unordered_map<QString, std::vector<std::unique_ptr<PreparedStatement>>> m_idle;
    std::size_t m_idleCount = 0;
    bool m_inTransaction = false;
    std::optional<Error> m_doom;
};

} // namespace deskhand
