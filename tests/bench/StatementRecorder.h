// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which statements our code sends to SQLite, with their values filled in, so that the bare API can
/// write exactly the same rows.

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

private:
    static int trace(unsigned kind, void *self, void *statement, void *text);
    sqlite3 *m_handle;
    mutable QList<QByteArray> m_writes; ///< filled by SQLite, behind our back
};

} // namespace deskhand::bench
