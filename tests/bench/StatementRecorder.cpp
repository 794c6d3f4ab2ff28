// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatementRecorder.h"

#include <sqlite3.h>

#include <utility>

namespace deskhand::bench {

StatementRecorder::StatementRecorder(const Database &database)
    : m_handle(database.engineHandle())
{
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &StatementRecorder::trace, this);
}

StatementRecorder::~StatementRecorder()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int StatementRecorder::trace(unsigned /*kind*/, void *self, void *statement, void *text)
{
    // Statements of triggers and of the full-text index come as comments: they follow from ours.
    if (static_cast<const char *>(text)[0] == '-') {
        return 0;
    }
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<StatementRecorder *>(self)->m_statements.append(expanded);
    sqlite3_free(expanded);
    return 0;
}

QList<QByteArray> StatementRecorder::take(const QList<QByteArray> &words) const
{
    QList<QByteArray> kept;
    for (const QByteArray &sql : std::exchange(m_statements, {})) {
        if (words.contains(sql.left(sql.indexOf(' ')).toUpper())) {
            kept.append(sql);
        }
    }
    return kept;
}

QList<QByteArray> StatementRecorder::takeWrites() const
{
    return take({"INSERT", "UPDATE", "DELETE", "REPLACE"});
}

QList<QByteArray> StatementRecorder::takeReads() const
{
    return take({"SELECT", "WITH"});
}

} // namespace deskhand::bench
