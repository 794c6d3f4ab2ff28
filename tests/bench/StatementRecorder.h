// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which statements our code sends to SQLite, with their values filled in, so that the bare API can
/// do exactly the same work.

#include "store/sql/Database.h"

#include <QByteArray>
#include <QList>

namespace deskhand::bench {

class StatementRecorder {
public:
    /// Records what this connection runs, until it is destroyed.
    explicit StatementRecorder(const Database &database);
    ~StatementRecorder();
    Q_DISABLE_COPY_MOVE(StatementRecorder)

    /// What was recorded since the last call: statements that write, without BEGIN, COMMIT and reads.
    [[nodiscard]] QList<QByteArray> takeWrites() const;
    /// What was recorded since the last call: SELECTs.
    [[nodiscard]] QList<QByteArray> takeReads() const;

private:
    static int trace(unsigned kind, void *self, void *statement, void *text);
    [[nodiscard]] QList<QByteArray> take(const QList<QByteArray> &words) const;

    sqlite3 *m_handle;
    mutable QList<QByteArray> m_statements; ///< filled by SQLite, behind our back
};

} // namespace deskhand::bench
