// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The bare sqlite3 C API: the limit that each ratio is taken against. Only the bench uses it.

#include <QByteArray>

#include <sqlite3.h>

#include <memory>

namespace deskhand::bench {

class BareSqlite {
public:
    /// Opens `path` with the pragmas that the store uses. Ends the program with a message on failure:
    /// without its yardstick the bench has nothing to say.
    explicit BareSqlite(const QByteArray &path);

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    void execute(const char *sql) const;
    /// A statement prepared once; the caller binds, steps and resets it.
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql) const;
    /// Steps through all rows, reads every column in its own type, and resets. Returns the rows.
    static int drain(sqlite3_stmt *statement);

private:
    struct Closer {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace deskhand::bench
