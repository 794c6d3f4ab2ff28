// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One prepared statement of SQLite and the parameters that it still reads from.

#include "store/sql/Engine.h"

#include <QList>

struct sqlite3_stmt;

namespace deskhand {

class SqliteConnection;

class SqliteStatement final : public EngineStatement {
public:
    /// The connection must outlive it.
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement, QString sql);
    ~SqliteStatement() override;

    void bindInteger(int index, qint64 value) override;
    void bindReal(int index, double value) override;
    void bindNull(int index) override;
    void bindText(int index, const QString &value) override;
    void bindBytes(int index, const QByteArray &value) override;
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Result<qint64> insert() override;
    [[nodiscard]] Result<qint64> change() override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;
    void reset() override;

private:
    [[nodiscard]] Result<void> run();
    /// Keeps the bytes as long as they are bound; null where there is no such parameter.
    const QByteArray *hold(int index, QByteArray bytes);
    void noteBind(int code);

    SqliteConnection &m_connection;
    sqlite3_stmt *m_handle;
    QList<QByteArray> m_held; ///< UTF-8 and bytes that are bound without a copy
    int m_bindError = 0;      ///< the first one
    bool m_isExecuted = false;
};

} // namespace deskhand
