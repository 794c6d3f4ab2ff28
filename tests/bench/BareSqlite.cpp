// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BareSqlite.h"

#include <QtGlobal>

#include <cstdlib>

namespace deskhand::bench {

BareSqlite::BareSqlite(const QByteArray &path)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    m_handle.reset(handle);
    if (opened != SQLITE_OK) {
        qFatal("the bench cannot open %s: %s", path.constData(), sqlite3_errmsg(handle));
    }
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA busy_timeout=10000");
    // As much cache as the store has, so that neither side reads what the other does not.
    execute("PRAGMA cache_size=-16384");
}

void BareSqlite::execute(const char *sql) const
{
    char *message = nullptr;
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("the bench failed at \"%s\": %s", sql, message);
    }
}

sqlite3_stmt *BareSqlite::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK) {
        qFatal("the bench cannot prepare \"%s\": %s", sql.constData(), sqlite3_errmsg(m_handle.get()));
    }
    return statement;
}

int BareSqlite::drain(sqlite3_stmt *statement)
{
    int rows = 0;
    qint64 sum = 0; // read, so that no column is optimised away
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        ++rows;
        const int columns = sqlite3_column_count(statement);
        for (int column = 0; column < columns; ++column) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER:
                sum += sqlite3_column_int64(statement, column);
                break;
            case SQLITE_TEXT:
                // UTF-16 as the program needs it for its strings: the same work on both sides.
                sum += static_cast<const ushort *>(sqlite3_column_text16(statement, column))[0];
                break;
            case SQLITE_BLOB:
                sum += sqlite3_column_bytes(statement, column);
                break;
            default:
                break;
            }
        }
    }
    if (step != SQLITE_DONE) {
        qFatal("a bare statement failed: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    }
    volatile qint64 sink = sum;
    Q_UNUSED(sink)
    sqlite3_reset(statement);
    return rows;
}

} // namespace deskhand::bench
